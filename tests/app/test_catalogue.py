"""The bank as a candidate meets it."""

from pathlib import Path

import httpx
import pytest
import structlog

from app.settings import Settings
from runner.languages import LANGUAGES
from tests.app.conftest import running


async def slugs(caller: httpx.AsyncClient, **params: str | int) -> list[str]:
    answer = await caller.get("/api/problems", params=params)
    assert answer.status_code == 200
    return [problem["slug"] for problem in answer.json()["problems"]]


async def test_the_list_has_every_sound_problem_easy_ones_first(caller: httpx.AsyncClient) -> None:
    assert await slugs(caller) == ["pair-sum", "sum-line"]


@pytest.mark.parametrize(
    ("params", "found"),
    [
        ({"track": "wrangling"}, ["sum-line"]),
        ({"difficulty": 1}, ["pair-sum"]),
        ({"tag": "warmup"}, ["pair-sum"]),
        ({"language": "javascript"}, ["pair-sum"]),
        ({"q": "LINE sum"}, ["sum-line"]),
        ({"q": "arith"}, ["pair-sum"]),
        ({"track": "wrangling", "difficulty": 1}, []),
        ({"tag": "no-such-tag"}, []),
        ({"q": "%"}, []),
    ],
)
async def test_filters_narrow_the_list(
    caller: httpx.AsyncClient, params: dict[str, str | int], found: list[str]
) -> None:
    assert await slugs(caller, **params) == found


async def test_facets_are_those_of_the_whole_bank(caller: httpx.AsyncClient) -> None:
    everything = (await caller.get("/api/problems")).json()
    narrowed = (await caller.get("/api/problems", params={"q": "line"})).json()
    for facet in ("tracks", "tags", "languages"):
        assert everything[facet] == narrowed[facet]
    assert everything["tracks"] == ["algorithms", "wrangling"]
    assert everything["tags"] == ["arithmetic", "parsing", "warmup"]
    assert [language["id"] for language in everything["languages"]] == list(LANGUAGES)


async def test_a_function_problem_shows_all_that_a_candidate_needs(caller: httpx.AsyncClient) -> None:
    problem = (await caller.get("/api/problems/pair-sum")).json()
    assert problem["signature"]["name"] == "pair_sum"
    assert [(one["name"], one["type"]) for one in problem["signature"]["params"]] == [("left", "int"), ("right", "int")]
    assert problem["signature"]["returns"] == {"type": "int", "doc": "Their sum.", "columns": []}
    assert problem["constraints"] == ["\u221210⁹ ≤ left ≤ 10⁹", "0 ≤ right", "right ≤ 200 000"]
    assert (problem["code_kb"], problem["version"], problem["license"]) == (1, 3, "CC-BY-4.0")
    assert problem["minutes"] == {"expected": 5, "cap": 10}
    assert problem["setups"]["python"] | {"starter": ""} == {
        "title": "Python 3.13", "starter": "", "file": "solution.py", "time_ms": 2000, "memory_mb": 128,
    }  # fmt: skip
    assert "def pair_sum(" in problem["setups"]["python"]["starter"]
    assert "pairSum" in problem["setups"]["javascript"]["starter"]


async def test_samples_show_inputs_answer_and_explanation(caller: httpx.AsyncClient) -> None:
    small, large = (await caller.get("/api/problems/pair-sum")).json()["samples"]
    assert small["inputs"] == [{"name": "left", "text": "1"}, {"name": "right", "text": "2"}]
    assert (small["answer"], small["raw"]) == ("3", "1\n2")
    assert "<math" in small["explanation_html"]
    assert large["explanation_html"] is None


async def test_a_program_problem_has_no_signature_and_its_input_is_text(caller: httpx.AsyncClient) -> None:
    problem = (await caller.get("/api/problems/sum-line")).json()
    assert problem["signature"] is None
    assert problem["constraints"] == []
    assert problem["samples"][0]["inputs"] == [{"name": "input", "text": "1 2\n"}]
    assert problem["samples"][0]["raw"] == "1 2\n"
    assert set(problem["setups"]) == {"python", "cpp"}


async def test_the_raw_form_of_a_sample_is_taken_as_an_own_input(caller: httpx.AsyncClient) -> None:
    for slug in ("pair-sum", "sum-line"):
        samples = (await caller.get(f"/api/problems/{slug}")).json()["samples"]
        body = {"problem": slug, "language": "python", "source": "AC", "kind": "run"}
        answer = await caller.post("/api/submissions", json=body | {"inputs": [one["raw"] for one in samples]})
        assert answer.status_code == 202


async def test_a_broken_package_is_left_out_and_named_in_the_log(settings: Settings) -> None:
    with structlog.testing.capture_logs() as lines:
        async with running(settings):
            pass
    (line,) = [line for line in lines if line["event"] == "a problem was left out"]
    assert "broken" in line["problem"]
    assert line["log_level"] == "error"


async def test_a_bank_that_does_not_exist_is_an_empty_one(settings: Settings, tmp_path: Path) -> None:
    settings = settings.model_copy(update={"problems": tmp_path / "nothing"})
    async with running(settings) as service, service.caller() as caller:
        assert await slugs(caller) == []
