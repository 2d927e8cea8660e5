"""Settings typed once: the call goes before the environment, the environment before the file, the file before the program's own default."""

from __future__ import annotations

from pathlib import Path

import pytest

from research.cli.app import options, run


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("RESEARCH_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    file = tmp_path / "xdg" / "research" / "config.toml"
    file.parent.mkdir(parents=True)
    return file


def looked_in(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert run(["show", "acme.example", *words]) == 2
    return capsys.readouterr().err


def test_the_nearest_word_goes_first(config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert "into output yet" in looked_in(capsys)
    config.write_text(f'output = "{tmp_path / "of the file"}"\n')
    assert "of the file" in looked_in(capsys)
    monkeypatch.setenv("RESEARCH_OUTPUT", str(tmp_path / "of the environment"))
    assert "of the environment" in looked_in(capsys)
    assert "of the call" in looked_in(capsys, "--output", str(tmp_path / "of the call"))


def test_second_words_have_them_too(config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config.write_text(f'output = "{tmp_path / "mine"}"\n')
    assert run(["schedule", "list"]) == 2
    assert str(tmp_path / "mine") in capsys.readouterr().err


def test_config_shows_where_each_value_comes_from(config: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text("max-pages = 12\noutptu = 'mistyped'\n")
    monkeypatch.setenv("RESEARCH_KEEP_DAYS", "90")
    assert run(["config"]) == 0
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines() if line}
    assert "12" in lines["max-pages"] and lines["max-pages"].endswith(str(config))
    assert lines["keep-days"].endswith("RESEARCH_KEEP_DAYS")
    assert lines["outptu"].endswith("(no option of this name)")


@pytest.mark.parametrize(("text", "named"), [("output = ", "config.toml"), ("[company]\ndelay = 2\n", "[company]"), ("delay = 'soon'\n", "--delay")])
def test_a_wrong_setting_is_one_line(config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, named: str) -> None:
    config.write_text(text)
    assert run(["company", "acme.example", "--offline", "--output", str(tmp_path / "out")]) == 2
    err = capsys.readouterr().err
    assert named in err and len(err.splitlines()) == 1


def test_every_option_of_every_command_can_be_set() -> None:
    assert {"output", "delay", "proxy", "store", "keep_days", "max_seconds", "render", "connections", "zone"} <= options()
