"""Visits for cohort-table: `n` visits of `users` users in `months` months; every fifth one brings nobody new."""

import json
import random
import sys
from datetime import datetime, timedelta


def build(rng: random.Random, n: int, users: int, months: int) -> dict[str, object]:
    """Return visits in a random order; the first and the last month always have one."""
    begins = [month for month in range(months) if month % 5 != 3]
    first = {user: rng.choice(begins) for user in rng.sample(range(10 * users), users)}
    names = list(first)
    first[names[0]] = 0
    seen = [*first.items(), (names[0], months - 1)]
    while len(seen) < n:
        user = rng.choice(names)
        stays = int(rng.expovariate(0.25))
        seen.append((user, min(months - 1, first[user] + stays)))
    rng.shuffle(seen)
    year = rng.choice((2019, 2023))
    rows = []
    for user, month in seen:
        begin = datetime(year + (month + 9) // 12, (month + 9) % 12 + 1, 1)
        rows.append((user, str(begin + timedelta(days=rng.randrange(28), seconds=rng.randrange(86_400)))))
    return {"visits": {"user": [user for user, _ in rows], "at": [at for _, at in rows]}}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
