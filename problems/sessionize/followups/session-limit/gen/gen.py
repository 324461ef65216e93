"""Events for session-limit: `n` events of `users` users, a break after about every `run` of them."""

import json
import random
import sys
from datetime import datetime, timedelta

START = datetime(2026, 3, 1)


def step_of(rng: random.Random, since: int, run: int, gap: int, longest: int) -> int:
    """Return the seconds to a user's next event; `since` have passed since about when the session began."""
    if rng.random() < 1 / run:
        return rng.choice((gap + 1, gap * 2, 86_400 + gap // 2))
    to_the_limit = longest - since
    if 0 <= to_the_limit < gap and rng.random() < 0.5:
        return to_the_limit + rng.choice((0, 1))
    return rng.choice((0, 1, gap // 3, gap // 2, gap))


def build(rng: random.Random, n: int, users: int, run: int, gap: int, longest: int) -> dict[str, object]:
    """Return events in a random order; many lie exactly at the limit, or a second beyond it."""
    clocks = {user: rng.randrange(86_400) for user in rng.sample(range(10 * users), users)}
    begins, names, rows = dict(clocks), list(clocks), []
    for _ in range(n):
        user = rng.choice(names)
        step = step_of(rng, clocks[user] - begins[user], run, gap, longest)
        clocks[user] += step
        if step > gap or clocks[user] - begins[user] > longest:
            begins[user] = clocks[user]
        rows.append((user, str(START + timedelta(seconds=clocks[user]))))
    rng.shuffle(rows)
    events = {"user": [user for user, _ in rows], "ts": [at for _, at in rows]}
    return {"events": events, "gap_s": gap, "longest_s": longest}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
