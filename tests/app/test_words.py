"""Words that people choose: one line, seen as it is, that cannot turn or hide what stands beside it."""

import pytest
from pydantic import TypeAdapter, ValidationError

from app.words import Email, NewPassword, PersonName, Remark, Title

NAME, TITLE, EMAIL = TypeAdapter(PersonName), TypeAdapter(Title), TypeAdapter(Email)


@pytest.mark.parametrize("name", ["Ada", "José Ñáñez", "李小龙", "محمد", "Ada (demo)", "👩🏽\u200d💻 Zoë", "a" * 60])
def test_a_name_may_be_of_any_script(name: str) -> None:
    assert NAME.validate_python(name) == name


@pytest.mark.parametrize(
    "name",
    [
        *("", "   ", "\u200d\u200d", "\u0301", "a" * 61),
        *("Ada\nOwner", "Ada\u2028Owner", "A\x00da", "A\x1b[31mda", "A\x85da"),
        *("Ada \u202eresu", "\u2066Ada\u2069", "A\u200bda", "A\ufeffda", "\u200fAda", "A\u061cda", "A\ue000da"),
    ],
    ids=ascii,
)
def test_what_cannot_be_seen_is_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        NAME.validate_python(name)


def test_a_name_has_one_spelling() -> None:
    assert NAME.validate_python("  Jose\u0301 ") == "Jos\u00e9"


def test_titles_are_longer_than_names() -> None:
    assert TITLE.validate_python("t" * 120) == "t" * 120
    with pytest.raises(ValidationError):
        TITLE.validate_python("t" * 121)


@pytest.mark.parametrize("given", ["Ada@Example.ORG", " ada@example.org "])
def test_an_email_address_is_looked_up_in_one_spelling(given: str) -> None:
    assert EMAIL.validate_python(given) == "ada@example.org"


@pytest.mark.parametrize("given", ["ada", "@", "a@", "@b", "a b@c", "a@b@c", "a\x00@b", f"a@{'b' * 200}"])
def test_what_is_no_email_address_is_refused(given: str) -> None:
    with pytest.raises(ValidationError):
        EMAIL.validate_python(given)


def test_a_password_is_taken_as_it_is_and_not_short() -> None:
    password = TypeAdapter(NewPassword)
    assert password.validate_python("  ten chars") == "  ten chars"
    for given in ("nine char", "x" * 201):
        with pytest.raises(ValidationError):
            password.validate_python(given)


def test_a_remark_may_have_lines() -> None:
    remark = TypeAdapter(Remark)
    assert remark.validate_python(" one\r\ntwo\t3 ") == "one\ntwo\t3"
    with pytest.raises(ValidationError):
        remark.validate_python("one\u202etwo")
