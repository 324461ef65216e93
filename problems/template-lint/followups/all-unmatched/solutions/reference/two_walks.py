"""All unmatched braces: a count from the left finds the closing ones, a count from the right the opening ones."""


def all_unmatched(text: str) -> list[int]:
    braces: list[tuple[int, str]] = []
    escaped = False
    for position, character in enumerate(text):
        if character in "{}" and not escaped:
            braces.append((position, character))
        escaped = character == "\\" and not escaped
    return lost(braces, "}") + lost(braces[::-1], "{")[::-1]


def lost(braces: list[tuple[int, str]], ends: str) -> list[int]:
    """Return the places at which there are more braces that end than braces that begin."""
    found: list[int] = []
    waiting = 0
    for position, character in braces:
        if character != ends:
            waiting += 1
        elif waiting:
            waiting -= 1
        else:
            found.append(position)
    return found
