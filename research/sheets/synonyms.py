"""How other tools name the columns of a list of people: data only.

Names stand as `normal` gives them. Where several columns of one file mean the same, the first listed that is filled counts.
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
    return tuple(name.strip() for name in listed.replace("\n", ",").split(",") if name.strip())


FIELDS: Mapping[str, tuple[str, ...]] = {
    "id": _names("id, person id, contact id, record id, apollo contact id, rocketreach id"),
    "full_name": _names(
        """full name, name, contact name, contact full name, person name, person, contact, display name, fn, employee, employee name, employee full name,
        lead name, executive name, contact person, vollstandiger name, nom complet, nombre completo, nome completo, file as"""
    ),
    "first_name": _names(
        """first name, given name, firstname, first, fname, forename, contact first name, person first name, employee first name, vorname, prenom,
        nombre, nome, voornaam, fornavn, fornamn, imie"""
    ),
    "last_name": _names(
        """last name, family name, lastname, last, lname, surname, contact last name, person last name, employee last name, nachname, nom,
        nom de famille, apellido, apellidos, cognome, achternaam, etternavn, efternavn, efternamn, nazwisko"""
    ),
    "title": _names(
        """job title, title, position, current title, current position, contact title, person title, person job title, role title, designation,
        occupation, headline, current job title, contact role, standardized title, organization title, organization 1 title, job, employee title,
        executive title, position title, stelle, berufsbezeichnung, funktion, poste, fonction, intitule du poste, cargo, puesto, qualifica, functie,
        stilling, titel, stanowisko"""
    ),
    "department": _names(
        """department, departments, job function, function, contact department, organization department, organization 1 department, sub department,
        abteilung, service, departement, departamento, reparto, afdeling, avdeling, dzial, team"""
    ),
    "company": _names(
        """company name, company, current employer, employer, organization name, organization, organisation, account name, account, person organization,
        organization 1 name, company name for emails, business name, current company, supplier name, supplier, firma, unternehmen, entreprise, societe,
        empresa, azienda, bedrijf, foretag"""
    ),
    "domain": _names(
        """company domain, domain name, domain, company domain name, website, company website, company url, employer website, employer domain,
        company website domain, organization website, website 1 value, web address, url domain, web site, url address, company web page, web page,
        primary domain, email domain, websites, internetseite"""
    ),
    "email": _names(
        """email, e mail, email address, e mail address, work email, recommended work email, recommended email, business email, contact email,
        company email, professional email, primary email, person email work, person email, e mail 1 value, email 1, email1, direct email,
        standard email, verified email, emails, mail, e mail adresse, courriel, correo, correo electronico, personal email, recommended personal email"""
    ),
    "email_status": _names(
        """email status, email verification, verification status, email validation status, email confidence level, email grade, email accuracy,
        verification result"""
    ),
    "email_score": _names("confidence score, confidence, email confidence, email score, score"),
    "phone": _names(
        """phone, phone number, work direct phone, direct phone, direct dial, direct number, direct phone number, work phone, business phone, phone 1 value,
        office phone, contact phone, person phone work, primary phone, telephone, telephone number, tel, mobile phone, mobile, mobile number, cell phone,
        cell, phones, phone 1, telefon, telefonnummer, telephone portable, telefono, telefone, telefoon"""
    ),
    "linkedin": _names(
        """person linkedin url, linkedin, linkedin url, linkedin profile, linkedin profile url, contact linkedin url, contact linkedin profile url,
        person linkedin profile url, person linkedin, linkedin link, employee linkedin url, linkedin contact profile url, profile url, url"""
    ),
    "location": _names("location, city, contact city, person city, region, stadt, ort, ville, ciudad"),
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
