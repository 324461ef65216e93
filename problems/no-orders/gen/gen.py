"""Shops for no-orders: `customers` cards of which about `share` ordered, and `orders` orders."""

import datetime
import json
import random
import sys

NAMES = ("Ada", "Ben", "Cem", "Dilara", "Eva", "Femi", "Gita", "Hugo", "Ines", "Jun", "Kofi", "Lena")
FIRST = datetime.date(2023, 1, 1)


def build(rng: random.Random, customers: int, orders: int, share: float) -> dict[str, list[list[object]]]:
    """Return the rows of both tables, each shuffled; one order in ten has no customer, one in twenty an old card."""
    ids = rng.sample(range(1, 30 * customers), customers + customers // 10)
    cards, gone = ids[:customers], ids[customers:]
    buyers = cards[: round(share * customers)]
    rows: list[list[object]] = []
    for number in range(1, orders + 1):
        draw = rng.random()
        who = None if draw < 0.1 else rng.choice(gone) if gone and draw < 0.15 else rng.choice(buyers)
        rows.append([number, who, (FIRST + datetime.timedelta(days=rng.randrange(700))).isoformat()])
    rng.shuffle(cards)
    return {"customers": [[card, f"{rng.choice(NAMES)} {card % 7}"] for card in cards], "orders": rows}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    tables = build(random.Random(job["seed"]), **job["args"])  # noqa: S311
    sys.stdout.write(json.dumps({"args": tables}))


main()
