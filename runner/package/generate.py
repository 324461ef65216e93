"""Hidden cases of one's own: made by a package's generator and reference, both in sandboxes, kept by content."""

import hashlib
import hmac
import json
import os
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import msgspec

from runner.author_code import AuthorFault, AuthorSandbox
from runner.languages import LANGUAGES
from runner.package.author_code import VALIDATE
from runner.package.cases import given_by, read_args, read_repeats
from runner.package.check_program import validate_program
from runner.package.checkers.metric import threshold_of
from runner.package.drivers import program
from runner.package.follow_ups import base
from runner.package.plain import from_json, to_json
from runner.package.problem import Case, Generated, Package, PackageError
from runner.package.solutions import answering_reference, source_of
from runner.package.wire import AnswerError, decode, encode
from runner.sandbox.pool import Pool
from runner.sandbox.program import Ran, Startup, fresh, run_program

CPU_MS = 20_000
OUTPUT_KB = 16 * 1024
SEED_BITS = 63
NONCE = "0123456789abcdef"
PYTHON = LANGUAGES["python"]
METRIC = "metric"
SHARE = 0.6
"""How much of the way from the baseline to the reference predictions must reach, where a package does not say it."""
SMALL = "small"
"""The group of small random cases, which verifying alone makes."""


class Kept(msgspec.Struct):
    """One generated case as the cache holds it; for a function `given` is its arguments, else its input."""

    name: str
    group: str
    given: object
    expected: object
    calls: int = 0
    needed: float | None = None


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
        data = packed(await make(package, pool, instance_key, package.script))
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
    if signature.repeated:
        return Case(kept.name, kept.group, args=typed, calls=kept.calls)
    expected = from_json(kept.expected, signature.answer_type(typed))
    return Case(kept.name, kept.group, args=typed, expected=expected, needed=kept.needed)


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


async def small_cases(package: Package, pool: Pool, instance_key: bytes, count: int) -> list[Case]:
    """So many small random cases, as gen/small.yaml asks for them in turn; none without that file. Raises as above."""
    asked = package.small
    lines = [Generated(SMALL, f"small {n + 1}", asked[n % len(asked)]) for n in range(count if asked else 0)]
    return [restored(package, one) for one in await make(package, pool, instance_key, lines)] if lines else []


async def make(package: Package, pool: Pool, instance_key: bytes, lines: Sequence[Generated]) -> list[Kept]:
    """Run the generator for every line, then the reference on what it gave."""
    place = generator_of(package)
    ran = await generated(package, pool, instance_key, lines)
    given = [read_given(package, place, line, one) for line, one in zip(lines, ran, strict=True)]
    await validated(package, pool, lines, given)
    if package.signature and package.signature.repeated:
        return [
            Kept(line.name, line.group, plain(package, one), None, repeats(place, line))
            for line, one in zip(lines, given, strict=True)
        ]
    expected = await answers(package, pool, lines, given, answering_reference(package))
    if package.checker.kind == METRIC:
        truths = [read_truth(package, place, line, one) for line, one in zip(lines, ran, strict=True)]
        return await scored_cases(package, pool, lines, given, truths, expected)
    return [
        Kept(line.name, line.group, plain(package, one), plain(package, one, answer))
        for line, one, answer in zip(lines, given, expected, strict=True)
    ]


def generator_of(package: Package) -> Path:
    """The file of the generator."""
    return base(package.path, "gen") / "gen" / "gen.py"


async def generated(package: Package, pool: Pool, instance_key: bytes, lines: Sequence[Generated]) -> list[Ran]:
    """What the generator does for every line, all in one sandbox."""
    jobs = [
        json.dumps({"seed": seed(package, line, index, instance_key), "args": dict(line.args)}).encode()
        for index, line in enumerate(lines)
    ]
    return await run_program(pool, PYTHON, source_of(generator_of(package)), jobs, cpu_ms=CPU_MS, output_kb=OUTPUT_KB)


async def wavering(package: Package, pool: Pool, instance_key: bytes) -> list[str]:
    """The generated cases that are made otherwise a second time, as GROUP/NAME."""
    one, other = [await generated(package, pool, instance_key, package.script) for _ in range(2)]
    pairs = zip(package.script, one, other, strict=True)
    return [f"{line.group}/{line.name}" for line, first, second in pairs if first.stdout != second.stdout]


def plain(package: Package, given: object, *answer: object) -> object:
    """What a case gives, or the answer to it, in the form that is kept: arrays as their bytes, frames as lists."""
    signature = package.signature
    if signature is None or package.style == "sql" or not isinstance(given, list):
        return answer[0] if answer else given
    if answer:
        return to_json(answer[0], signature.answer_type(given), compact=True)
    return [to_json(one, type_, compact=True) for one, type_ in zip(given, signature.types, strict=True)]


def repeats(place: Path, line: Generated) -> int:
    """How often a line of the script has a function called; 0 where that is left to the checker."""
    try:
        return read_repeats(line.args)
    except ValueError as error:
        raise PackageError(place.with_name("script.yaml"), f"{line.group}/{line.name}.calls", str(error)) from None


async def validated(package: Package, pool: Pool, lines: Sequence[Generated], given: Sequence[object]) -> None:
    """Raise PackageError where validate.py refuses what the generator made, or fails."""
    async with AuthorSandbox(pool, validate_program(package)) as author:
        for line, one in zip(lines, given, strict=True) if author else ():
            stdin, args = str(one).encode(), tuple(one) if isinstance(one, list) else ()
            try:
                found = await author.validate(package, Case(line.name, line.group, args=args, stdin=stdin))
            except AuthorFault as fault:
                raise PackageError(package.path / VALIDATE, f"{line.group}/{line.name}", str(fault)) from None
            if not found.ok:
                message = f"validate.py refuses what this makes: {found.message}"
                raise PackageError(generator_of(package), f"{line.group}/{line.name}", message)


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
        return list(read_args(given_by(document, package.signature), package.signature))
    except (ValueError, KeyError, TypeError) as error:
        shapes = {"stdio": '{"stdin": "…"}', "class": '{"args": {…}, "calls": […]}'}
        shape = shapes.get(package.style, '{"args": {…}}')
        raise PackageError(path, key, f"It must print one JSON object {shape}: {error}") from error


def read_truth(package: Package, place: Path, line: Generated, ran: Ran) -> object:
    """What is true of the rows that a line has predicted, as the generator printed it."""
    assert package.signature is not None
    try:
        return from_json(json.loads(ran.stdout)["truth"], package.signature.returns.type, "truth")
    except (ValueError, KeyError) as error:
        message = f'It must print "truth" beside "args", what is right for each row: {error}'
        raise PackageError(place, f"{line.group}/{line.name}", message) from error


async def scored_cases(
    package: Package,
    pool: Pool,
    lines: Sequence[Generated],
    given: Sequence[object],
    truths: Sequence[object],
    reference: Sequence[object],
) -> list[Kept]:
    """Cases whose predictions are scored; what they need lies between the baseline and the reference."""
    words, share = package.checker.words, package.checker.options.get("share", SHARE)
    path = package.path / "solutions" / words["baseline"][0]
    baseline = await answers(package, pool, lines, given, path)
    kept = []
    for line, one, truth, low, high in zip(lines, given, truths, baseline, reference, strict=True):
        try:
            needed = threshold_of(words["metric"][0], truth, low, high, share)
        except ValueError as error:
            raise PackageError(path, f"{line.group}/{line.name}", f"This is no task: {error}.") from None
        answer = plain(package, one, truth)
        kept.append(Kept(line.name, line.group, plain(package, one), answer, needed=needed))
    return kept


async def answers(
    package: Package, pool: Pool, lines: Sequence[Generated], given: Sequence[object], path: Path
) -> list[object]:
    """The answer of one solution to each input."""
    language = LANGUAGES[package.answering]
    signature = package.signature
    found: list[object] = []
    files = program(package, language.id, source_of(path))
    async with fresh(pool, language, package.limits.memory_mb, Startup(), files.text) as loaded:
        await loaded.load(files)
        for line, one in zip(lines, given, strict=True):
            values = one if isinstance(one, list) else []
            stdin = f"{NONCE}\n".encode() + encode(values, signature.types) if signature else str(one).encode()
            ran = await loaded.test(stdin, cpu_ms=CPU_MS, output_kb=OUTPUT_KB)
            key = f"{line.group}/{line.name}"
            ended_well(path, key, ran)
            try:
                type_ = signature.answer_type(values) if signature else None
                answer = decode(ran.answer, type_, NONCE) if type_ else ran.stdout.decode()
            except (AnswerError, UnicodeDecodeError) as error:
                raise PackageError(path, key, str(error)) from error
            found.append(answer)
    return found
