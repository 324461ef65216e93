"""The throttle: so many tries in a while per key, counted before they are made, in bounded memory."""

import pytest

from app.errors import TooMany
from app.throttle import KEPT, Throttle, place_of


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def throttle(clock: Clock) -> Throttle:
    return Throttle(3, 60, clock=clock)


def test_after_its_tries_a_key_must_wait_until_the_first_is_old(throttle: Throttle, clock: Clock) -> None:
    for second in (0, 10, 20):
        clock.now = second
        throttle.count("email ada")
    with pytest.raises(TooMany) as refused:
        throttle.count("email ada")
    assert refused.value.headers["Retry-After"] == "41"
    clock.now = 60
    throttle.count("email ada")
    with pytest.raises(TooMany):
        throttle.count("email ada")


def test_each_key_has_its_own_tries_and_any_of_them_may_end_them(throttle: Throttle) -> None:
    for name in ("ada", "bob", "eve"):
        throttle.count(f"email {name}", "place one")
    with pytest.raises(TooMany):
        throttle.count("email zoe", "place one")
    throttle.count("email zoe", "place two")


def test_a_refused_try_does_not_make_the_wait_longer(throttle: Throttle, clock: Clock) -> None:
    for _ in range(3):
        throttle.count("email ada")
    for second in (1, 30, 59):
        clock.now = second
        with pytest.raises(TooMany):
            throttle.count("email ada")
    clock.now = 60
    throttle.count("email ada")


def test_a_good_try_is_taken_back(throttle: Throttle) -> None:
    for _ in range(10):
        throttle.count("email ada")
        throttle.forgive("email ada")


def test_many_keys_take_bounded_memory(throttle: Throttle) -> None:
    for number in range(KEPT + 100):
        throttle.count(f"email {number}")
    assert len(throttle._seen) == KEPT


@pytest.mark.parametrize(
    ("host", "place"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::"),
        ("2001:db8:1:2:bbbb::2", "2001:db8:1:2::"),
        ("testclient", "unknown"),
        (None, "unknown"),
    ],
)
def test_a_household_of_ipv6_is_one_place(host: str | None, place: str) -> None:
    assert place_of(host) == place
