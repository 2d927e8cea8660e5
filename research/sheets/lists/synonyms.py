"""How other tools name the columns of a list of people: data only.

Names are compared as `normal` gives them. Where several columns of one file mean the same, the first listed that is filled counts.
Sources: the import and export guides and public sample files of the tools named.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.text import fold


def normal(name: str) -> str:
    """Return the form in which column names are compared: folded words parted by single spaces (`E-mail 1 - Value` is `e mail 1 value`)."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(re.findall(r"[^\W_]+|#", fold(apart))).replace("linked in", "linkedin")


def _names(listed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(normal(name) for name in listed.replace("\n", ",").split(",") if name.strip()))


FIELDS: Mapping[str, tuple[str, ...]] = {
    "id": _names("id, person id, contact id, record id, apollo contact id, rocketreach id"),
    "full_name": _names(
        """full name, name, contact name, contact full name, person name, person, contact, display name, fn, employee, employee name,
        employee full name, lead name, executive name, contact person, vollstandiger name, nom complet, nombre completo, nome completo, file as,
        name und vorname, vor und nachname, nom et prénom, prénom et nom, nombre y apellidos, nome e cognome, nome e sobrenome, nom i cognoms,
        volledige naam, naam, navn, fulde navn, fullt navn, fullständigt namn, namn, imię i nazwisko, jméno a příjmení, celé jméno,
        meno a priezvisko, celé meno, teljes név, név, nume, nume complet, nume și prenume, ime i prezime, ime in priimek, име и фамилия,
        име и презиме, фио, ф. и. о., полное имя, имя и фамилия, піб, повне ім'я, ονοματεπώνυμο, ad soyad, adı soyadı, tam ad, isim soyisim,
        koko nimi, nimi, täisnimi, vārds uzvārds, vardas pavardė, nama lengkap, nama, họ và tên, họ tên, 氏名, お名前, 名前, 姓名, 성명, 이름, الاسم,
        الاسم الكامل, שם מלא, שם"""
    ),
    "first_name": _names(
        """first name, given name, firstname, first, fname, forename, contact first name, person first name, employee first name, vorname, prenom,
        prénoms, nombre, nombres, primer nombre, nombre de pila, nome, nome próprio, primeiro nome, nome di battesimo, voornaam, roepnaam, fornavn,
        förnamn, tilltalsnamn, imię, imiona, jméno, křestní jméno, meno, krstné meno, keresztnév, utónév, prenume, ime, име, собствено име, имя,
        ім'я, όνομα, ad, adı, isim, etunimi, etunimet, kutsumanimi, eesnimi, vārds, vardas, nama depan, tên, 名, 名（名）, mei, الاسم الأول, שם פרטי"""
    ),
    "last_name": _names(
        """last name, family name, lastname, last, lname, surname, contact last name, person last name, employee last name, nachname, familienname,
        zuname, nom de famille, cognom, cognoms, nom, apellido, apellidos, primer apellido, sobrenome, sobrenomes, último nome, nome de família,
        apelido, apelidos, cognome, achternaam, familienaam, etternavn, efternavn, efternamn, nazwisko, příjmení, priezvisko, vezetéknév, családnév,
        nume de familie, prezime, priimek, фамилия, фамилно име, презиме, прізвище, επώνυμο, επίθετο, soyad, soyadı, soyisim, sukunimi,
        perekonnanimi, perenimi, uzvārds, pavardė, nama belakang, nama keluarga, họ, 姓, 姓（姓）, 성, اسم العائلة, שם משפחה"""
    ),
    "title": _names(
        """job title, title, position, current title, current position, contact title, person title, person job title, role title, designation,
        occupation, headline, current job title, contact role, standardized title, organization title, organization 1 title, job, employee title,
        executive title, position title, stelle, berufsbezeichnung, funktion, poste, fonction, intitule du poste, cargo, càrrec, puesto, qualifica,
        functie, stilling, titel, stanowisko, posizione, ruolo, qualifica professionale, posição, função, poste actuel, position actuelle, pozice,
        pracovní pozice, pozícia, beosztás, munkakör, funcție, funcția, poziție, pozicija, radno mjesto, длъжност, должность, позиция, посада, θέση,
        pozisyon, unvan, görev, görevi, titteli, tehtävänimike, asema, tehtävä, ametikoht, amets, amats, pareigos, jabatan, posisi, chức danh,
        chức vụ, 役職, 職位, 职位, 職務, 직책, 직위, المسمى الوظيفي, תפקיד, befattning, stillingsbetegnelse, functietitel"""
    ),
    "department": _names(
        """department, departments, job function, function, contact department, organization department, organization 1 department, sub department,
        abteilung, service, departement, departamento, reparto, afdeling, avdeling, dział, team, departamento o área, área, setor, ufficio,
        oddělení, oddelenie, osztály, departament, odjel, отдел, підрозділ, τμήμα, departman, bölüm, birim, osasto, osakond, nodaļa, skyrius,
        departemen, phòng ban, 部署, 部門, 부서, القسم, מחלקה"""
    ),
    "company": _names(
        """company name, company, current employer, employer, organization name, organization, organisation, account name, account,
        person organization, organization 1 name, company name for emails, business name, current company, supplier name, supplier, firma,
        unternehmen, entreprise, societe, empresa, azienda, società, bedrijf, bedrijfsnaam, företag, firmanavn, virksomhed, bedrift, spółka,
        nazwa firmy, společnost, spoločnosť, cég, cégnév, companie, tvrtka, podjetje, компания, организация, фирма, компанія, εταιρεία, şirket,
        firma adı, yritys, yrityksen nimi, työnantaja, ettevõte, uzņēmums, įmonė, perusahaan, công ty, 会社, 会社名, 公司, 회사, الشركة, חברה,
        unternehmensname, arbeitgeber, employeur, empleador, empregador"""
    ),
    "domain": _names(
        """company domain, domain name, domain, company domain name, website, company website, company url, employer website, employer domain,
        company website domain, organization website, website 1 value, web address, url domain, web site, url address, company web page, web page,
        primary domain, email domain, websites, internetseite"""
    ),
    "email": _names(
        """email, e mail, email address, e mail address, work email, recommended work email, recommended email, business email, contact email,
        company email, professional email, primary email, person email work, person email, e mail 1 value, email 1, email1, direct email,
        standard email, verified email, emails, mail, e mail adresse, courriel, correo, correu, correu electrònic, correo electronico,
        personal email, recommended personal email, endereço de e-mail, endereço de email, adresse e-mail, adresse électronique,
        dirección de correo electrónico, indirizzo e-mail, indirizzo email, e-mailadres, e-postadress, e-post, e-postadresse, e-mailadresse,
        adres e-mail, e-mailová adresa, emailová adresa, e-mail cím, adresă de e-mail, e-mail adresa, электронная почта, адрес электронной почты,
        эл. почта, почта, електронна пошта, имейл, ηλεκτρονικό ταχυδρομείο, e-posta, e-posta adresi, eposta, sähköposti, sähköpostiosoite,
        e-posti aadress, e-pasts, el. paštas, alamat email, メールアドレス, メール, 邮箱, 电子邮件, 이메일, البريد الإلكتروني, דוא"ל"""
    ),
    "email_status": _names(
        """email status, email verification, verification status, email validation status, email confidence level, email grade, email accuracy,
        verification result"""
    ),
    "email_score": _names("confidence score, confidence, email confidence, email score, score"),
    "phone": _names(
        """phone, phone number, work direct phone, direct phone, direct dial, direct number, direct phone number, work phone, business phone,
        phone 1 value, office phone, contact phone, person phone work, primary phone, telephone, telephone number, tel, mobile phone, mobile,
        mobile number, cell phone, cell, phones, phone 1, telefon, telefonnummer, telephone portable, teléfono, telefone, telefoon, telemóvel,
        celular, móvil, cellulare, handy, gsm, mobil, mobilnummer, mobiltelefon, telefón, telefonszám, телефон, номер телефона, мобильный,
        мобільний, τηλέφωνο, telefon numarası, cep telefonu, puhelin, puhelinnumero, tālrunis, telefonas, nomor telepon, điện thoại, 電話番号, 電話, 电话,
        手机, 전화, 전화번호, الهاتف, טלפון, numer telefonu, numéro de téléphone, número de teléfono"""
    ),
    "linkedin": _names(
        """person linkedin url, linkedin, linkedin url, linkedin profile, linkedin profile url, contact linkedin url, contact linkedin profile url,
        person linkedin profile url, person linkedin, linkedin link, employee linkedin url, linkedin contact profile url, profile url, url"""
    ),
    "location": _names(
        """location, city, contact city, person city, region, stadt, ort, ville, ciudad, cidade, città, plaats, by, stad, miasto, město, город, місто,
        şehir, kaupunki, 都市"""
    ),
    "country": _names("country, contact country, person country, country code, country region, land, pays, pais, paese"),
}
"""{what we know: how others call it, the surest first}."""

TOOLS: Mapping[str, tuple[str, ...]] = {
    "apollo": _names("apollo contact id"),
    "hunter": _names("email address, domain name, confidence score"),
    "rocketreach": _names("rocketreach id"),
    "rocketreach export": _names("recommended email"),
    "rocketreach work export": _names("recommended work email"),
    "lead411": _names("lead411 id"),
    "dnb_hoovers": _names("d u n s number"),
    "dnb_hoovers list": _names("duns number"),
    "thomasnet": _names("supplier name"),
    "linkedin": _names("connected on"),
    "google_contacts": _names("e mail 1 value"),
    "outlook": _names("e mail address, business phone"),
    "reactive_resume": _names("contact name, contact email"),
}
"""{the tool: columns that together give it away}; the first word of the key is the tool's name."""

GUESSED = _names(
    """guessed, guess, extrapolated, extrapolated email, pattern, inferred, unverified, catch all, catchall, accept all,
    unknown, risky, unavailable, questionable, b, c, d, f"""
)
"""Words in a column on e-mail status that make an address the other tool's guess."""
