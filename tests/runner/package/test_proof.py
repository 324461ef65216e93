"""Proofs: keys, small random cases and mutants, with real sandboxes."""

from dataclasses import replace
from pathlib import Path

import pytest

from runner.package import load
from runner.package.proof import Solved, mutants_of, quick, steps
from runner.package.verify import Asked, Report, Status, other_keys, verify
from runner.sandbox.pool import Pool
from tests.runner.package.folders import FUNCTION_FILES, PROBLEM, write
from tests.runner.package.test_verify import GENERATOR, HURRIED, REFERENCES, WRONG, judgement

KEY = b"k" * 32
FILES = {
    **FUNCTION_FILES,
    **REFERENCES,
    **WRONG,
    **HURRIED,
    "gen/gen.py": GENERATOR,
    "gen/small.yaml": "- {n: 1}\n- {n: 7}\n",
}
ALL = Asked(tuple(other_keys(KEY, 2)), small=True, mutants=True)


async def proved(pool: Pool, place: Path, files: dict[str, str], asked: Asked) -> tuple[Report, list[str]]:
    """The report on a package, and what each step was told."""
    told: list[str] = []
    package = load(write(place, files))
    report = await verify([package], pool, KEY, place.parent / "cases", {}, asked=asked, on_step=told.append)
    return report, told


def sentences(report: Report, *status: Status) -> list[str]:
    """What was found, of some kinds."""
    return [line.sentence for line in report.lines if line.status in status]


def test_other_keys_differ_and_are_always_the_same() -> None:
    keys = other_keys(KEY, 3)
    assert len({KEY, *keys}) == 4
    assert keys == other_keys(KEY, 3) != other_keys(b"l" * 32, 3)


def test_a_mutant_gets_some_times_what_the_reference_needs_and_never_more_than_the_limit(tmp_path: Path) -> None:
    package = load(write(tmp_path, FILES | {"problem.yaml": PROBLEM}))
    assert package.limits.time_s == 1
    one = judgement(package, {"sample": "AC"}, ms=400.0)
    near = Solved("reference/hash.py", "reference", "python", one)
    assert quick(package, [near]).limits == replace(package.limits, time_s=0.5)
    far = replace(near, judgement=judgement(package, {"sample": "AC"}, ms=9e9))
    assert quick(package, [far]).limits == package.limits


def test_as_many_steps_are_foretold_as_programs_are_judged(tmp_path: Path) -> None:
    package = load(write(tmp_path, FILES))
    assert steps(package, Asked()) == 7
    assert steps(package, Asked(haste=True)) == 5
    assert steps(package, Asked(haste=True, few=True)) == 4
    assert steps(package, ALL) == 3 * 7 + 4 + len(mutants_of(package))


@pytest.mark.docker
async def test_everything_is_proved_under_each_key_with_small_cases_and_mutants(pool: Pool, tmp_path: Path) -> None:
    report, told = await proved(pool, tmp_path / "good", FILES, ALL)
    assert report.ok
    assert sentences(report, Status.WARN) == []
    made = mutants_of(load(tmp_path / "good" / "first-repeat"))
    assert sentences(report, Status.OK)[-3:] == [
        "Under 2 other keys every solution fares the same.",
        "200 small random cases: 3 references and 1 slow solutions agree.",
        f"Of {len(made)} mutants of the reference {len(made)} are caught.",
    ]
    assert told == ["first-repeat"] * steps(load(tmp_path / "good" / "first-repeat"), ALL)


@pytest.mark.docker
async def test_a_generator_that_does_not_keep_to_its_seed_is_named_with_its_cases(pool: Pool, tmp_path: Path) -> None:
    files = FILES | {"gen/gen.py": GENERATOR.replace('random.Random(job["seed"])', "random.Random()")}
    report, _ = await proved(pool, tmp_path / "loose", files, Asked())
    assert sentences(report, Status.FAIL) == [
        "gen/gen.py makes large/all distinct anew each time; draw everything from the seed."
    ]


@pytest.mark.docker
async def test_in_haste_slow_solutions_are_left_out_and_their_groups_are_no_dead_weight(
    pool: Pool, tmp_path: Path
) -> None:
    report, told = await proved(pool, tmp_path / "good", FILES, Asked(haste=True))
    assert report.ok
    assert sentences(report, Status.WARN) == []
    assert len(told) == 5


@pytest.mark.docker
async def test_a_solution_that_is_wrong_on_small_cases_alone_is_named(pool: Pool, tmp_path: Path) -> None:
    odd = "if (events.length === 7) return 3;\n  const seen = new Set();"
    files = FILES | {
        "solutions/reference/hash.js": REFERENCES["solutions/reference/hash.js"].replace("const seen = new Set();", odd)
    }
    report, _ = await proved(pool, tmp_path / "odd", files, Asked(small=True))
    (sentence,) = sentences(report, Status.FAIL)
    assert sentence.startswith("On small random cases reference/hash.js does not answer as the others do: WA in small/")
    del files["gen/small.yaml"]
    report, _ = await proved(pool, tmp_path / "none", files, Asked(small=True))
    assert sentences(report, Status.WARN) == [
        "gen/small.yaml is missing; it says what gen.py is told for small random cases."
    ]


@pytest.mark.docker
async def test_a_case_that_only_another_installation_has_is_a_failure_told_with_its_key(
    pool: Pool, tmp_path: Path
) -> None:
    files = FILES | {
        "gen/gen.py": GENERATOR.replace("import random", "import random\nimport os").replace(
            "rng = random", "if job['seed'] % 2: job['args']['n'] = 3\nrng = random"
        )
    }
    report, _ = await proved(pool, tmp_path / "one", files, Asked(tuple(other_keys(KEY, 5))))
    failed = sentences(report, Status.FAIL)
    assert failed
    assert all("slow/nested.py was expected to get large TLE but got AC" in one for one in failed)
    assert any(one.startswith("Under key ") for one in failed)


@pytest.mark.docker
async def test_a_mutant_that_passes_is_told_unless_there_is_a_reason(pool: Pool, tmp_path: Path) -> None:
    loose = FILES["solutions/reference/hash.py"].replace("return index", "return index if index < 1000000 else 7")
    files = FILES | {"solutions/reference/hash.py": loose}
    report, _ = await proved(pool, tmp_path / "loose", files, Asked(mutants=True))
    key = "return index if index < 1000000 else 7 -> return index if index <= 1000000 else 7"
    assert report.ok
    assert any(f"in line 5 of the reference: {key}. Add a case" in one for one in sentences(report, Status.WARN))
    files["solutions/mutants.yaml"] = f'"{key}": No stream is that long.\n"a -> b": It is gone.\n'
    report, _ = await proved(pool, tmp_path / "known", files, Asked(mutants=True))
    warned = sentences(report, Status.WARN)
    assert not any(key in one for one in warned)
    assert "solutions/mutants.yaml gives a reason for a -> b, which does not pass; remove it." in warned
