"""Logs for asof-features: `n` events and `m` rows of `users` users in `hours`; some times are equal."""

import json
import random
import sys
from datetime import datetime, timedelta

START = datetime(2026, 1, 1)


def build(rng: random.Random, n: int, m: int, users: int, hours: int) -> dict[str, object]:
    """Return events and features in a random order; the first user's only row lies 200 days before the event."""
    names = rng.sample(range(10 * users), users)
    rows = [(rng.choice(names[1:]), rng.randrange(hours) * 3600) for _ in range(m - 1)]
    asked = [(rng.choice(names[1:]), rng.randrange(hours) * 3600 + rng.choice((0, 0, 1, 1800))) for _ in range(n - 1)]
    rows.append((names[0], -200 * 86_400))
    asked.append((names[0], 3600))
    rng.shuffle(rows)
    rng.shuffle(asked)
    moment = {at: str(START + timedelta(seconds=at)) for _, at in rows + asked}
    oldest = names[0]
    return {
        "events": {"user": [user for user, _ in asked], "at": [moment[at] for _, at in asked]},
        "features": {
            "user": [user for user, _ in rows],
            "at": [moment[at] for _, at in rows],
            "score": [None if rng.random() < 0.1 and user != oldest else round(rng.random(), 4) for user, _ in rows],
            "plan": [rng.choice((None, "basic", "plus", "family")) for _ in rows],
        },
    }


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
