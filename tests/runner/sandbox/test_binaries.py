"""A binary is used again for the same source of the same owner, and never for anybody or anything else."""

from dataclasses import replace
from pathlib import Path

import pytest

from runner.judge import judge
from runner.package.drivers import Program
from runner.package.schema import load
from runner.sandbox.binaries import Binaries, key
from runner.sandbox.pool import Pool
from runner.verdict import Verdict

FILES = Program({"a.cpp": "int main() {}\n", "b.hpp": ""}, "a.cpp")
WORDS = ("/usr/bin/g++", "-O2")


def test_every_part_of_a_compile_step_changes_its_key() -> None:
    known = key("ada", "image:1", WORDS, FILES)
    others = [
        key("bob", "image:1", WORDS, FILES),
        key("ada", "image:2", WORDS, FILES),
        key("ada", "image:1", ("/usr/bin/g++", "-O3"), FILES),
        key("ada", "image:1", WORDS, replace(FILES, entry="b.hpp")),
        key("ada", "image:1", WORDS, Program({"a.cpp": "int main() {}", "b.hpp": "\n"}, "a.cpp")),
        key("adai", "mage:1", WORDS, FILES),
    ]
    assert len({known, *others}) == 1 + len(others)
    assert key("ada", "image:1", WORDS, Program(dict(reversed(FILES.files.items())), "a.cpp")) == known


def test_what_was_not_used_for_longest_goes_first() -> None:
    binaries = Binaries(kept_bytes=10)
    binaries.put(b"1", b"aaaa")
    binaries.put(b"2", b"bbbb")
    assert binaries.get(b"1") == b"aaaa"
    binaries.put(b"3", b"cccc")
    assert [binaries.get(name) for name in (b"1", b"2", b"3")] == [b"aaaa", b"", b"cccc"]


def test_what_is_empty_or_too_large_is_not_kept() -> None:
    binaries = Binaries(kept_bytes=10)
    binaries.put(b"1", b"")
    binaries.put(b"2", b"x" * 11)
    assert (binaries.get(b"1"), binaries.get(b"2")) == (b"", b"")


@pytest.mark.docker
async def test_the_same_source_again_is_not_compiled_again_for_its_owner_alone(pool: Pool) -> None:
    package = load(Path(__file__).parent.parent / "packages" / "add")
    cases = [case for group in package.groups for case in package.cases(group.id)]
    source = "#include <bits/stdc++.h>\nlong long add(long long a, long long b) { return a + b; }\n"
    binaries = Binaries()
    judged = [
        await judge(package, cases, "cpp", source, pool, owner=owner, binaries=binaries)
        for owner in ("ada", "ada", "bob")
    ]
    assert [one.verdict for one in judged] == [Verdict.AC] * 3
    assert [one.compile.ms > 0 for one in judged] == [True, False, True]
