"""The commands for accounts: they work beside a running server, and say what is wrong in a sentence."""

import asyncio
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli import cli
from app.database import FILE_NAME
from app.passwords import Passwords
from app.settings import Settings
from tests.app.conftest import running

EMAIL, PASSWORD = "ada@example.org", "four words and more"


def account(data: Path, *words: str, typed: str = "") -> Result:
    return CliRunner().invoke(cli, ["account", *words, "--data", str(data)], input=typed)


def stored_password(data: Path) -> str:
    with closing(sqlite3.connect(data / FILE_NAME)) as connection:
        return str(connection.execute("SELECT password FROM account WHERE email = ?", (EMAIL,)).fetchone()[0])


def test_an_account_is_made_listed_and_given_a_new_password(data: Path) -> None:
    assert account(data, "create", "Ada@Example.org", "--owner", typed=f"{PASSWORD}\n").exit_code == 0
    listed = json.loads(account(data, "list", "--json").stdout)
    assert [(row["email"], row["name"], row["role"], row["invited"]) for row in listed] == [
        (EMAIL, "ada", "owner", False)
    ]
    assert asyncio.run(Passwords().matches(PASSWORD, stored_password(data)))
    assert account(data, "password", EMAIL, typed="another good one\n").exit_code == 0
    assert asyncio.run(Passwords().matches("another good one", stored_password(data)))
    shown = account(data, "list")
    assert EMAIL in shown.stderr
    assert "active" in shown.stderr


async def test_a_running_server_knows_the_account_at_once_and_forgets_its_logins(settings: Settings) -> None:
    login = {"email": EMAIL, "password": PASSWORD}
    async with running(settings) as service, service.caller() as caller:
        await asyncio.to_thread(account, settings.data, "create", EMAIL, typed=f"{PASSWORD}\n")
        assert (await caller.post("/api/account/login", json=login)).status_code == 200
        await asyncio.to_thread(account, settings.data, "password", EMAIL, typed="another good one\n")
        assert (await caller.get("/api/account/logins")).status_code == 401
        assert (await caller.post("/api/account/login", json=login)).status_code == 401


@pytest.mark.parametrize(
    ("words", "typed", "sentence"),
    [
        (("create", "nothing"), PASSWORD, "This is not an e-mail address."),
        (("create", EMAIL, "--name", "A\u202eda"), PASSWORD, "cannot be seen"),
        (("create", "bob@example.org"), "short", "at least 10 characters"),
        (("create", "bob@example.org"), "aaaaaaaaaaaa", "too easy to guess"),
        (("create", EMAIL), PASSWORD, "There is an account with this e-mail address."),
        (("password", "bob@example.org"), PASSWORD, "There is no account with the e-mail address bob@example.org."),
    ],
)
def test_what_is_wrong_is_one_sentence(data: Path, words: tuple[str, ...], typed: str, sentence: str) -> None:
    assert account(data, "create", EMAIL, typed=f"{PASSWORD}\n").exit_code == 0
    said = account(data, *words, typed=f"{typed}\n")
    assert said.exit_code == 1
    assert sentence in said.stderr
    assert said.stdout == ""
    assert len(json.loads(account(data, "list", "--json").stdout)) == 1


def test_without_a_database_they_say_what_to_do(tmp_path: Path) -> None:
    said = account(tmp_path / "empty", "list")
    assert said.exit_code == 1
    assert "Run sandglass migrate first." in said.stderr
