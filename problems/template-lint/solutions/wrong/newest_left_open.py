"""Wrong: gives the newest brace that still waits at the end instead of the first."""


def first_unmatched(text: str) -> int:
    waiting: list[int] = []
    position = 0
    while position < len(text):
        character = text[position]
        if character == "\\":
            position += 2
            continue
        if character == "{":
            waiting.append(position)
        elif character == "}":
            if not waiting:
                return position
            waiting.pop()
        position += 1
    return waiting[-1] if waiting else -1
