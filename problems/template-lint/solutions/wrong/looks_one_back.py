"""Wrong: takes a brace for escaped when a backslash stands before it, even one that is escaped itself."""


def first_unmatched(text: str) -> int:
    waiting: list[int] = []
    for position, character in enumerate(text):
        if position and text[position - 1] == "\\":
            continue
        if character == "{":
            waiting.append(position)
        elif character == "}":
            if not waiting:
                return position
            waiting.pop()
    return waiting[0] if waiting else -1
