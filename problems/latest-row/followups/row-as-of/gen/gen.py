"""Readings and questions for row-as-of: `n` readings at `times` moments and `asked` questions of `devices` devices."""

import datetime
import json
import random
import sys

FIRST = datetime.datetime(2024, 3, 1, 6)


def build(rng: random.Random, n: int, asked: int, devices: int, times: int) -> dict[str, list[list[object]]]:
    """Return both tables; one reading in ten has no value and one in twenty no time, some devices have none."""
    step = datetime.timedelta(seconds=rng.choice((1, 60, 3571)))
    readings: list[list[object]] = []
    for number in rng.sample(range(1, 4 * n), n):
        taken = None if rng.random() < 0.05 else str(FIRST + step * rng.randrange(times))
        value = None if rng.random() < 0.1 else rng.randrange(-200, 500) / 8
        readings.append([number, f"device {rng.randrange(devices)}", taken, value])
    questions: list[list[object]] = []
    for number in rng.sample(range(1, 4 * asked), asked):
        moment = FIRST + step * rng.randrange(-times // 8 - 1, times + times // 8)
        questions.append([number, f"device {rng.randrange(devices + devices // 9 + 1)}", str(moment)])
    return {"readings": readings, "questions": questions}


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    sys.stdout.write(json.dumps({"args": build(random.Random(job["seed"]), **job["args"])}))  # noqa: S311


main()
