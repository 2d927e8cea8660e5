"""The templates of pages that people open: every value is escaped, and only what `links` allows becomes a link."""

from __future__ import annotations

import contextlib
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from research.report import links

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.bccache import Bucket

COMPILED = Path(__file__).with_name("__pycache__")
"""Where Python, too, keeps what it compiled of this folder."""


def templates(*folders: Path, compiled: Path = COMPILED) -> Environment:
    """Return the templates of some folders, of which the first that has one gives it.

    compiled: the folder where they are kept compiled, by the digests of their sources and of what stands here, for that takes longer than to make a page.
    """
    from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined  # 30 ms: only where a page is written

    class Kept(FileSystemBytecodeCache):
        def dump_bytecode(self, bucket: Bucket) -> None:
            with contextlib.suppress(OSError):  # a folder of others, or a full disk: then it is compiled again next time, as Python does with its modules
                super().dump_bytecode(bucket)

    kept = Kept(str(compiled), f"{zlib.crc32(Path(__file__).read_bytes()):08x}-%s.template")
    environment = Environment(
        loader=FileSystemLoader(folders), bytecode_cache=kept, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"web": links.web, "mailbox": links.mailbox, "telephone": links.telephone}
    return environment
