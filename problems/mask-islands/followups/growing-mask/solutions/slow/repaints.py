"""Slow: gives every object a number and goes through all pixels when two objects become one."""


def growing_mask(rows: int, columns: int, marks: list[tuple[int, int]]) -> list[int]:
    numbers: dict[tuple[int, int], int] = {}
    objects = 0
    counts = []
    for place, (y, x) in enumerate(marks):
        if (y, x) not in numbers:
            around = ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1))
            met = {numbers[near] for near in around if near in numbers}
            numbers[y, x] = place
            objects += 1 - len(met)
            for pixel, number in numbers.items() if met else ():
                if number in met:
                    numbers[pixel] = place
        counts.append(objects)
    return counts
