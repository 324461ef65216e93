"""The commands for accounts: create one, set a password, list them; a running server may go on meanwhile."""

import json
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Annotated

import typer
from pydantic import TypeAdapter, ValidationError
from rich.table import Table

from app.accounts import AccountRole, accounts_of_installation, add_account, by_email, check_new_password, set_password
from app.commands import JsonOption, console, finish
from app.database import FILE_NAME, Database, revision_of
from app.errors import NotFound, Refusal, validation_fault
from app.interview_views import account_view
from app.migrations import HEAD
from app.passwords import Passwords
from app.settings import Settings
from app.words import Email, NewPassword, PersonName

accounts_cli = typer.Typer(help="Accounts of interviewers.", no_args_is_help=True)

DataOption = Annotated[Path | None, typer.Option("--data", help="Data folder; default: SANDGLASS_DATA or .data.")]
_EMAIL: TypeAdapter[str] = TypeAdapter(Email)
_NAME: TypeAdapter[str] = TypeAdapter(PersonName)
_PASSWORD: TypeAdapter[str] = TypeAdapter(NewPassword)


@accounts_cli.command("create")
def create_account(
    email: Annotated[str, typer.Argument(help="E-mail address to sign in with.")],
    name: Annotated[str | None, typer.Option(help="Name to show; default: what stands before the @.")] = None,
    owner: Annotated[bool, typer.Option("--owner", help="Make an owner, who may invite others.")] = False,
    data: DataOption = None,
) -> None:
    """Make an account; its password is asked for, or read from stdin."""
    with _explained():
        address = _EMAIL.validate_python(email)
        shown = _NAME.validate_python(name or address.partition("@")[0])
        finish(_create(address, shown, "owner" if owner else "interviewer", _ask_password(address), data))


@accounts_cli.command("password")
def change_account_password(
    email: Annotated[str, typer.Argument(help="E-mail address of the account.")], data: DataOption = None
) -> None:
    """Set an account's password, asked for or read from stdin; every browser is signed out."""
    with _explained():
        address = _EMAIL.validate_python(email)
        finish(_change_password(address, _ask_password(address), data))


@accounts_cli.command("list")
def list_all_accounts(data: DataOption = None, as_json: JsonOption = False) -> None:
    """List every account."""
    finish(_list(data, as_json))


@contextmanager
def _explained() -> Iterator[None]:
    """What is wrong with what was given is one sentence and exit code 1."""
    try:
        yield
    except ValidationError as error:
        raise _stop(validation_fault(error.errors())[0]) from None
    except Refusal as refusal:
        raise _stop(refusal.message) from None


@asynccontextmanager
async def _opened(data: Path | None) -> AsyncIterator[Database]:
    """The installation's record; the server that may be running waits only as long as a transaction takes."""
    folder = data or Settings().data
    if revision_of(folder / FILE_NAME) != HEAD:
        raise _stop(f"The database in {folder} is not there, or not in its newest form. Run sandglass migrate first.")
    database = Database(folder / FILE_NAME)
    try:
        yield database
    finally:
        await database.close()


def _stop(sentence: str) -> typer.Exit:
    console.print(sentence, style="red", markup=False, highlight=False, soft_wrap=True)
    return typer.Exit(1)


def _ask_password(email: str) -> str:
    if sys.stdin.isatty():
        given = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    else:
        given = sys.stdin.readline().rstrip("\n")
    password = _PASSWORD.validate_python(given)
    check_new_password(password, email)
    return password


async def _create(email: str, name: str, role: AccountRole, password: str, data: Path | None) -> int:
    async with _opened(data) as database:
        hashed = await Passwords().hash(password)
        async with database.write() as session:
            await add_account(session, name, email, role, hashed)
    console.print(f"{email} can sign in now.", markup=False, highlight=False)
    return 0


async def _change_password(email: str, password: str, data: Path | None) -> int:
    async with _opened(data) as database:
        hashed = await Passwords().hash(password)
        async with database.write() as session:
            account = await by_email(session, email)
            if account is None:
                raise NotFound(f"There is no account with the e-mail address {email}.")
            account.invitation = account.invited_until = None
            await set_password(session, account.id, hashed)
    console.print(f"The password of {email} is set; every browser is signed out.", markup=False, highlight=False)
    return 0


async def _list(data: Path | None, as_json: bool) -> int:
    async with _opened(data) as database, database.read() as session:
        accounts = [account_view(row) for row in await accounts_of_installation(session)]
    if as_json:
        typer.echo(json.dumps([account.model_dump() for account in accounts], indent=2))
        return 0
    table = Table("e-mail", "name", "role", "state")
    for account in accounts:
        state = "disabled" if account.disabled else "invited" if account.invited else "active"
        table.add_row(account.email, account.name, account.role, state)
    console.print(table)
    return 0
