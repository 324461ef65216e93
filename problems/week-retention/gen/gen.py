"""Sign-ups and visits for week-retention: `users` users over `weeks` weeks, about `visits` visits each."""

import datetime
import json
import random
import sys

FIRST = datetime.date(2024, 2, 5)


def build(rng: random.Random, users: int, weeks: int, visits: float) -> tuple[list[list[object]], list[list[object]]]:
    """Return the rows of both tables, each shuffled; some weeks have few users, so that some have no return."""
    signups: list[list[object]] = []
    seen: list[list[object]] = []
    for user in rng.sample(range(1, 20 * users), users):
        week = min(rng.randrange(weeks), rng.randrange(weeks))
        day = FIRST + datetime.timedelta(days=7 * week + rng.randrange(7))
        signups.append([user, day.isoformat() if rng.random() < 0.95 else None])
        if rng.random() < 0.1:
            signups.append([user, (day + datetime.timedelta(days=rng.randrange(9))).isoformat()])
        for _ in range(rng.randrange(round(2 * visits) + 1)):
            later = day + datetime.timedelta(days=int(rng.triangular(-3, 40, 4)))
            seen += [[user, later.isoformat()]] * rng.choice((1, 1, 2))
    for _ in range(users // 10):
        day = FIRST + datetime.timedelta(days=rng.randrange(7 * weeks))
        seen.append([rng.choice((None, 20 * users + rng.randrange(users))), day.isoformat()])
    rng.shuffle(signups)
    rng.shuffle(seen)
    return signups, seen


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    signups, visits = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": {"signups": signups, "visits": visits}}))


main()
