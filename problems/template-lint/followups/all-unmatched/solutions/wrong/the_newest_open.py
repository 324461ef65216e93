"""Wrong: counts the depth only, and takes as many of the newest opening braces as are left open."""


def all_unmatched(text: str) -> list[int]:
    lost: list[int] = []
    opened: list[int] = []
    depth = position = 0
    while position < len(text):
        character = text[position]
        if character == "\\":
            position += 1
        elif character == "{":
            opened.append(position)
            depth += 1
        elif character == "}":
            if depth:
                depth -= 1
            else:
                lost.append(position)
        position += 1
    return lost + opened[len(opened) - depth :]
