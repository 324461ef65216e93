"""Hidden cases of one's own: made by a package's generator and reference, both in sandboxes, kept by content."""

import hashlib
import hmac
import json
import os
from collections import defaultdict
from pathlib import Path

import msgspec

from runner.languages import LANGUAGES
from runner.package.cases import read_args
from runner.package.drivers import program
from runner.package.plain import from_json
from runner.package.problem import Case, Generated, Package, PackageError
from runner.package.wire import AnswerError, decode, encode
from runner.sandbox.pool import Pool
from runner.sandbox.program import Ran, Startup, fresh, run_program

CPU_MS = 20_000
OUTPUT_KB = 16 * 1024
SEED_BITS = 63
NONCE = "0123456789abcdef"
PYTHON = LANGUAGES["python"]


class Kept(msgspec.Struct):
    """One generated case as the cache holds it; for a function `given` is its arguments, else its input."""

    name: str
    group: str
    given: object
    expected: object


async def generate(package: Package, pool: Pool, instance_key: bytes, cache: Path) -> dict[str, list[Case]]:
    """The generated cases of a package by group, made on the first call and read from `cache` later.

    Seeds come from the instance key, so each installation has cases of its own. Raises PackageError when
    the generator or the reference does not do its part, SandboxError for a fault of ours.
    """
    if not package.script:
        return {}
    stamp = hmac.new(instance_key, package.digest.encode(), hashlib.sha256).hexdigest()[:32]
    path = cache / f"{package.slug}-{stamp}.json"
    try:
        cases = unpacked(package, path.read_bytes())
    except (FileNotFoundError, ValueError):
        data = packed(await make(package, pool, instance_key))
        store(path, data)
        cases = unpacked(package, data)
    groups: defaultdict[str, list[Case]] = defaultdict(list)
    for case in cases:
        groups[case.group].append(case)
    return dict(groups)


async def all_cases(package: Package, pool: Pool, instance_key: bytes, cache: Path) -> dict[str, list[Case]]:
    """All cases of a package by group, the generated ones made now where they are not kept yet."""
    made = await generate(package, pool, instance_key, cache)
    return {group.id: made.get(group.id) or list(package.cases(group.id)) for group in package.groups}


def packed(kept: list[Kept]) -> bytes:
    """Generated cases as the cache keeps them: in Python's own JSON, which has nan and infinities."""
    return json.dumps(msgspec.to_builtins(kept)).encode()


def unpacked(package: Package, data: bytes) -> list[Case]:
    """Cases from the cache; raises ValueError where they are of an older format."""
    return [restored(package, one) for one in msgspec.convert(json.loads(data), list[Kept])]


def restored(package: Package, kept: Kept) -> Case:
    """A case from its kept form, which has lists for tuples."""
    signature = package.signature
    if signature is None:
        return Case(kept.name, kept.group, stdin=str(kept.given).encode(), expected=kept.expected)
    args = tuple(kept.given) if isinstance(kept.given, list) else ()
    if package.style == "sql":
        return Case(kept.name, kept.group, args=args, expected=kept.expected)
    typed = tuple(from_json(one, type_) for one, type_ in zip(args, signature.types, strict=True))
    return Case(kept.name, kept.group, args=typed, expected=from_json(kept.expected, signature.returns.type))


def store(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh_path = path.with_suffix(f".{os.getpid()}.new")
    with fresh_path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    fresh_path.replace(path)


def seed(package: Package, line: Generated, index: int, instance_key: bytes) -> int:
    """The seed of one generated case on this installation."""
    words = f"{package.slug}\0{package.version}\0{line.group}\0{index}".encode()
    return int.from_bytes(hmac.digest(instance_key, words, "sha256")[:8], "big") >> (64 - SEED_BITS)


async def make(package: Package, pool: Pool, instance_key: bytes) -> list[Kept]:
    """Run the generator for every line of the script, then the reference on what it gave."""
    place = package.path / "gen" / "gen.py"
    jobs = [
        json.dumps({"seed": seed(package, line, index, instance_key), "args": dict(line.args)}).encode()
        for index, line in enumerate(package.script)
    ]
    source = place.read_text(encoding="utf-8")
    ran = await run_program(pool, PYTHON, source, jobs, cpu_ms=CPU_MS, output_kb=OUTPUT_KB)
    given = [read_given(package, place, line, one) for line, one in zip(package.script, ran, strict=True)]
    expected = await answers(package, pool, given)
    return [
        Kept(line.name, line.group, one, answer)
        for line, one, answer in zip(package.script, given, expected, strict=True)
    ]


def ended_well(path: Path, line: str, ran: Ran) -> None:
    """Raise PackageError where author code did not end cleanly."""
    if ran.exit_code != 0 or ran.killed or ran.oom:
        why = ran.killed or ran.stderr.decode(errors="replace").strip()[-300:] or f"exit code {ran.exit_code}"
        raise PackageError(path, line, f"It must end with exit code 0 within {CPU_MS // 1000} s; it did not: {why}")


def read_given(package: Package, path: Path, line: Generated, ran: Ran) -> object:
    """What the generator printed for one line, checked like a stored case."""
    key = f"{line.group}/{line.name}"
    ended_well(path, key, ran)
    try:
        document = json.loads(ran.stdout)
        if package.signature is None:
            text: str = document["stdin"]
            if not isinstance(text, str):
                raise TypeError
            return text
        return list(read_args(document["args"], package.signature))
    except (ValueError, KeyError, TypeError) as error:
        shape = '{"stdin": "…"}' if package.signature is None else '{"args": {…}}'
        raise PackageError(path, key, f"It must print one JSON object {shape}: {error}") from error


async def answers(package: Package, pool: Pool, given: list[object]) -> list[object]:
    """The reference's answer to each input."""
    language = LANGUAGES[package.answering]
    ending = Path(language.source).suffix
    path = min(one for one in package.solutions.reference if one.suffix == ending)
    signature = package.signature
    found: list[object] = []
    async with fresh(pool, language, package.limits.memory_mb, Startup()) as loaded:
        await loaded.load(program(package, language.id, path.read_text(encoding="utf-8")))
        for line, one in zip(package.script, given, strict=True):
            if signature is None:
                ran = await loaded.test(str(one).encode(), cpu_ms=CPU_MS, output_kb=OUTPUT_KB)
            else:
                values = one if isinstance(one, list) else []
                stdin = f"{NONCE}\n".encode() + encode(values, signature.types)
                ran = await loaded.test(stdin, cpu_ms=CPU_MS, output_kb=OUTPUT_KB)
            key = f"{line.group}/{line.name}"
            ended_well(path, key, ran)
            try:
                answer = ran.stdout.decode() if signature is None else decode(ran.answer, signature.returns.type, NONCE)
            except (AnswerError, UnicodeDecodeError) as error:
                raise PackageError(path, key, str(error)) from error
            found.append(answer)
    return found
