"""Drafts: kept per problem and language, and never overwritten by a page that had not seen the newest one."""

import httpx

from tests.app.conftest import Service

PATH = "/api/drafts/pair-sum"


async def save(caller: httpx.AsyncClient, source: str, revision: int, language: str = "python") -> httpx.Response:
    return await caller.put(f"{PATH}/{language}", json={"source": source, "revision": revision})


async def test_a_problem_without_drafts_has_an_empty_list(caller: httpx.AsyncClient) -> None:
    assert (await caller.get(PATH)).json() == {"drafts": {}}


async def test_each_save_counts_the_revision_up(caller: httpx.AsyncClient) -> None:
    assert (await save(caller, "one", 0)).json()["revision"] == 1
    saved = (await save(caller, "two", 1)).json()
    assert saved["revision"] == 2
    await save(caller, "int main() {}", 0, "cpp")
    drafts = (await caller.get(PATH)).json()["drafts"]
    assert drafts["python"] == {"source": "two", **saved}
    assert drafts["cpp"]["source"] == "int main() {}"


async def test_a_save_over_an_unseen_revision_is_refused_and_changes_nothing(caller: httpx.AsyncClient) -> None:
    await save(caller, "one", 0)
    await save(caller, "two", 1)
    for revision in (0, 1, 3, 99):
        answer = await save(caller, "mine", revision)
        assert answer.status_code == 409
        assert answer.json()["error"]["code"] == "draft_conflict"
    assert (await caller.get(PATH)).json()["drafts"]["python"]["source"] == "two"


async def test_a_first_save_based_on_something_is_refused(caller: httpx.AsyncClient) -> None:
    assert (await save(caller, "mine", 4)).status_code == 409


async def test_a_save_whose_answer_was_lost_may_be_sent_again(caller: httpx.AsyncClient) -> None:
    first = await save(caller, "one", 0)
    again = await save(caller, "one", 0)
    assert again.status_code == 200
    assert again.json() == first.json()


async def test_an_empty_draft_is_a_draft(caller: httpx.AsyncClient) -> None:
    assert (await save(caller, "", 0)).status_code == 200


async def test_text_comes_back_as_it_went(caller: httpx.AsyncClient) -> None:
    source = "x = 'é 👩‍👩‍👧 \u202e \\u0000 \t'\r\n# </script><b>\u2028\n"
    await save(caller, source, 0)
    assert (await caller.get(PATH)).json()["drafts"]["python"]["source"] == source


async def test_drafts_are_ones_own(service: Service, caller: httpx.AsyncClient) -> None:
    await save(caller, "mine", 0)
    async with service.caller() as other:
        assert (await other.get(PATH)).json() == {"drafts": {}}
