"""Wrong: a table of remainders without the numbers themselves, so two numbers can share a place."""

PLACES = 65521


def first_repeat(events: list[int]) -> int:
    table = bytearray(PLACES)
    for position, event in enumerate(events):
        place = event % PLACES
        if table[place]:
            return position
        table[place] = 1
    return -1
