"""Tickets for model-tickets: `train` and `test` short texts for six teams, some rare, with slips of the keys."""

import json
import random
import sys

OWN = (
    "invoice charged refund payment card receipt price vat billing twice amount bank",
    "password login locked account email code reset username phone verify secret sign",
    "parcel delivery courier late tracking address lost package arrived shipping driver depot",
    "crash freezes screen update app error slow loading button version install blank",
    "return exchange broken size warranty replacement damaged wrong defect label repair spare",
    "privacy delete consent data lawyer complaint court newsletter unsubscribe contract terms cancel",
)
SHARED = (
    "hello please help thanks order since yesterday still again waiting cannot want need problem question customer "
    "today week answer nobody called tried always never works does not the and for with from about after before"
)
SHARES = (42, 30, 19, 3, 3, 3)
"""How many in a hundred tickets each team gets."""
CHANNELS = ("mail", "chat", "form")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slipped(rng: random.Random, word: str) -> str:
    """A word with one slip of the keys: a letter left out, doubled, turned round with the next, or another one."""
    at = rng.randrange(len(word) - 1)
    return rng.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + rng.choice(LETTERS) + word[at + 1 :],
        )
    )


def ticket(rng: random.Random, slips: float) -> tuple[str, int]:
    """The text of one ticket and the team that can answer it."""
    team = rng.choices(range(len(OWN)), SHARES)[0]
    words = []
    for _ in range(rng.randint(5, 14)):
        kind = rng.random()
        source = OWN[team] if kind < 0.21 else OWN[rng.randrange(len(OWN))] if kind < 0.31 else SHARED
        word = rng.choice(source.split())
        words.append(slipped(rng, word) if rng.random() < slips and len(word) > 3 else word)
    return " ".join(words), team


def build(rng: random.Random, train: int, test: int, slips: list[float], noise: float) -> dict[str, object]:
    """Return both parts and the teams of the test rows; a share `noise` of the training rows went to some team."""
    old = [ticket(rng, slips[0]) for _ in range(train)]
    new = [ticket(rng, slips[1]) for _ in range(test)]
    teams = [rng.choices(range(len(OWN)), SHARES)[0] if rng.random() < noise else team for _, team in old]
    number = rng.randrange(10**6)
    first = {
        "number": [number + 3 * at for at in range(train)],
        "channel": [rng.choice(CHANNELS) for _ in old],
        "text": [text for text, _ in old],
        "team": teams,
    }
    second = {
        "number": [number + 3 * (train + at) for at in range(test)],
        "channel": [rng.choice(CHANNELS) for _ in new],
        "text": [text for text, _ in new],
    }
    return {"args": {"train": first, "test": second}, "truth": [team for _, team in new]}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps(build(random.Random(job["seed"]), **job["args"])))  # noqa: S311


main()
