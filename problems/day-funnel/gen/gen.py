"""Events for day-funnel: `users` users with about `visits` events each, `least` at least, spread over `hours` hours."""

import datetime
import json
import random
import sys

FIRST = datetime.datetime(2024, 2, 27, 5)
STEPS = ("look", "look", "look", "seat", "seat", "pay", "help")


def build(rng: random.Random, users: int, visits: int, hours: float, least: int = 1) -> list[list[object]]:
    """Return the rows in random order; times are whole quarters of an hour, so that many are equal or a day apart."""
    rows: list[list[object]] = []
    for user in rng.sample(range(1, 20 * users), users):
        for _ in range(rng.randint(least, 2 * visits)):
            at = FIRST + datetime.timedelta(minutes=15 * rng.randrange(round(4 * hours)))
            row: list[object] = [None if rng.random() < 0.03 else user, rng.choice(STEPS), str(at)]
            rows += [row] * rng.choice((1, 1, 1, 2))
    rng.shuffle(rows)
    return rows


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    events = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"events": events}}))


main()
