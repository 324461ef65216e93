"""Logs for asof-late: `n` events and `m` rows of `users` users in `hours`, arriving up to `late` hours later."""

import json
import random
import sys
from datetime import datetime, timedelta

START = datetime(2026, 1, 1)


def build(rng: random.Random, n: int, m: int, users: int, hours: int, late: int) -> dict[str, object]:
    """Return events and features in a random order; the first user's only row arrived 200 days before the event."""
    names = rng.sample(range(10 * users), users)
    rows = []
    for _ in range(m - 1):
        at = rng.randrange(hours)
        rows.append((rng.choice(names[1:]), at, at + rng.choice((0, 1, rng.randint(0, late)))))
    asked = [(rng.choice(names[1:]), rng.randrange(hours + late)) for _ in range(n - 1)]
    rows.append((names[0], -4801, -4800))
    asked.append((names[0], 1))
    rng.shuffle(rows)
    rng.shuffle(asked)
    hour = {at: str(START + timedelta(hours=at)) for at in range(-4801, hours + 2 * late + 1)}
    return {
        "events": {"user": [user for user, _ in asked], "at": [hour[at] for _, at in asked]},
        "features": {
            "user": [user for user, _, _ in rows],
            "at": [hour[at] for _, at, _ in rows],
            "arrived": [hour[at] for _, _, at in rows],
            "score": [None if rng.random() < 0.1 and at > -4801 else round(rng.random(), 4) for _, at, _ in rows],
        },
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
