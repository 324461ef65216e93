"""Settings come from the environment, each with its help."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from app.settings import Settings


def test_every_setting_says_what_it_is_for() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name


def test_the_environment_is_read_with_the_prefix(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANDGLASS_DATA", "/somewhere")
    monkeypatch.setenv("SANDGLASS_SLOTS", "7")
    settings = Settings()
    assert (settings.data, settings.slots) == (Path("/somewhere"), 7)


def test_the_port_may_be_given_shortly_and_the_full_name_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "8100")
    assert Settings().port == 8100
    monkeypatch.setenv("SANDGLASS_PORT", "8200")
    assert Settings().port == 8200
    assert Settings(port=8300).port == 8300


@pytest.mark.parametrize(("name", "value"), [("PORT", "x"), ("SANDGLASS_SLOTS", "0"), ("SANDGLASS_LOG_LEVEL", "loud")])
def test_a_setting_that_makes_no_sense_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError):
        Settings()
