"""Wrong: finds closing braces without a partner and forgets the opening ones."""


def first_unmatched(text: str) -> int:
    depth = 0
    escaped = False
    for position, character in enumerate(text):
        if escaped:
            escaped = False
        elif character == "\\":
            escaped = True
        elif character == "{":
            depth += 1
        elif character == "}":
            depth -= 1
            if depth < 0:
                return position
    return -1
