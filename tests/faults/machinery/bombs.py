"""Packed bodies that unpack to hundreds of megabytes, made in a moment: one packed piece, many times over."""

from __future__ import annotations

import zlib

SIZE = 400 * 1024 * 1024
"""Bytes once unpacked: as much as a crawl may take in all."""
_HEADS = {"gzip": b"\x1f\x8b\x08\0\0\0\0\0\0\x03", "deflate": b"\x78\x9c"}
_BLOCK = 1 << 17


def bomb(encoding: str, piece: bytes = b"<p>", size: int = SIZE) -> bytes:
    """Return a body in gzip, deflate, br or zstd that unpacks to a piece over and over; in zstd to zeros. Its end, where checksums stand, is left out."""
    if encoding == "zstd":
        return b"\x28\xb5\x2f\xfd\x00\x58" + _zeros(size // _BLOCK)
    piece *= (1 << 20) // len(piece)
    times = size // len(piece)
    if encoding == "br":
        import brotli

        packer = brotli.Compressor(quality=1)
        return b"".join([*(packer.process(piece) for _ in range(times)), packer.finish()])
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return _HEADS[encoding] + (squeezer.compress(piece) + squeezer.flush(zlib.Z_FULL_FLUSH)) * times


def _zeros(blocks: int) -> bytes:
    """Return blocks of a Zstandard frame, each 128 KiB of one byte in four."""
    return b"".join(((_BLOCK << 3) | 2 | (n == blocks - 1)).to_bytes(3, "little") + b"\0" for n in range(blocks))
