"""Words of addresses: hidden at-signs, shared mailboxes in many languages, providers of mail for anybody, placeholders."""

from __future__ import annotations

AT = (
    r"at|@|＠|a|ä|à|ät|æt|et|eta|bei|arroba|chez|arobase|a-?rond|apen?staartje|snabel-?a|krøllalfa|alfakrøll|małpa|malpa|zavin[aá][cč]|kukac|afna|majmun\w*"
    r"|miukumauku|собака|собачка|равлик|кльомба|маймунка|chiocciola|klammeraffe|ät-zeichen|παπάκι|papaki|שטרודל|アットマーク|アット|あっと|골뱅이"
)
"""Said in brackets instead of the at-sign, as a regular expression."""

DOT = r"dot|\.|d0t|punktu?m?|point|punto|ponto|punt|punct|pont|prikk|prick|kropka|te[cč]ka|bodka|to[cč]ka|nokta|piste|точка|крапка|τελεία|ドット"
"""Said instead of a dot, as a regular expression."""

SPOKEN = (
    ("at", "dot"), ("ät", "punkt"), ("at", "punkt"), ("klammeraffe", "punkt"), ("arroba", "punto"), ("arroba", "ponto"), ("arobase", "point"),
    ("chez", "point"), ("chiocciola", "punto"), ("apenstaartje", "punt"), ("at", "punt"), ("krøllalfa", "punktum"), ("snabel-a", "punkt"),
    ("małpa", "kropka"), ("собака", "точка"), ("kukac", "pont"), ("zavináč", "tečka"), ("zavinac", "tecka"), ("zavináč", "bodka"), ("snabel-a", "punktum"),
    ("snabel-a", "prikk"), ("snabel-a", "prick"), ("arond", "punct"), ("at", "punct"),
)  # fmt: skip
"""(at, dot) as words of a sentence, which only together make an address: `jane at acme dot com`."""

ANTISPAM = (
    r"NO[-_]?SPAM(?:PLEASE)?|REMOVE[-_]?(?:THIS|ME|IT)?|ANTI[-_]?SPAM|DELETE[-_]?(?:THIS|ME)|ENTFERNEN|SPAMFREI|SPAMSCHUTZ|KEIN[-_]?SPAM|PASDESPAM|SINSPAM"
)
"""Put into an address for people to take out, always in capitals, as a regular expression."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NEVER_ENDINGS = _words(
    """
    png jpg jpeg gif svg webp avif ico bmp tiff css js mjs ts json xml html htm php pdf zip mov mp4 woff woff2 map
    """
)
"""Endings of files, which `logo@2x.png` has."""

NEVER_DOMAINS = _words(
    """
    example.com example.org example.net domain.com yourdomain.com yourcompany.com yoursite.com mysite.com mydomain.com mycompany.com website.com
    yourwebsite.com company.com companyname.com yourbusiness.com email.com youremail.com test.com domain.tld domain.de beispiel.de musterfirma.de
    mustermann.de ihredomain.de exemple.fr exemple.com domaine.fr votredomaine.com ejemplo.com ejemplo.es dominio.com tudominio.com exemplo.com
    exemplo.com.br esempio.it dominio.it voorbeeld.nl eksempel.no eksempel.dk exempel.se przyklad.pl twojadomena.pl sentry.io wixpress.com
    sentry.wixpress.com sentry-next.wixpress.com ingest.sentry.io placeholder.com sample.com address.com
    """
)
"""Registered domains of placeholders and of machines' own addresses."""

NEVER_LOCALS = _words(
    """
    git you your yourname your.name your-name your_name yourmail youremail your.email your-email your_email name username user.name firstname.lastname
    first.last firstname lastname firstlast flast first_last firstname_lastname vorname.nachname vorname.name ihrname ihre-email prenom.nom votre.nom
    votrenom nombre.apellido tunombre nome.cognome nome.sobrenome seunome voornaam.achternaam uwnaam jouwnaam fornavn.etternavn fornavn.efternavn
    fornamn.efternamn imie.nazwisko
    etunimi.sukunimi jmeno.prijmeni meno.priezvisko ime.prezime ime.priimek vezeteknev.keresztnev
    prenume.nume nume.prenume ad.soyad adi.soyadi eesnimi.perenimi vards.uzvards vardas.pavarde nom.cognom xxx xx xxxx someone somebody u003e u003cb
    example exemple beispiel ejemplo esempio max.mustermann erika.mustermann
    mustermann john.doe@example
    """
)
"""Local parts that stand for "your name here"."""

WEBMAIL = _words(
    """
    gmail.com googlemail.com yahoo ymail.com rocketmail.com hotmail outlook live msn.com icloud.com me.com mac.com aol aim.com gmx web.de t-online.de
    freenet.de arcor.de online.de mailbox.org posteo.de mail.ru bk.ru inbox.ru list.ru yandex ya.ru rambler.ru ukr.net orange.fr wanadoo.fr free.fr
    laposte.net sfr.fr neuf.fr bbox.fr numericable.fr libero.it virgilio.it tin.it alice.it tiscali.it inwind.it telefonica.net terra.com.br
    uol.com.br bol.com.br ig.com.br globo.com sapo.pt netcabo.pt clix.pt ziggo.nl kpnmail.nl xs4all.nl planet.nl hetnet.nl home.nl casema.nl
    upcmail.nl telenet.be skynet.be proximus.be bluewin.ch hispeed.ch sunrise.ch aon.at chello.at telia.com bredband.net comhem.se spray.se online.no
    broadpark.no wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl poczta.fm qq.com 163.com 126.com sina.com foxmail.com naver.com daum.net hanmail.net
    rediffmail.com earthlink.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net btinternet.com btopenworld.com
    sky.com ntlworld.com virginmedia.com talktalk.net shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au xtra.co.nz protonmail.com
    protonmail.ch proton.me pm.me tutanota.com tutanota.de tuta.io fastmail.com hey.com zoho.com mail.com email.cz seznam.cz centrum.cz docomo.ne.jp
    softbank.ne.jp ezweb.ne.jp nifty.com biglobe.ne.jp
    """
)
"""Registered domains, or the registered word alone where a provider has many (`yahoo`)."""

SHARED = _words(
    """
    rezeption lawoffice newpatients mandanten citas turnos presupuestos preventivi bids parts
    accessibility authorization authorisation brand branding enterprise streaming ticket tickets blog data copyright dmca trademark permissions licensing
    success customersuccess claim newclaim payment onlinepayment callcenter callcentre calls ccpa launch screening register registration survey hackathon
    webinar podcast vector cloud online internet intranet archive archives museum tickets boxoffice tours tour groups catering restaurant bar kitchen spa
    communicatie werken dataskyddsombud personvern personvernombud databeskyttelse privacidad privacidade datos confidentialite dpd rgpd
    info information contact contactus contacts office offices mail email e-mail hello hi hey hallo ask enquiries enquiry inquiries inquiry query
    queries general generalinfo admin administration administrator sales presales support helpdesk help service services servicedesk customerservice
    customer customers customercare care client clients clientservices feedback jobs job careers career recruiting recruitment recruiter hiring talent
    hr humanresources people apply applications application resume resumes cv employment vacancies work press media pr publicity news newsletter
    marketing communications comms communication social webmaster web website www site hostmaster postmaster abuse noreply no-reply donotreply
    do-not-reply mailer-daemon root billing invoice invoices accounts accounting accountspayable accountsreceivable payable receivable payments ap ar
    finance financial payroll legal compliance privacy dpo gdpr dataprotection security it itsupport tech technical technicalsupport engineering dev
    developer developers team staff everyone all reception frontdesk desk switchboard secretary secretariat board trustees directors management
    leadership partner partners partnerships partnership alliances business bizdev bd commercial export exports import order orders shop store booking
    bookings reservation reservations reserve events event conference training education academy school admissions registrar library membership
    members member volunteer volunteers volunteering donate donations donation giving fundraising development grants program programs programme
    programmes projects project operations ops logistics warehouse shipping dispatch delivery procurement purchasing purchase suppliers supplier
    vendors vendor tenders rfp quotes quote quotation estimates estimating leads demo demos pilot trial start investors investor ir investorrelations
    shareholders foundation research lab labs science editor editors editorial letters subscriptions subscribe unsubscribe opt-out removals returns
    warranty repairs maintenance facilities property lettings rentals rental leasing homes emergency safety quality qa health nurse clinic
    appointments appointment referrals medical records claims insurance ethics whistleblower speakup complaints connect engage touch getintouch
    welcome home headoffice hq main central corporate group company studio agency firm community network ambassador affiliates affiliate advertising
    ads advertise ad sponsorship sponsors sponsor speakers speaker bot notifications notification alerts alert updates system test
    kontakt anfrage anfragen auskunft buero büro zentrale empfang sekretariat sek verwaltung geschaeftsstelle geschäftsstelle geschaeftsfuehrung
    geschaeftsleitung gf vorstand leitung bewerbung bewerbungen bewerber karriere personal personalabteilung ausbildung presse pressestelle redaktion
    vertrieb verkauf einkauf bestellung bestellungen versand lager kundenservice kundendienst kunden hilfe technik werkstatt buchhaltung rechnung
    rechnungen finanzen datenschutz datenschutzbeauftragter recht oeffentlichkeitsarbeit veranstaltungen anmeldung termine termin praxis schule
    spenden verein mitglieder mitgliedschaft post poststelle rathaus gemeinde stadt beratung makler immobilien algemeen receptie kantoor secretariaat
    klantenservice verkoop inkoop administratie boekhouding facturen factuur personeelszaken vacature vacatures werkenbij sollicitatie sollicitaties
    sollicitatie pers redactie directie bestuur planning werkplaats magazijn bestellingen vragen welkom
    accueil bonjour contactez renseignements information informations demande secretariat direction commercial commerciale ventes vente achats achat
    comptabilite compta facturation factures rh recrutement recrutements candidature candidatures emploi emplois carrieres carriere presse
    communication redaction sav clientele serviceclient assistance aide technique informatique juridique adhesion adhesions association mairie ecole
    formation formations inscription inscriptions reservation evenements devis commandes commande boutique cabinet agence siege
    contacto contactos informacion hola consultas consulta atencion atencionalcliente clientes ventas comercial compras administracion contabilidad
    facturacion facturas rrhh recursoshumanos empleo empleos trabajo trabaja curriculum curriculo prensa comunicacion soporte ayuda tecnico sistemas
    gerencia direccion secretaria recepcion reservas pedidos tienda oficina formacion inscripciones contato contatos contacto faleconosco informacoes
    informacao geral oi vendas comercial compras financeiro faturamento cobranca rh vagas trabalheconosco recrutamento imprensa comunicacao suporte
    ajuda atendimento sac ouvidoria diretoria gerencia secretaria recepcao reservas pedidos loja eventos matriculas contatti contatto informazioni
    ciao segreteria amministrazione contabilita fatture fatturazione commerciale vendite acquisti ordini negozio assistenza supporto direzione ufficio
    stampa ufficiostampa redazione lavoro lavoraconnoi risorseumane candidature curriculum cv personale prenotazioni eventi iscrizioni formazione pec
    protocollo
    kontakt post firmapost postmottak resepsjon kundeservice kundesenter salg ordre faktura regnskap lonn personal jobb stilling rekruttering presse
    media styret leder drift kundtjanst kundservice forsaljning salj order ekonomi fakturor lon jobba ansokan rekrytering press redaktion reception
    vaxel styrelsen hej fraga fragor bokning kundeservice salg ordre bogholderi regnskab job ansogning rekruttering redaktion reception bestyrelsen
    hej spoergsmaal booking tilmelding kontor
    biuro kontakt sekretariat handlowy sprzedaz zamowienia zamowienie obsluga obslugaklienta bok serwis pomoc ksiegowosc faktury kadry praca
    rekrutacja kariera hr prasa redakcja marketing zarzad zapytania zapytanie oferta oferty reklamacje rodo iod recepcja rezerwacja rezerwacje
    szkolenia sklep ofis office zakaz zakazy prodazhi buh buhgalter kadry personal rabota vakansii pressa priemnaya sekretar reklama podderzhka otdel
    snab toiawase otoiawase soumu jinji saiyo saiyou eigyo eigyou kouhou koho keiri madoguchi shop kanri jimukyoku recruit
    """
)
"""Words of mailboxes that several people read; without accents, as addresses are mostly written."""

FILLERS = _words(
    """
    us my our the at and for to de la le und en of new get now your global world europe emea apac uk usa eu dach north south east west nord sued box
    desk dept department
    """
)
"""Words that stand beside those of SHARED in one local part: `contact_us`, `sales.emea`."""
