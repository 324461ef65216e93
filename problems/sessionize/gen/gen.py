"""Events for sessionize: `n` events of `users` users, a break after about every `run` of them, times from `start`."""

import json
import random
import sys
from datetime import datetime, timedelta

START = datetime(2026, 3, 1)


def build(rng: random.Random, n: int, users: int, run: int, gap: int) -> dict[str, object]:
    """Return events in a random order; steps of exactly the gap, of nothing and of several days are among them."""
    clocks = {user: START + timedelta(seconds=rng.randrange(86_400)) for user in rng.sample(range(10 * users), users)}
    names = list(clocks)
    rows = []
    for _ in range(n):
        user = rng.choice(names)
        breaks = rng.random() < 1 / run
        step = (
            rng.choice((gap + 1, gap * 2, 86_400 + gap // 2, 200_000)) if breaks else rng.choice((0, 1, gap // 3, gap))
        )
        clocks[user] += timedelta(seconds=step)
        rows.append((user, str(clocks[user])))
    rng.shuffle(rows)
    return {"events": {"user": [user for user, _ in rows], "ts": [at for _, at in rows]}, "gap_s": gap}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
