"""Words that people choose, names and titles and addresses, made safe to show beside others."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,189}")
JOINERS = "\u200c\u200d"
"""Format characters that some scripts and emoji need; the others can turn or hide what stands around them."""

HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
SHAPELESS = frozenset({"Zs", "Mn", "Me"})


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in HIDDEN and character not in JOINERS


def one_line(text: str) -> str:
    """Return a line in one spelling; raises ValueError where it holds what cannot be seen, or nothing that can."""
    line = unicodedata.normalize("NFC", text)
    if any(_is_hidden(character) for character in line):
        raise ValueError("This holds a character that cannot be seen; write it without.")
    if all(unicodedata.category(character) in SHAPELESS or character in JOINERS for character in line):
        raise ValueError("This must have at least 1 visible character.")
    return line


def some_lines(text: str) -> str:
    """Return lines in one spelling, which may be none; raises ValueError where they hold what cannot be seen."""
    lines = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    if any(_is_hidden(character) for character in lines if character not in "\n\t"):
        raise ValueError("This holds a character that cannot be seen; write it without.")
    return lines


def email_address(text: str) -> str:
    """Return an e-mail address in the spelling it is looked up by; raises ValueError where it is none."""
    address = one_line(text).casefold()
    if not EMAIL.fullmatch(address):
        raise ValueError("This is not an e-mail address.")
    return address


def _line(longest: int) -> StringConstraints:
    return StringConstraints(strip_whitespace=True, min_length=1, max_length=longest)


PersonName = Annotated[str, _line(60), AfterValidator(one_line)]
Title = Annotated[str, _line(120), AfterValidator(one_line)]
Remark = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000), AfterValidator(some_lines)]
Email = Annotated[str, _line(254), AfterValidator(email_address)]
NewPassword = Annotated[str, StringConstraints(min_length=10, max_length=200)]
GivenPassword = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Secret = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{16,64}$")]
