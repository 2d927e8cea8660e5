"""`research config`: the settings that are typed once, and where each comes from."""

from __future__ import annotations

from research.cli.commands import Command
from research.cli.report import Report, Table


def config() -> Report:
    """Show which options have a value of yours, and where it comes from.

    Any option may be typed once instead of every time: in ~/.config/research/config.toml (or the file that RESEARCH_CONFIG names), one a line, or as a
    variable of the environment. What a call says goes first, then the environment, then the file, then the program's own default.

    \b
    Examples:
      research config
      RESEARCH_OUTPUT=~/leads research followups
    """
    from research.cli.app import options
    from research.cli.arguments.preferences import PREFIX, file, preferences
    from research.errors.secrets import masked

    known, told = options(), preferences()
    unknown = {name: " (no option of this name)" for name in told if name not in known}
    rows = [(name.replace("_", "-"), masked(str(each.value)), each.source + unknown.get(name, "")) for name, each in told.items()]
    path = file()
    where = f"{path}{'' if path.exists() else ' (not there yet)'}; lines such as: output = \"~/leads\", delay = 2.0; variables such as {PREFIX}OUTPUT"
    if not rows:
        return Report(blocks=("Every option has the program's own default.", f"Settings belong into {where}"))
    return Report(blocks=(Table(header=("option", "value", "from"), rows=tuple(sorted(rows))), f"Settings: {where}"))


COMMAND = Command(config)
