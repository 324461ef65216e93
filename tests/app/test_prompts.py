"""The prompts and templates: whole, in our own words, and true of what the product has."""

import re
from collections import Counter
from pathlib import Path

import httpx
import pytest
import yaml
from pydantic import ValidationError

from app.prompts import PROMPTS_FILE, read_prompts
from app.settings import ROOT
from app.templates import DEMO, TEMPLATES, templates_with
from runner import load_all
from tests.app.conftest import Service
from tests.app.people import planned, sign_up

BANK = read_prompts(PROMPTS_FILE)


def test_there_are_forty_prompts_and_fact_finding_is_not_rated() -> None:
    families = Counter(prompt.family for prompt in BANK.prompts.values())
    assert families == {
        "Projects": 12,
        "Data": 5,
        "Classic methods": 5,
        "Neural networks": 5,
        "Operation": 3,
        "Fact finding": 10,
    }
    for prompt in BANK.prompts.values():
        assert prompt.rated == (prompt.family != "Fact finding") == (not prompt.id.startswith("F"))


def test_the_first_four_come_first() -> None:
    assert list(BANK.prompts)[:4] == ["P1", "P2", "P3", "P4"]


@pytest.mark.parametrize("prompt", BANK.prompts)
def test_a_prompt_has_a_ladder_and_both_ends_of_the_scale(prompt: str) -> None:
    found = BANK.prompts[prompt]
    assert 1 <= len(found.ladder) <= 4
    assert len(set(found.ladder)) == len(found.ladder)
    assert all(rung.endswith("?") for rung in found.ladder)
    assert re.search(r"[.?]$", found.question)
    for line in (found.weak, found.strong):
        assert line.endswith(".")
        assert len(line) <= 140


def test_ratings_mean_something() -> None:
    assert [anchor.rating for anchor in BANK.listed().anchors] == [1, 2, 3, 4]
    assert len(set(BANK.anchors.values())) == 4


async def test_anybody_can_read_them(caller: httpx.AsyncClient) -> None:
    found = (await caller.get("/api/prompts")).json()
    assert [prompt["id"] for prompt in found["prompts"]] == list(BANK.prompts)
    assert len(found["anchors"]) == 4


def broken(tmp_path: Path, change: str) -> Path:
    document = yaml.safe_load(PROMPTS_FILE.read_text())
    prompts = document["families"][0]["prompts"]
    match change:
        case "twice":
            prompts.append(prompts[0])
        case "a key too many":
            prompts[0]["hint"] = "x"
        case "a key too few":
            del prompts[0]["weak"]
        case "an anchor too few":
            del document["anchors"][2]
    path = tmp_path / "prompts.yaml"
    path.write_text(yaml.safe_dump(document, sort_keys=False))
    return path


@pytest.mark.parametrize("change", ["twice", "a key too many", "a key too few", "an anchor too few"])
def test_a_file_that_is_not_whole_is_refused(tmp_path: Path, change: str) -> None:
    with pytest.raises((ValueError, ValidationError)):
        read_prompts(broken(tmp_path, change))


def test_the_file_that_is_tested_is_otherwise_good(tmp_path: Path) -> None:
    assert read_prompts(broken(tmp_path, "nothing")) == BANK


# --- templates ---


@pytest.fixture(scope="module")
def problems() -> dict[str, object]:
    return dict(load_all(ROOT / "problems")[0])


def test_templates_name_only_what_there_is(problems: dict[str, object]) -> None:
    for template in TEMPLATES:
        assert template.minutes == sum(part.minutes for part in template.parts)
        for part in template.parts:
            assert [slug for slug in part.problems if slug not in problems] == []
            assert [prompt for prompt in part.prompts if prompt not in BANK.prompts] == []
            assert bool(part.problems) == (part.kind == "coding")


def test_fact_finding_asks_what_is_not_rated_and_know_how_what_is() -> None:
    for part in [*DEMO, *(part for template in TEMPLATES for part in template.parts)]:
        rated = {BANK.prompts[prompt].rated for prompt in part.prompts}
        assert rated <= {part.kind == "knowhow"}


def test_a_template_leaves_out_problems_that_an_installation_does_not_have() -> None:
    offered = templates_with(lambda slug: slug == "first-repeat")
    assert [part.problems for part in offered[0].parts] == [[], [], ["first-repeat"]]
    assert TEMPLATES[0].parts[2].problems == ["first-repeat", "auc-ties"]


async def test_every_template_can_be_planned_as_it_is_offered(service: Service) -> None:
    async with service.caller() as caller:
        await sign_up(service, caller, "Own")
        offered = (await caller.get("/api/interview-templates")).json()["templates"]
        assert [template["id"] for template in offered] == ["ml-60", "coding-45", "screen-25"]
        for template in offered:
            await planned(caller, **{key: template[key] for key in ("title", "parts", "rules")})
