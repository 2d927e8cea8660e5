"""Objects in scripts: broken JSON mended, JavaScript literals read without running anything."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.document.literals import flight, loads, objects, unescape, walk

NAME = re.compile(r"[{,\s]name\s*:\s*['\"`]")


@pytest.mark.parametrize(
    "text", ['{"a": [1, 2,],}', '{"a": [1, 2]} ', '/* x */ {"a": [1, 2]}', '<![CDATA[ {"a": [1, 2]} ]]>', '{"a": [1, 2]};', '{"a": /* why */ [1, 2]}']
)
def test_json_is_mended(text: str) -> None:
    assert loads(text) == {"a": [1, 2]}


def test_what_cannot_be_mended_is_none() -> None:
    assert loads("{name: Ada") is None


def test_walk_gives_every_object_with_its_path() -> None:
    assert [(path, sorted(o)) for path, o in walk({"a": [{"b": {"c": 1}}]})] == [((), ["a"]), (("a",), ["b"]), (("a", "b"), ["c"])]


def test_script_objects_are_read() -> None:
    script = 'const t=[{name:\'Ad\\u0061 Example\',roles:["CTO",\'x\'],img:r("a,b"),n:3,o:{p:`q`}},{name:"B\\xF6 Sample",f:()=>{return 1}}]'
    found = list(objects(script, NAME))
    assert found[0] == {"name": "Ada Example", "roles": ["CTO", "x"], "img": None, "n": "3", "o": {"p": "q"}}
    assert found[1]["name"] == "Bö Sample"


def test_streams_of_server_components_are_joined() -> None:
    assert flight('self.__next_f.push([1,"a\\"b"]);self.__next_f.push([1,"c"])') == 'a"bc'


def test_escapes() -> None:
    assert unescape(r"\u00e9\xe9\n\'") == "éé\n'"


@given(st.text(alphabet="{}[],:'\"`\\name ab1()\n", max_size=80))
def test_nothing_raises(text: str) -> None:
    list(objects(text, NAME))
    loads(text)
    flight(text)
