"""robots.txt as RFC 9309 has it: the examples and rules of the RFC, and the cases that Google's public parser is tested with, written anew."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.robots import LONGEST_LINE, read_robots

SITE = "https://foo.bar"


def allowed(text: str | bytes, path: str = "/x", token: str = "FooBot") -> bool:
    """Say whether a robots.txt lets a crawler ask for a path."""
    body = text.encode() if isinstance(text, str) else text
    return read_robots(body, token).allow(path if "://" in path else SITE + path)


RULES = "user-agent: FooBot\nallow: /\ndisallow: /x\n"


# Lines: RFC 9309 section 2.2, Google's ID_LineSyntax_Line.
@pytest.mark.parametrize(
    "text",
    [
        "user-agent: FooBot\ndisallow: /\n",
        "user-agent FooBot\ndisallow /\n",
        "  User-Agent :\tFooBot \n\tDISALLOW\t:  / # all\n",
        "USERAGENT:FooBot\ndisallow:/",
    ],
)
def test_lines_that_count(text: str) -> None:
    assert not allowed(text, "/x/y")


@pytest.mark.parametrize(
    "text", ["foo: FooBot\nbar: /\n", "", "nothing", ":", "user-agent: FooBot\n: /\n", "user-agent: FooBot\ndisallow: \n", "disallow: /\n"]
)
def test_lines_that_do_not(text: str) -> None:
    assert allowed(text, "/x/y")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\n \n"])
def test_ends_of_lines(end: str) -> None:
    assert not allowed(end.join(("user-agent: FooBot", "disallow: /x", "allow: /y")))
    assert not allowed(end.join(("user-agent: FooBot", "disallow: /x")), "/x")


@pytest.mark.parametrize("word", ["disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"])
def test_misspelt_rules_count(word: str) -> None:
    assert not allowed(f"user-agent: FooBot\n{word}: /\n")


# Groups: RFC 9309 section 2.2.1, Google's ID_LineSyntax_Groups.
GROUPS = "allow: /foo/bar/\n\nuser-agent: FooBot\ndisallow: /\nallow: /x/\nuser-agent: BarBot\ndisallow: /\nallow: /y/\n\n\nallow: /w/\nuser-agent: BazBot\n\nuser-agent: FooBot\nallow: /z/\ndisallow: /\n"  # noqa: E501


@pytest.mark.parametrize(
    ("token", "yes", "no"),
    [
        ("FooBot", ("/x/b", "/z/d"), ("/y/c", "/foo/bar/")),
        ("BarBot", ("/y/c", "/w/a"), ("/z/d", "/foo/bar/")),
        ("BazBot", ("/z/d",), ("/x/b", "/y/c", "/w/a", "/foo/bar/")),
    ],
)
def test_groups(token: str, yes: tuple[str, ...], no: tuple[str, ...]) -> None:
    assert all(allowed(GROUPS, path, token) for path in yes)
    assert not any(allowed(GROUPS, path, token) for path in no)


@pytest.mark.parametrize("other", ["Sitemap: https://foo.bar/sitemap", "Invalid-Unknown-Line: unknown", "", "# a comment", "Host: foo.bar"])
def test_other_lines_part_no_groups(other: str) -> None:
    text = f"User-agent: BarBot\n{other}\nUser-agent: *\nDisallow: /\n"
    assert not allowed(text, "/", "FooBot") and not allowed(text, "/", "BarBot")
    text = f"User-agent: FooBot\nDisallow: /a\n{other}\nDisallow: /b\n"
    assert not allowed(text, "/a") and not allowed(text, "/b")


def test_groups_of_one_crawler_are_joined() -> None:
    text = "user-agent: FooBot\ndisallow: /a\n\nuser-agent: *\ndisallow: /c\n\nuser-agent: foobot\ndisallow: /b\n"
    assert [path for path in ("/a", "/b", "/c") if allowed(text, path)] == ["/c"]


# Google's ID_REPLineNamesCaseInsensitive, ID_UserAgentValueCaseInsensitive, ID_VerifyValidUserAgentsToObey, GoogleOnly_AcceptUserAgentUpToFirstSpace.
@pytest.mark.parametrize("name", ["FOO BAR", "foo bar", "FoO", "Foo/1.0", "foo *", "Foo (compatible)"])
def test_the_product_token_is_compared_without_case_up_to_what_is_no_token(name: str) -> None:
    text = f"user-agent: {name}\nallow: /x/\ndisallow: /\n"
    for token in ("Foo", "foo", "FOO"):
        assert allowed(text, "/x/y", token) and not allowed(text, "/a/b", token)


@pytest.mark.parametrize("name", ["FooBar", "Fo", "Foo-Bot", "a Foo", "barfoo", "F*"])
def test_another_token_is_another_crawler(name: str) -> None:
    assert allowed(f"user-agent: {name}\ndisallow: /\n", "/x", "Foo")


# Google's ID_GlobalGroups_Secondary.
def test_the_group_for_everybody_counts_where_none_names_the_crawler() -> None:
    text = "user-agent: *\nallow: /\nuser-agent: FooBot\ndisallow: /\n"
    assert allowed("", token="FooBot") and not allowed(text, token="FooBot") and allowed(text, token="BarBot")
    only = "user-agent: FooBot\nallow: /\nuser-agent: BarBot\ndisallow: /\nuser-agent: BazBot\ndisallow: /\n"
    assert allowed(only, token="QuxBot")
    assert allowed("user-agent: *\ndisallow: /\nuser-agent: FooBot\n", token="FooBot"), "a group that names it, even an empty one, is its own"
    assert not allowed("user-agent: * baz\ndisallow: /\n", token="FooBot")


# Google's ID_AllowDisallow_Value_CaseSensitive.
def test_paths_are_compared_with_case() -> None:
    assert not allowed("user-agent: FooBot\ndisallow: /x/\n", "/x/y") and allowed("user-agent: FooBot\ndisallow: /X/\n", "/x/y")


# Google's ID_LongestMatch and RFC 9309 section 2.2.2.
@pytest.mark.parametrize(
    ("rules", "path", "may"),
    [
        (("disallow: /x/page.html", "allow: /x/"), "/x/page.html", False),
        (("allow: /x/page.html", "disallow: /x/"), "/x/page.html", True),
        (("allow: /x/page.html", "disallow: /x/"), "/x/", False),
        (("disallow: ", "allow: "), "/x/page.html", True),
        (("disallow: /", "allow: /"), "/x/page.html", True),
        (("disallow: /x", "allow: /x/"), "/x", False),
        (("disallow: /x", "allow: /x/"), "/x/", True),
        (("disallow: /x/page.html", "allow: /x/page.html"), "/x/page.html", True),
        (("allow: /page", "disallow: /*.html"), "/page.html", False),
        (("allow: /page", "disallow: /*.html"), "/page", True),
        (("allow: /x/page.", "disallow: /*.html"), "/x/page.html", True),
        (("allow: /x/page.", "disallow: /*.html"), "/x/y.html", False),
        (("disallow: /", "allow: /$"), "/", True),
        (("disallow: /", "allow: /$"), "/x", False),
        (("allow: /p", "disallow: /"), "/page", True),
        (("allow: /folder", "disallow: /folder"), "/folder/page", True),
        (("allow: /page", "disallow: /*.htm"), "/page.htm", False),
        (("allow: /$", "disallow: /"), "/page.htm", False),
        (("allow: /example/page/", "disallow: /example/page/disallowed.gif"), "/example/page/disallowed.gif", False),
        (("disallow: *.gif$", "allow: /example/"), "/example/picture.gif", True),
    ],
)
def test_the_longest_match_decides_and_of_two_as_long_the_one_that_allows(rules: tuple[str, str], path: str, may: bool) -> None:
    for order in (rules, rules[::-1]):
        assert allowed("\n".join(("user-agent: FooBot", *order)), path) is may


# Google's ID_Encoding and the table of RFC 9309 section 2.2.2.
@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("/foo/bar?baz=quz", "/foo/bar?baz=quz", True),
        ("/foo/bar?qux=taz&baz=http://foo.bar?tar&par", "/foo/bar?qux=taz&baz=http://foo.bar?tar&par", True),
        ("/foo/bar/ツ", "/foo/bar/%E3%83%84", True),
        ("/foo/bar/%E3%83%84", "/foo/bar/%E3%83%84", True),
        ("/foo/bar/%e3%83%84", "/foo/bar/%E3%83%84", True),
        ("/foo/bar/%E3%83%84", "/foo/bar/ツ", True),
        ("/foo/bar/%62%61%7A", "/foo/bar/baz", True),
        ("/foo/bar/baz", "/foo/bar/%62%61%7a", True),
        ("/foo/%2Fbar", "/foo//bar", False),
        ("/foo/%2fbar", "/foo/%2Fbar", True),
        ("/a b", "/a%20b", True),
        ("/100%", "/100%", True),
        ("/%zz", "/%zz", True),
    ],
)
def test_paths_are_compared_as_octets(pattern: str, path: str, fits: bool) -> None:
    assert allowed(f"user-agent: FooBot\ndisallow: /\nallow: {pattern}\n", path) is fits


# Google's ID_SpecialCharacters and RFC 9309 section 2.2.3.
@pytest.mark.parametrize(
    ("pattern", "fits", "not_fits"),
    [
        ("/foo/bar/quz", ("/foo/bar/quz", "/foo/bar/quz/x"), ("/foo/quz", "/foo//quz")),
        ("/foo/bar*quz", ("/foo/bar/quz", "/foo/barquz", "/foo/bar/a/quz/b"), ("/foo/ba/quz",)),
        ("/foo/bar$", ("/foo/bar",), ("/foo/bar/", "/foo/bar/qux", "/foo/barz", "/foo/bar?")),
        ("/path/file-with-a-%2A.html", ("/path/file-with-a-*.html",), ("/path/file-with-a-b.html",)),
        ("/path/foo-%24", ("/path/foo-$", "/path/foo-$x"), ("/path/foo-",)),
        ("/a$b", ("/a$b",), ("/a", "/ab")),
        ("/*.php$", ("/a.php", "/x/y.php"), ("/a.php?x", "/a.php5")),
        ("/fish*.php", ("/fish.php", "/fishheads/catfish.php?parameters"), ("/Fish.PHP",)),
        ("*", ("/", "/x"), ()),
        ("/*", ("/", "/x"), ()),
        ("/a**b", ("/ab", "/axb"), ("/a",)),
        ("/a*a", ("/aa", "/aba"), ("/a",)),
        ("/a*$", ("/a", "/axb"), ("/b",)),
        ("/a*a$", ("/aa", "/aba"), ("/a", "/aab")),
        ("/$", ("/",), ("/x", "/?")),
    ],
)
def test_stars_and_ends(pattern: str, fits: tuple[str, ...], not_fits: tuple[str, ...]) -> None:
    text = f"user-agent: FooBot\ndisallow: {pattern}\n"
    assert [path for path in fits if allowed(text, path)] == []
    assert [path for path in not_fits if not allowed(text, path)] == []


@pytest.mark.parametrize("comment", ["# Disallow: /foo/bar/quz", "Disallow: # /foo/bar/quz", "#"])
def test_comments_are_no_rules(comment: str) -> None:
    assert allowed(f"User-agent: FooBot\n{comment}\nDisallow: /foo/quz\n", "/foo/bar/quz")


# Google's GoogleOnly_IndexHTMLisDirectory.
@pytest.mark.parametrize(
    ("path", "may"),
    [("/allowed-slash/index.htm", False), ("/allowed-slash/index.html", True), ("/allowed-slash/", True), ("/allowed-slash/x", False), ("/index.html", False)],
)
def test_an_index_that_is_allowed_allows_its_folder(path: str, may: bool) -> None:
    assert allowed("User-Agent: *\nAllow: /allowed-slash/index.html\nDisallow: /\n", path) is may


# Google's GoogleOnly_LineTooLong.
def test_what_stands_behind_the_longest_line_does_not_count() -> None:
    start = "disallow: "
    assert not allowed(f"user-agent: FooBot\n{start}/x{'*' * (LONGEST_LINE - len(start) - 2)}\n")
    assert allowed(f"user-agent: FooBot\n{start}{' ' * LONGEST_LINE}/x\n")
    long = "/x/" + "a" * (LONGEST_LINE - len(start) - 3)
    assert not allowed(f"user-agent: FooBot\n{start}{long}/qux\n", long), "the beginning of the line holds"
    assert allowed(f"user-agent: FooBot\n{start}{long}\n", long[:-1])


# Google's ID_UTF8ByteOrderMarkIsSkipped.
def test_marks_before_the_text() -> None:
    assert not allowed(b"\xef\xbb\xbfUser-Agent: FooBot\nDisallow: /\n")
    assert allowed(b"\xef\x11\xbfUser-Agent: FooBot\nDisallow: /\n"), "another mark makes another line"
    assert allowed("User-Agent: FooBot\nDisallow: /\n".encode("utf-16")), "RFC 9309 section 2.3: UTF-8 alone"


# Google's ID_NonStandardLineExample_Sitemap.
@pytest.mark.parametrize(
    "text",
    [
        "Sitemap: {0}\nUser-Agent: FooBot\nDisallow: /\n",
        "User-Agent: FooBot\nDisallow: /\nsite-map:{0}",
        "User-Agent: BarBot\nSITEMAP: {0}\nDisallow: /\nSitemap: {0}\n",
        "Sitemap {0}",
    ],
)
def test_sitemaps_are_everybody_s(text: str) -> None:
    assert read_robots(text.format("https://foo.bar/sitemap.xml").encode(), "FooBot").sitemaps == ("https://foo.bar/sitemap.xml",)


@pytest.mark.parametrize(
    ("said", "delay"), [("10", 10), ("0.5", 0.5), ("0", 0), ("-1", None), ("soon", None), ("nan", None), ("inf", None), ("1e400", None), ("", None)]
)
def test_delays(said: str, delay: float | None) -> None:
    assert read_robots(f"User-agent: *\nCrawl-delay: {said}\n".encode(), "FooBot").delay == delay


def test_the_delay_is_that_of_the_crawler_s_own_group() -> None:
    text = b"User-agent: *\nCrawl-delay: 5\n\nUser-agent: FooBot\nCrawl-delay: 7\nCrawl-delay: 9\n\nUser-agent: BarBot\nDisallow: /a\n"
    assert [read_robots(text, token).delay for token in ("FooBot", "BarBot", "BazBot")] == [7, None, 5]


def test_robots_txt_itself_is_always_allowed() -> None:
    assert allowed("User-agent: *\nDisallow: /\n", "/robots.txt") and not allowed("User-agent: *\nDisallow: /\n", "/robots.txt/x")


@pytest.mark.parametrize("url", ["https://foo.bar", "https://foo.bar/", "https://foo.bar?a=b", "https://foo.bar#x"])
def test_a_url_without_a_path_is_the_front_page(url: str) -> None:
    assert not allowed("User-agent: *\nDisallow: /\n", url)
    assert allowed("User-agent: *\nDisallow: /\nAllow: /$\nAllow: /?a\n", url)


# The example of RFC 9309 section 5.1.
SIMPLE = """User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html

User-Agent: quxbot

"""


@pytest.mark.parametrize(
    ("token", "yes", "no"),
    [
        ("otherbot", ("/", "/publications/x", "/a.gif?b"), ("/a.gif", "/example/page.html")),
        ("foobot", ("/example/page.html", "/example/allowed.gif"), ("/", "/publications/", "/example/other.gif")),
        ("barbot", ("/", "/example/", "/a.gif"), ("/example/page.html",)),
        ("bazbot", ("/", "/example/", "/a.gif"), ("/example/page.html",)),
        ("quxbot", ("/", "/example/page.html", "/a.gif"), ()),
    ],
)
def test_the_example_of_the_rfc(token: str, yes: tuple[str, ...], no: tuple[str, ...]) -> None:
    assert all(allowed(SIMPLE, path, token) for path in yes) and not any(allowed(SIMPLE, path, token) for path in no)


@given(st.binary(max_size=300), st.text(max_size=40))
def test_any_bytes_are_a_robots_txt(body: bytes, path: str) -> None:
    read_robots(body, "FooBot").allow(f"{SITE}/{path}")
    read_robots(b"user-agent: *\ndisallow: /" + body, "FooBot").allow(f"{SITE}/{path}")
