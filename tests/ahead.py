"""Work of many tests begun ahead, two at a time, so that no core waits while another test has its turn."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any

import pytest

AT_A_TIME = 2


def chosen(request: pytest.FixtureRequest, test: str, *names: str) -> list[tuple[Any, ...]]:
    """The parameters called `names` of each test of that name in the asking module that is to be run, in order."""
    here = [item for item in request.session.items if item.path == request.path]
    items = [item for item in here if getattr(item, "originalname", "") == test]
    return [tuple(item.callspec.params[name] for name in names) for item in items]  # type: ignore[attr-defined]


@asynccontextmanager
async def ahead(
    keys: Iterable[tuple[Any, ...]], work: Callable[..., Awaitable[Any]]
) -> AsyncIterator[dict[tuple[Any, ...], asyncio.Task[Any]]]:
    """Begin `work` for each key; gives the task of each, which raises where it is awaited. What is left over ends."""
    free = asyncio.Semaphore(AT_A_TIME)

    async def one(key: tuple[Any, ...]) -> Any:
        async with free:
            return await work(*key)

    tasks = {key: asyncio.create_task(one(key)) for key in keys}
    try:
        yield tasks
    finally:
        for task in tasks.values():
            task.cancel()
        await asyncio.gather(*tasks.values(), return_exceptions=True)
