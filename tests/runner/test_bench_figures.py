"""The benchmark's arithmetic and its document, on figures made up so that each answer can be reckoned by hand."""

from pathlib import Path

import pytest

from runner.bench import cost
from runner.bench.cost import Meter, between
from runner.bench.figures import Sample, median, percentile, ratio, scaled, workload_row
from runner.bench.measure import BenchPlan, bench_names, quick_plan
from runner.bench.sustained import Load, load_row
from runner.bench.workloads import ANSWERS, INPUTS, TESTS, WORKLOADS

OURS = [Sample(last_ms=10, first_ms=2, cpu_ms=8), Sample(last_ms=30, first_ms=4, cpu_ms=8), Sample(20, 3, cpu_ms=8)]
BARE = [Sample(100, 9, cpu_ms=80), Sample(60, 9, cpu_ms=80), Sample(80, 9, cpu_ms=80)]


def test_ratio_is_that_of_the_medians_and_the_spread_that_of_the_rounds() -> None:
    row = workload_row("python", 20, OURS, {"bare": BARE, "docker_run": [Sample(4000, tests=5)] * 3})
    assert (row["ratio_to_bare"], row["cpu_ratio_to_bare"]) == (0.25, 0.1)
    assert (row["first_ms"], row["last_ms"], row["spread"]) == (3, 20, [0.1, 0.5])
    assert row["baselines"]["docker_run"]["times_ours"] == 200
    assert row["baselines"]["docker_run"]["tests_run"] == 5


def test_document_of_a_workload_has_the_promised_keys() -> None:
    row = workload_row("python", 20, OURS, {"bare": BARE})
    promised = {"name", "tests", "ratio_to_bare", "cpu_ratio_to_bare", "first_ms", "last_ms", "baselines"}
    assert promised <= set(row)


def test_a_figure_that_nobody_measured_is_null_and_not_zero() -> None:
    row = workload_row("python", 20, [Sample(10, 2)], {"bare": [Sample(100, 9, cpu_ms=80)]})
    assert row["ratio_to_bare"] == 0.1
    assert (row["cpu_ratio_to_bare"], row["cpu_ms"], row["baselines"]["bare"]["cpu_times_ours"]) == (None, None, None)
    assert (median([None]), ratio(None, 3), ratio(3, None), between(None, 2.0)) == (None, None, None, None)


def test_a_few_tests_stand_for_twenty_but_the_build_is_counted_once() -> None:
    sample = scaled((1000, 900), [(50, 40), (70, 60)], 20)
    assert (sample.last_ms, sample.cpu_ms, sample.first_ms, sample.tests) == (1000 + 1200, 900 + 1000, 1050, 2)
    assert scaled((1000, None), [(50, None), (70, None)], 20).cpu_ms is None


@pytest.mark.parametrize(("part", "expected"), [(0.5, 50), (0.95, 95), (0.951, 96), (1.0, 100), (0.0, 1)])
def test_percentile_is_a_value_that_occurred(part: float, expected: int) -> None:
    assert percentile([*range(100, 0, -1)], part) == expected


def test_a_load_counts_right_submissions_only_and_names_what_went_wrong() -> None:
    row = load_row(Load(clients=2), 10.0, [100.0] * 19 + [400.0], ["lost"], 80.0, 4000.0)
    assert (row["per_second"], row["submissions"], row["wrong"], row["faults"]) == (2.0, 20, 1, ["lost"])
    assert (row["p50_ms"], row["p95_ms"], row["p95_to_idle"], row["cpu_ms"]) == (100.0, 100.0, 1.25, 200.0)


def test_a_load_without_one_right_submission_has_no_latency() -> None:
    row = load_row(Load(rate=5.0), 10.0, [], ["lost"] * 50, 80.0, 4000.0)
    assert (row["per_second"], row["p50_ms"], row["p95_to_idle"], row["cpu_ms"]) == (0.0, None, None, None)
    assert (row["wrong"], len(row["faults"])) == (50, 3)


@pytest.mark.parametrize(
    ("name", "text"),
    [("cpu.stat", "usage_usec 5000000\nuser_usec 1\n"), ("cpuacct.usage", "5000000000\n")],
)
def test_cpu_time_is_that_of_the_engines_group_and_of_ourselves(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    meter = Meter([tmp_path / "not there" / name, tmp_path / name])
    own = cost.own_cpu_ms()
    assert 5000 + own <= (meter.cpu_ms() or 0) < 5000 + own + 1000
    assert meter.reason == ""


def test_without_a_group_of_the_engine_there_is_a_reason_instead_of_a_figure(tmp_path: Path) -> None:
    meter = Meter([tmp_path / "cpu.stat"])
    assert meter.cpu_ms() is None
    assert "/sandglass" in meter.reason


def test_each_submission_differs_from_all_others() -> None:
    for workload in WORKLOADS:
        if workload.source:
            assert workload.fresh_source() != workload.fresh_source()


def test_workloads_have_names_of_their_own_and_twenty_tests() -> None:
    assert len(set(bench_names())) == len(WORKLOADS)
    assert len(INPUTS) == len(ANSWERS) == TESTS == 20


def test_a_quick_plan_keeps_the_workloads_that_were_asked_for() -> None:
    assert [one.name for one in quick_plan(BenchPlan()).chosen] == ["python"]
    assert [one.name for one in quick_plan(BenchPlan(only=("go", "cpp"))).chosen] == ["cpp", "go"]
    assert [one.name for one in BenchPlan().chosen] == bench_names()
