"""Slow: looks for the first brace without a partner, takes it away and starts over, O(n * answers)."""


def first_unmatched(braces: list[tuple[int, str]]) -> int:
    waiting: list[int] = []
    for place, (_, brace) in enumerate(braces):
        if brace == "{":
            waiting.append(place)
        elif waiting:
            waiting.pop()
        else:
            return place
    return waiting[0] if waiting else -1


def all_unmatched(text: str) -> list[int]:
    braces: list[tuple[int, str]] = []
    escaped = False
    for position, character in enumerate(text):
        if character in "{}" and not escaped:
            braces.append((position, character))
        escaped = character == "\\" and not escaped
    lost: list[int] = []
    while (place := first_unmatched(braces)) >= 0:
        lost.append(braces.pop(place)[0])
    return lost
