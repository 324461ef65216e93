"""Wrong: knows no backslash."""


def first_unmatched(text: str) -> int:
    waiting: list[int] = []
    for position, character in enumerate(text):
        if character == "{":
            waiting.append(position)
        elif character == "}":
            if not waiting:
                return position
            waiting.pop()
    return waiting[0] if waiting else -1
