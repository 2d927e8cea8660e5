"""Polish: the words of job titles, links, headings and adverts."""

from research.languages import Language
from research.model import Seniority

LANGUAGE = Language(
    code="pl",
    links={
        "team": (
            "struktura organizacyjna",
            "zespol", "nasz zespol", "nasz team", "team", "poznaj zespol", "poznaj nas", "poznaj nasz zespol", "ludzie", "nasi ludzie", "pracownicy",
            "nasi pracownicy", "kadra", "nasza kadra", "kto jest kim", "nasi eksperci", "eksperci", "specjalisci", "nasi specjalisci", "prawnicy",
            "nasi prawnicy", "lekarze", "nasi lekarze", "nauczyciele", "grono pedagogiczne", "doradcy", "nasi doradcy", "spis telefonow",
            "ksiazka telefoniczna", "wykladowcy", "osoby kontaktowe", "redakcja", "personel", "sklad osobowy",
            "adwokaci", "terapeuci", "pracownicy naukowi", "lekarze i specjalisci",
            "nasi nauczyciele", "kadra pedagogiczna", "rada pedagogiczna", "kadra naukowa", "kadra dydaktyczna", "pracownicy urzedu", "pracownicy wydzialu",
            "pracownicy katedry", "pracownicy instytutu", "sekretariat", "duszpasterze", "ksieza", "wikariusze", "kaplani", "trenerzy", "nasi trenerzy",
            "sztab szkoleniowy", "instruktorzy", "kadra trenerska", "kontakt do pracownikow", "referaty", "wydzialy urzedu", "wychowawcy",
            "terapeuci i specjalisci", "rehabilitanci", "posrednicy", "nasi agenci", "doktoranci", "kustosze",
        ),
        "leadership": (
            "zarzad", "kierownictwo", "wladze", "dyrekcja", "kadra zarzadzajaca", "kadra kierownicza", "zarzad spolki", "wladze spolki", "zalozyciele",
            "nasi liderzy", "wspolnicy", "partnerzy kancelarii", "management", "czlonkowie zarzadu", "wladze uczelni", "prezydium",
            "kierownictwo urzedu", "wladze gminy", "wladze miasta", "wladze powiatu", "wladze wydzialu", "dyrekcja szkoly", "kierownicy", "naczelnicy",
            "naczelnicy wydzialow", "zarzad powiatu", "zarzad stowarzyszenia", "zarzad fundacji", "prezydium zarzadu", "sklad zarzadu",
        ),
        "board": (
            "rada nadzorcza", "rada", "rada fundacji", "rada programowa", "wladze i rada", "lad korporacyjny", "rada dyrektorow", "komisja rewizyjna",
            "organy spolki", "rada miasta",
            "radni", "rada gminy", "rada powiatu", "rada miejska", "sklad rady", "komisje", "komisje rady", "soltysi", "rada parafialna", "rada rodzicow",
            "rada szkoly", "rada naukowa", "rada wydzialu", "senat", "czlonkowie rady", "sad kolezenski", "zarzad i rada",
        ),
        "about": (
            "o nas", "o firmie", "firma", "nasza firma", "o spolce", "historia", "nasza historia", "kim jestesmy", "misja", "misja i wizja", "organizacja",
            "struktura", "o kancelarii", "kancelaria", "o fundacji", "fundacja", "stowarzyszenie", "o stowarzyszeniu", "o szkole",
            "o grupie", "profil firmy", "poznaj firme", "o instytucji",
            "prezes", "wojt", "burmistrz", "prezydent miasta", "starosta", "dyrektor", "dyrektor szkoly", "slowo dyrektora", "slowo prezesa", "rektor",
            "dziekan", "proboszcz", "nasz proboszcz", "zalozyciel", "zalozycielka", "wlasciciel",
        ),
        "contact": (
            "kontakt", "kontakty", "skontaktuj sie", "skontaktuj sie z nami", "dane kontaktowe", "oddzialy", "nasze oddzialy", "biura", "siedziba",
            "lokalizacje", "placowki", "biuro prasowe", "dzial sprzedazy", "jak dojechac", "napisz do nas",
        ),
        "imprint": ("nota prawna", "informacje prawne", "dane firmy", "dane rejestrowe", "bip"),
        "careers": (
            "kariera", "praca", "oferty pracy", "dolacz do nas", "dolacz do zespolu", "pracuj z nami", "rekrutacja", "wolne stanowiska", "aktualne oferty",
            "staze", "praktyki", "praca u nas", "ogloszenia o prace", "nabor", "nabory", "pracuj u nas",
        ),
        "advert": ("oferta pracy", "ogloszenie o prace", "stanowisko", "aplikuj", "aplikuj teraz", "opis stanowiska", "k m"),
        "profile": ("zobacz profil", "profil", "biografia", "biogram", "wiecej o", "zyciorys", "czytaj wiecej o", "notka biograficzna"),
        "next_page": ("nastepna", "nastepna strona", "dalej", "pokaz wiecej", "zaladuj wiecej", "zobacz wszystkich", "pokaz wszystkie", "starsze"),
        "language": ("polski", "po polsku", "wersja polska"),
    },
    sections={
        "leadership": (
            "zarzad", "kierownictwo", "wladze", "dyrekcja", "kadra zarzadzajaca", "zalozyciele", "wspolnicy", "czlonkowie zarzadu", "kadra kierownicza",
            "zarzad spolki", "partnerzy zarzadzajacy", "wlasciciele",
        ),
        "team": (
            "struktura organizacyjna", "grono pedagogiczne",
            "kontakt dla mediow",
            "zespol", "nasz zespol", "pracownicy", "nasi pracownicy", "ludzie", "kadra", "eksperci", "nasi eksperci", "specjalisci", "prawnicy", "lekarze",
            "nauczyciele", "doradcy", "osoby kontaktowe", "poznaj zespol", "redakcja", "personel", "konsultanci", "dzial handlowy", "sekretariat",
        ),
        "board": ("rada nadzorcza", "rada fundacji", "czlonkowie rady nadzorczej", "rada dyrektorow", "komisja rewizyjna", "czlonkowie rady", "radni"),
        "advisors": ("rada doradcza", "rada naukowa", "rada programowa", "doradcy zewnetrzni", "mentorzy", "komitet naukowy", "rada ekspertow"),
        "alumni": (
            "byli pracownicy", "byli czlonkowie", "absolwenci", "alumni", "in memoriam", "emerytowani pracownicy", "byli prezesi", "czlonkowie honorowi",
            "odeszli",
        ),
    },
    strangers=(
        "opinie", "opinie klientow", "co mowia klienci", "co mowia o nas", "mowia o nas", "klienci", "nasi klienci", "zaufali nam", "referencje",
        "rekomendacje", "studia przypadkow", "historie sukcesu", "partnerzy", "nasi partnerzy", "inwestorzy", "nasi inwestorzy", "sponsorzy", "darczyncy",
        "wspieraja nas", "prasa", "media o nas", "aktualnosci", "ostatnie wpisy", "powiazane artykuly", "artykuly", "autorzy", "prelegenci", "nasi prelegenci",
        "goscie", "wydarzenia", "komentarze", "dodaj komentarz", "laureaci", "zdjecia", "autorzy zdjec", "realizacja strony", "publikacje", "cytaty",
        "podziekowania", "nasi czlonkowie", "realizacje", "portfolio", "stypendysci", "nekrologi",

    ),
    titles=(
        "dyrektor*", "wicedyrektor*", "zastepca dyrektora", "kierownik*", "kierowniczka", "prezes*", "wiceprezes*", "prezeska", "czlonek zarzadu",
        "czlonkini zarzadu", "czlonek rady", "przewodniczac*", "wiceprzewodniczac*", "wlasciciel*", "wspolwlasciciel*", "zalozyciel*", "zalozycielka",
        "wspolzalozyciel*", "wspolnik*", "partner", "prokurent*", "menedzer*", "menadzer*", "manager*", "lider*", "liderka", "brygadzista*", "mistrz", "szef",
        "szefowa", "szef kuchni", "naczelnik*", "burmistrz*", "wojt", "prezydent*", "starosta*", "skarbnik*", "sekretarz*", "rektor*", "prorektor*", "dziekan*",
        "prodziekan*", "koordynator*", "pelnomocnik*", "rzecznik*", "rzeczniczka", "glowny ksiegowy", "glowna ksiegowa", "likwidator", "soltys", "minister*",
        "radny", "radna", "inzynier*", "programist*", "deweloper*", "informatyk*", "administrator*", "technik*", "architekt*", "naukowiec", "badacz*",
        "analityk*", "analityczka", "projektant*", "grafik*", "tester*", "statystyk*", "konstruktor*", "technolog*", "laborant*", "chemik*", "biolog*",
        "fizyk*", "operator*", "monter", "monterka", "spawacz*", "slusarz*", "mechanik*", "elektronik*", "automatyk*", "magazynier*", "kierowca*", "logistyk*",
        "spedytor*", "kupiec", "zaopatrzeniowiec", "doktorant*", "geodeta*", "specjalist*", "konsultant*", "doradc*", "asystent*", "sekretarka",
        "recepcjonist*", "ksiegow*", "samodzielna ksiegowa", "biegly rewident", "kontroler*", "audytor*", "audytorka", "aktuariusz*", "agent*", "posrednik*",
        "handlowiec", "sprzedawc*", "przedstawiciel*", "opiekun klienta", "opiekunka klienta", "referent*", "inspektor*", "pracownik*", "redaktor*",
        "dziennikar*", "tlumacz*", "fotograf*", "prawnik*", "prawniczka", "adwokat*", "radca prawny", "radczyni prawna", "notariusz*", "aplikant*",
        "aplikantka", "sedzia", "prokurator*", "rekruter*", "trener*", "trenerka", "szkoleniowiec", "ekspert*", "ekspertka", "ekonomist*", "bibliotekar*",
        "archiwist*", "kustosz*", "kurator*", "urzednik*", "lekarz*", "lekarka", "chirurg*", "pielegniar*", "polozna*", "stomatolog*", "dentyst*", "farmaceut*",
        "fizjoterapeut*", "psycholog*", "psychiatra*", "terapeut*", "psychoterapeut*", "logopeda*", "dietetyk*", "weterynarz*", "higienistka", "ratownik*",
        "nauczyciel*", "profesor*", "adiunkt*", "wykladowc*", "wychowawc*", "pedagog*", "instruktor*", "pracownik socjalny", "opiekun*", "ksiadz",
        "wolontariusz*", "elektryk*", "hydraulik*", "stolarz*", "murarz*", "dekarz*", "kierownik budowy", "kosztorysant*", "ogrodnik*", "kucharz*", "kelner*",
        "kelnerka", "barman*", "piekarz*", "cukiernik*", "fryzjer*", "wozny", "sprzataczka", "ochroniarz*", "strazak*", "policjant*", "robotnik*", "stazyst*",
        "praktykant*", "uczen", "student*", "studentka", "trainee",
    ),
    seniority={
        Seniority.INTERN: ("stazyst*", "praktykant*", "student*", "trainee", "uczen", "wolontariusz*", "praktyki"),
        Seniority.ASSISTANT: (
            "asystent*", "sekretarka", "recepcjonist*", "pomoc biurowa", "asystentka zarzadu", "sekretariat", "pracownik biurowy", "pomocnik*",
            "asystentka biura", "referent*",
        ),
        Seniority.JUNIOR: ("mlodszy", "mlodsza", "junior", "aplikant*"),
        Seniority.SPECIALIST: (
            "specjalist*", "doradc*", "konsultant*", "opiekun klienta", "opiekunka klienta", "inspektor*", "przedstawiciel*", "kierownik projektu",
            "menedzer produktu", "handlowiec", "koordynator*", "account manager", "key account manager", "project manager", "product manager",
            "pracownik socjalny", "pelnomocnik*",
        ),
        Seniority.SENIOR: (
            "starszy", "starsza", "senior", "ekspert*", "glowny specjalista", "glowna specjalistka", "radca prawny", "radczyni prawna", "adwokat*",
            "lekarz specjalista", "starszy specjalista", "starsza specjalistka", "starszy konsultant", "adiunkt*", "lekarz*", "lekarka", "glowny inzynier",
        ),
        Seniority.LEAD: (
            "lider*", "brygadzista*", "mistrz", "team leader", "kierownik zespolu", "kierowniczka zespolu", "lead", "lider zespolu", "liderka zespolu",
            "lider techniczny", "kierownik zmiany", "kierownik budowy", "glowny programista", "profesor*", "starszy kierownik projektu", "zastepca kierownika",
        ),
        Seniority.MANAGER: (
            "kierownik*", "kierowniczka", "menedzer*", "menadzer*", "manager*", "szef kuchni", "naczelnik*", "glowny ksiegowy", "glowna ksiegowa", "prokurent*",
            "kierownik sklepu", "kierownik biura", "kierownik sekcji", "ordynator zastepca", "kustosz*",
        ),
        Seniority.SENIOR_MANAGER: (
            "kierownik regionalny", "regionalny kierownik sprzedazy", "kierownik regionu", "dyrektor oddzialu", "kierownik zakladu", "kierownik oddzialu",
            "starszy menedzer", "dyrektor projektu", "dyrektor hotelu", "dyrektor sklepu", "naczelnik wydzialu",
        ),
        Seniority.HEAD: (
            "szef", "szefowa", "head of", "kierownik dzialu", "kierowniczka dzialu", "szef dzialu", "szefowa dzialu", "kierownik wydzialu",
            "kierownik departamentu", "redaktor naczelny", "redaktorka naczelna", "ordynator*", "rzecznik prasowy", "glowny ekonomista", "kierownik katedry",
            "kierownik pionu", "dyrektor dzialu", "zastepca dyrektora",
        ),
        Seniority.DIRECTOR: (
            "dyrektor*", "dyrektorka", "dyrektor finansowy", "dyrektor handlowy", "dyrektor techniczny", "dyrektor marketingu", "dyrektor artystyczny",
            "dyrektor operacyjny", "partner", "wicedyrektor*", "dyrektor departamentu", "dyrektor kreatywny", "dyrektor personalny", "dyrektor sprzedazy",
        ),
        Seniority.SENIOR_DIRECTOR: ("dyrektor regionalny", "dyrektor pionu", "dyrektor krajowy", "starszy dyrektor", "dyrektor wykonawczy"),
        Seniority.VICE_PRESIDENT: (
            "wiceprezes*", "wiceprezes zarzadu", "wiceprezeska", "wiceprezydent*", "wiceburmistrz*", "prorektor*", "dziekan*", "zastepca dyrektora generalnego",
            "zastepca burmistrza", "vice prezes", "wiceprzewodniczac*",
        ),
        Seniority.C_LEVEL: (
            "czlonek zarzadu", "czlonkini zarzadu", "czlonek rady nadzorczej", "czlonkini rady nadzorczej", "czlonek rady", "skarbnik*", "sekretarz*",
            "czlonek zarzadu do spraw finansowych", "radny", "radna", "czlonek komisji rewizyjnej", "czlonek rady fundacji",
        ),
        Seniority.TOP: (
            "prezes*", "prezes zarzadu", "prezeska", "dyrektor generalny", "dyrektor generalna", "dyrektor zarzadzajacy", "dyrektor naczelny", "wlasciciel*",
            "wspolwlasciciel*", "zalozyciel*", "wspolzalozyciel*", "wspolnik*", "partner zarzadzajacy", "przewodniczac*", "przewodniczacy rady nadzorczej",
            "burmistrz*", "prezydent*", "wojt", "starosta*", "rektor*", "sekretarz generalny", "dyrektor szkoly", "dyrektorka szkoly", "minister*",
            "marszalek*",
        ),
    },
    functions={
        "executive": (
            "prezes*", "prezes zarzadu", "dyrektor generalny", "dyrektor zarzadzajacy", "dyrektor naczelny", "wlasciciel*", "wspolwlasciciel*", "zalozyciel*",
            "wspolzalozyciel*", "wspolnik*", "partner zarzadzajacy", "burmistrz*", "wojt", "starosta*", "prezydent*", "wiceprezes*",
        ),
        "engineering": (
            "oprogramowan*", "programist*", "inzynier*", "deweloper*", "rozwoju oprogramowania", "technologi*", "dyrektor techniczny", "techniczn*",
            "frontend*", "backend*", "software", "inzynieri*",
        ),
        "infrastructure": ("infrastruktur*", "sieci", "sieciow*", "chmur*", "platform*", "devops", "telekomunikac*"),
        "data": (
            "dane", "danych", "analityk danych", "analiz*", "statystyk*", "sztuczna inteligencja", "sztucznej inteligencji", "uczenie maszynowe",
            "business intelligence", "data",
        ),
        "it": (
            "it", "informatyk*", "informatyc*", "teleinformat*", "systemow informatycznych", "wsparcia it", "erp", "helpdesk", "administrator systemow",
            "cyfryzac*",
        ),
        "security": ("cyberbezpiecz*", "bezpieczenstwa informacji", "bezpieczenstwo informacji", "security"),
        "product": ("produkt", "produktu", "produktow", "produktow*", "product"),
        "design": ("projektant*", "grafik*", "graficzn*", "kreatywn*", "ux", "ui", "design*", "ilustrator*", "fotograf*"),
        "quality": ("jakosci", "jakosc", "kontroli jakosci", "tester*", "testow", "testowan*", "qa", "zapewnienia jakosci"),
        "research": (
            "badan", "badania", "badawcz*", "badacz*", "naukow*", "laborator*", "laborant*", "innowac*", "chemik*", "biolog*", "rozwoju badan", "b and r",
        ),
        "operations": ("operac*", "operacyjn*", "operacji", "organizac*", "eksploatac*"),
        "delivery": ("projekt", "projektu", "projektow", "pmo", "scrum*", "agile", "wdrozen*", "wdrozeni*", "program"),
        "manufacturing": (
            "produkcj*", "produkcyjn*", "zakladu", "fabryk*", "mechanik*", "mechaniczn*", "montaz*", "automatyk*", "technolog*", "konstruktor*", "spawacz*",
            "utrzymania ruchu", "slusarz*", "przemyslow*",
        ),
        "supply_chain": (
            "logisty*", "magazyn", "magazynu", "magazynier*", "transport*", "lancucha dostaw", "spedy*", "dystrybuc*", "celn*", "kierowca*", "floty",
        ),
        "procurement": ("zakup*", "zaopatrzen*", "przetarg*", "zamowien publicznych", "zamowienia publiczne", "kupiec", "dostawc*"),
        "sales": ("sprzedaz*", "handlow*", "handlowiec", "sprzedawc*", "przedstawiciel handlowy", "kluczowych klientow", "account manager", "key account*"),
        "business_development": ("rozwoju biznesu", "rozwoj biznesu", "partnerstw*", "business development", "rozwoju rynku", "wspolpracy"),
        "marketing": ("marketing*", "marki", "kampan*", "seo", "reklam*", "eventow", "wydarzen", "social media", "promocj*"),
        "communications": (
            "komunikac*", "prasow*", "public relations", "redak*", "dziennikar*", "mediow", "rzecznik*", "wydawnic*", "copywriter", "tresci", "tlumacz*",
            "informacji i promocji",
        ),
        "customer": ("klient*", "obslugi klienta", "obsluga klienta", "wsparcia", "serwis*", "biuro obslugi", "wsparcie techniczne"),
        "finance": ("finans*", "kontroling*", "controlling", "inwestycj*", "skarbnik*", "budzet*", "skarbu", "treasury", "relacji inwestorskich"),
        "accounting": (
            "ksiegow*", "rachunkow*", "podatk*", "podatkow*", "plac", "placow*", "kadry i place", "kadr i plac", "rewident*", "fakturowan*", "audyt*",
            "rozliczen",
        ),
        "legal": (
            "prawn*", "prawnik*", "radca prawny", "radczyni prawna", "adwokat*", "notariusz*", "notarialn*", "aplikant*", "patentow*", "sedzia", "prokurator*",
        ),
        "compliance": ("zgodnosci", "compliance", "ryzyk*", "audytu wewnetrznego", "ochrony danych", "iod", "kontroli wewnetrznej", "regulac*"),
        "people": ("kadr", "kadrow*", "hr", "zasobow ludzkich", "personaln*", "kapitalu ludzkiego", "rozwoju pracownikow", "spraw pracowniczych"),
        "recruiting": ("rekrut*", "pozyskiwania talentow", "talent acquisition"),
        "administration": (
            "administrac*", "sekretar*", "recepcj*", "recepcjonist*", "biuro", "biura", "biurow*", "asystent*", "kancelarii ogolnej", "organizacyjn*",
        ),
        "facilities": (
            "nieruchomosci", "budynk*", "bhp", "utrzymania obiektow", "techniczno gospodarcz*", "porzadkow*", "ochrony srodowiska", "konserwator*",
            "gospodarcz*",
        ),
        "education": (
            "edukac*", "szkol*", "nauczyciel*", "nauczan*", "dydaktyk*", "dydaktyczn*", "szkolen", "trener*", "ksztalcen*", "wychowaw*", "pedagog*",
            "wykladowc*", "student*", "akademick*", "przedszkol*", "uczelni",
        ),
        "health": (
            "zdrow*", "lekar*", "pielegniar*", "medyczn*", "klinik*", "kliniczn*", "farmac*", "stomatolog*", "fizjoterap*", "psycholog*", "szpital*",
            "rehabilit*", "opieki", "chirurg*", "polozn*", "terap*", "weteryn*",
        ),
        "policy": (
            "polityki", "polityk*", "ekonomist*", "planowania przestrzennego", "urbanist*", "spraw publicznych", "rzecznictwo", "strategii rzadowej",
            "legislac*",
        ),
        "inspection": ("inspektor*", "inspekc*", "nadzoru", "policj*", "strazak*", "straz*", "kontroli", "kontrola", "zezwolen"),
        "elections": ("wybor*", "wyborcz*", "ewidencji ludnosci", "urzad stanu cywilnego"),
        "fundraising": ("fundraising*", "darczync*", "dotacj*", "grantow", "pozyskiwania funduszy", "filantrop*", "czlonkostwa"),
        "community": ("spoleczn*", "socjaln*", "mlodziez*", "wolontar*", "rodzin*", "integracj*", "pomocy spolecznej", "duszpaster*"),
        "culture": (
            "kultur*", "bibliotek*", "muze*", "archiw*", "teatr*", "sport", "sportu", "sportow*", "muzyk*", "muzyczn*", "wystaw*", "kustosz*", "artystyczn*",
            "dziedzictw*",
        ),
        "construction": (
            "budow*", "budown*", "budowlan*", "architekt*", "elektryk*", "hydraulik*", "instalac*", "kosztorys*", "geode*", "stolarz*", "murarz*",
            "inwestycji budowlanych",
        ),
        "banking": ("bank", "banku", "bankow*", "kredyt*", "ubezpiecz*", "hipote*", "szkod", "oddzialu", "pozyczek", "aktuari*"),
        "strategy": ("strategi*", "doradztw*", "konsulting*", "transformac*", "planowania", "planowanie", "zrownowazon*"),
        "hospitality": (
            "hotel*", "restaurac*", "gastronom*", "kuchn*", "kucharz*", "kelner*", "sklep*", "turyst*", "turystyk*", "szef kuchni", "cukiern*", "barman*",
        ),
    },
    assistants=(
        "asystent dyrektora", "asystentka dyrektora", "asystent zarzadu", "asystentka zarzadu", "asystent prezesa", "asystentka prezesa",
        "sekretarka dyrektora", "sekretarka prezesa", "sekretariat zarzadu", "sekretariat dyrektora", "sekretariat prezesa", "asystent osobisty",
        "asystentka osobista", "biuro zarzadu", "asystent ds zarzadu",
    ),
    deputies=("zastepca", "zastepczyni", "wice", "z ca", "zca", "wicedyrektor*", "pomocnik", "vice"),
    acting=("pelniacy obowiazki", "pelniaca obowiazki", "p o", "po", "tymczasow*", "w zastepstwie", "interim*"),
    former=("byly", "byla", "byli", "emerytowan*", "poprzedni*", "sp", "s p", "zmarl*", "honorow*", "do roku", "ex", "in memoriam", "dawny"),
    scope=(
        "globaln*", "miedzynarodow*", "krajow*", "regionaln*", "grupy", "polska", "europa", "europy", "centraln*", "lokaln*", "okregow*", "region", "polnoc",
        "poludnie", "wschod", "zachod", "ogolnopolsk*", "wojewodz*", "powiatow*", "gminn*", "miejsk*", "cee",
    ),
    departments=(
        "dzial", "wydzial", "departament", "biuro", "zespol", "sekcja", "oddzial", "pion", "referat", "katedra", "instytut", "zaklad", "pracownia",
        "sekretariat", "komorka", "centrum", "jednostka", "komisja", "grupa", "obszar", "dyrekcja",
    ),
    honorifics=(
        "p",
        "pan", "pani", "dr", "prof", "mgr", "inz", "mgr inz", "dr hab", "dr inz", "hab", "lek", "lek med", "lek dent", "dr n med", "n med", "ks", "adw", "r pr",
        "arch", "plk", "gen", "kpt", "por", "doc", "hr", "o", "profesor", "doktor", "lic", "mec", "red", "panstwo", "not",
    ),
    credentials=(
        "mba", "acca", "cfa", "cia", "phd", "ph d", "msc", "mrics", "llm", "ll m", "emba", "cima", "pmp", "mgr", "inz", "dr", "acc",
        "pcc", "dba", "biegly rewident", "cissp",
    ),
    particles=("de", "von", "van", "z", "vel", "herbu"),
    duties=(
        "prezes*", "zarzad*", "czlonek zarzadu", "czlonkowie zarzadu", "wlasciciel*", "reprezentowan*", "prokurent*", "dyrektor*", "osoba do kontaktu",
        "osoba kontaktowa", "wiceprezes*", "rada nadzorcza", "redaktor naczelny", "skarbnik", "sekretarz", "przewodniczac*", "zastepca dyrektora",
        "burmistrz", "kierownik*",
    ),
    is_our=(
        "jest naszym", "jest nasza", "jest dyrektorem", "jest kierownikiem", "jest prezesem", "pelni funkcje", "pelni role", "kieruje", "zarzadza",
        "pracuje jako", "odpowiada za", "jest odpowiedzialny za", "jest odpowiedzialna za", "prowadzi", "stoi na czele", "zalozyl", "zalozyla", "dolaczyl jako",
        "dolaczyla jako", "zostal powolany na", "zostala powolana na", "objal stanowisko", "objela stanowisko", "zajmuje stanowisko", "nadzoruje", "koordynuje",
        "jest zalozycielem", "jest wspolzalozycielem",
    ),
    phone_labels=(
        "telefon", "tel", "kom", "tel kom", "komorka", "telefon komorkowy", "mobile", "t", "m", "infolinia", "numer telefonu", "zadzwon", "nr tel", "wew",
        "wewnetrzny", "centrala", "tel stacjonarny", "gsm", "mob",
    ),
    fax_labels=("fax", "faks", "f", "tel fax", "telefaks"),
    email_labels=("email", "e mail", "mail", "e", "poczta elektroniczna", "adres e mail", "adres email", "napisz", "napisz do nas"),
    reports_to=(
        "raportuje do", "raportowanie do", "raportujac do", "raportuje bezposrednio do", "raportowanie bezposrednio do", "bedziesz raportowac do",
        "bedziesz raportowac bezposrednio do", "bedziesz raportowal do", "bedziesz raportowala do", "osoba bedzie raportowac do", "stanowisko raportuje do",
        "stanowisko raportujace do", "raportujace do", "raportujesz do", "podlega", "podlega bezposrednio", "podlegac", "podleglosc sluzbowa",
        "bezposrednio podlegly", "bezposrednio podlegajace", "stanowisko podlega", "podlegle", "przelozony", "bezposredni przelozony", "twoj przelozony",
        "przelozona", "bezposrednia przelozona", "pod kierownictwem", "pod kierunkiem", "pod nadzorem", "linia raportowania", "zaleznosc sluzbowa",
        "podporzadkowany", "podporzadkowana", "odpowiada przed", "twoim przelozonym bedzie", "twoja przelozona bedzie", "pracujac pod",
    ),
    recruiter_words=(
        "rekruter*", "rekruterka", "rekrutac*", "rekrutacj*", "kadr", "kadry", "hr", "personaln*", "specjalista ds rekrutacji", "talent acquisition",
        "zasobow ludzkich", "recruiter", "kadrow*", "hr business partner", "specjalistka ds rekrutacji",
    ),
    advert_labels={
        "department": ("dzial", "departament", "wydzial", "obszar", "branza", "kategoria", "jednostka", "komorka organizacyjna", "pion", "zespol projektowy"),
        "location": ("lokalizacja", "miejsce pracy", "miejsce", "miasto", "siedziba", "region", "adres", "miejscowosc"),
        "team": ("zespol", "twoj zespol"),
        "hiring_team": (
            "poznaj zespol rekrutacyjny", "zespol rekrutacyjny", "zespol do spraw rekrutacji",
        ),
        "contact": (
            "kontakt", "osoba kontaktowa", "osoba do kontaktu", "dodatkowe informacje", "informacje", "pytania", "masz pytania", "w razie pytan",
            "wiecej informacji", "aplikacje prosimy przesylac", "cv prosimy wysylac", "kontakt w sprawie", "osoba prowadzaca rekrutacje", "informacji udziela",
        ),
        "reports_to": ("raportuje do", "przelozony", "podleglosc", "podleglosc sluzbowa", "bezposredni przelozony", "raportowanie"),
        "title": ("stanowisko", "nazwa stanowiska", "tytul", "rola", "oferta", "poszukujemy", "zawod"),
        "company": ("firma", "pracodawca", "organizacja", "nazwa firmy", "spolka", "instytucja", "urzad"),
    },
    labels=(
        "czytaj wiecej", "wiecej", "zobacz wiecej", "dowiedz sie wiecej", "zobacz profil", "profil", "biogram", "kontakt", "napisz", "wyslij e mail",
        "zadzwon", "zamknij", "szczegoly", "rozwin",
    ),
    not_names=(
        "nas", "nasz", "nasza", "nasze", "nasi", "twoj", "oraz", "lub", "dla", "sa", "jest", "wszystkie", "wszystko", "wiecej", "mniej", "czytaj", "zobacz",
        "pokaz", "kontakt", "kontakty", "strona", "glowna", "menu", "szukaj", "zaloguj", "wyloguj", "zarejestruj", "zapisz", "newsletter", "uslugi", "usluga",
        "produkty", "produkt", "rozwiazania", "zespol", "ludzie", "pracownicy", "kariera", "praca", "oferty", "firma", "spolka", "aktualnosci", "prasa",
        "media", "wydarzenia", "pomoc", "pytania", "odpowiedzi", "polityka", "prywatnosci", "regulamin", "warunki", "cookies", "ciasteczka", "mapa",
        "dostepnosc", "deklaracja", "dostepnosci", "pobierz", "wstecz", "dalej", "nastepna", "poprzednia", "zamknij", "otworz", "godziny", "otwarcia", "adres",
        "telefon", "faks", "email", "siedziba", "biuro", "oddzial", "oddzialy", "dzial", "dzialy", "departament", "wydzial", "zarzad", "rada", "nadzorcza",
        "kierownictwo", "dyrekcja", "dyrektor", "kierownik", "prezes", "wiceprezes", "czlonek", "zarzadu", "przewodniczacy", "sprzedaz", "sprzedazy",
        "marketing", "finanse", "ksiegowosc", "kadry", "technologia", "rozwoj", "badania", "produkcja", "jakosc", "logistyka", "zakupy", "klienci", "klient",
        "obsluga", "klienta", "partnerzy", "inwestorzy", "opinie", "referencje", "projekty", "projekt", "galeria", "zdjecia", "filmy", "obserwuj", "udostepnij",
        "historia", "misja", "wizja", "wartosci", "witamy", "dolacz", "aplikuj", "dzisiaj", "bezplatnie", "cennik", "sklep", "koszyk", "konto", "czlonkowie",
        "program", "kursy", "szkolenia", "edukacja", "szkola", "uniwersytet", "instytut", "fundacja", "stowarzyszenie", "urzad", "miasto", "gmina", "powiat",
        "wojewodztwo", "ulica", "budynek", "pietro", "poniedzialek", "wtorek", "sroda", "czwartek", "piatek", "sobota", "niedziela", "styczen", "luty",
        "marzec", "kwiecien", "czerwiec", "lipiec", "sierpien", "wrzesien", "pazdziernik", "listopad", "grudzien", "kto", "co", "dlaczego", "jak", "kiedy",
        "gdzie", "nowe", "nowosci", "ostatnie", "linki", "informacje", "informacja", "raport", "raporty", "publikacje", "biblioteka", "zdrowie",
        "bezpieczenstwo", "srodowisko", "systemy", "nip", "regon", "krs", "nagrody", "doswiadczenie", "profil", "biografia", "specjalizacje", "jezyki",
        "artykuly", "komentarze", "kategorie", "archiwum", "dziekujemy", "polski", "polska", "asystentka", "sekretarka", "sekretariat", "zalozyciel",
        "wlasciciel", "specjalista", "koordynator", "adwokat", "lekarz", "nauczyciel", "stazysta", "wakat",
    ),
)
