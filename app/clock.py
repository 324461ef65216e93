"""The clock and the names of things: epoch milliseconds and identifiers nobody can guess."""

import base64
import secrets
import time

ID_PATTERN = r"^[0-9a-v]{36}$"


def now_ms() -> int:
    """Milliseconds since the epoch, in whole numbers."""
    return time.time_ns() // 1_000_000


def new_id() -> str:
    """An identifier of 36 characters that sorts by time of making: 48 bits of clock, 128 random bits."""
    raw = now_ms().to_bytes(6, "big") + secrets.token_bytes(16)
    return base64.b32hexencode(raw).decode("ascii").rstrip("=").lower()
