"""The `sandglass` command."""

import json
import secrets
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from app.account_commands import accounts_cli
from app.commands import judge_file, run_bench
from app.database import FILE_NAME, backup, lock_data, revision_of
from app.doctor import run_doctor
from app.image_commands import images_cli
from app.import_command import import_problem
from app.logs import configure_logs
from app.main import create_app
from app.migrations import HEAD
from app.new_command import new_package
from app.server import listen, run
from app.settings import Settings
from app.state import MakeRunner
from app.verify_command import verify_packages
from runner import Bus, Package, Runner, RunnerSettings

cli = typer.Typer(
    help="Coding interviews that anyone can host.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

DataOption = Annotated[Path | None, typer.Option("--data", help="Data folder; default: SANDGLASS_DATA or .data.")]


def _settings(**given: object) -> Settings:
    """Settings from the environment, and over them what the command line says."""
    chosen = {name: value for name, value in given.items() if value is not None}
    return Settings(**chosen)  # type: ignore[arg-type]


def _migrate(database: Path) -> None:
    """Bring the database to the newest form, in a process of its own, where it is not."""
    if revision_of(database) == HEAD:
        return
    done = subprocess.run([sys.executable, "-m", "app.migrate", str(database)], check=False)
    if done.returncode:
        raise SystemExit(done.returncode)


@cli.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on; 0 takes a free one.")] = None,
    data: DataOption = None,
    no_runner: Annotated[bool, typer.Option("--no-runner", help="Judge nothing in this process.")] = False,
) -> None:
    """Serve the page and the API, and judge submissions on this machine's Docker engine."""
    settings = _settings(host=host, port=port, data=data, runner=False if no_runner else None)
    configure_logs(settings)
    with lock_data(settings.data), listen(settings.host, settings.port) as listening:
        _migrate(settings.data / FILE_NAME)
        app = create_app(settings, runner_maker(settings))
        shown = f"[{settings.host}]" if ":" in settings.host else settings.host
        address = f"http://{shown}:{listening.getsockname()[1]}"
        run(app, listening, announce=lambda: print(f"Sandglass is ready: {address}", flush=True))


def runner_maker(settings: Settings) -> MakeRunner | None:
    """Return what makes the embedded runner, or None where none is wanted."""
    return embedded_runner if settings.runner else None


def embedded_runner(settings: Settings, bus: Bus, packages: Mapping[str, Package], key: bytes) -> Runner:
    """Make the runner of this process; its containers carry a word that is kept with the data."""
    return Runner(
        bus,
        packages,
        RunnerSettings(
            owner=owner_of(settings.data),
            instance_key=key,
            cache=settings.data / "cases",
            slots=settings.slots,
            warm=settings.pool_warm,
            runtime=settings.runtime,
            languages=tuple(filter(None, settings.languages.replace(" ", "").split(","))),
        ),
    )


def owner_of(data: Path) -> str:
    """The word by which this installation knows its own containers again, made on first use."""
    path = data / "owner"
    if not path.exists():
        path.write_text(f"serve-{secrets.token_hex(8)}\n")
    return path.read_text().strip()


@cli.command()
def migrate(data: DataOption = None) -> None:
    """Bring the database to the newest form; a copy of the old one is kept beside it."""
    settings = _settings(data=data)
    with lock_data(settings.data):
        _migrate(settings.data / FILE_NAME)
    print(f"The database in {settings.data} is in its newest form ({HEAD}).")


@cli.command("backup")
def make_backup(
    path: Annotated[Path, typer.Argument(help="Name of the copy; it must not exist yet.")],
    data: DataOption = None,
) -> None:
    """Copy the database to PATH; a running server may go on."""
    backup(_settings(data=data).data / FILE_NAME, path)
    print(f"The database was copied to {path}.")


@cli.command()
def openapi() -> None:
    """Print the OpenAPI document."""
    print(json.dumps(create_app(Settings()).openapi(), indent=2))


cli.command("judge")(judge_file)
cli.command("verify")(verify_packages)
cli.command("new")(new_package)
cli.command("import")(import_problem)
cli.command("bench")(run_bench)
cli.command("doctor")(run_doctor)
cli.add_typer(images_cli, name="images")
cli.add_typer(accounts_cli, name="account")


def main() -> None:
    """Run the command line; a setting that is wrong is named in a sentence, with exit code 2."""
    try:
        cli()
    except ValidationError as error:
        for fault in error.errors():
            name = "_".join(str(part) for part in fault["loc"]).upper().removeprefix("SANDGLASS_")
            print(f"The setting SANDGLASS_{name} is wrong: {fault['msg']}.", file=sys.stderr)
        raise SystemExit(2) from None


if __name__ == "__main__":
    main()
