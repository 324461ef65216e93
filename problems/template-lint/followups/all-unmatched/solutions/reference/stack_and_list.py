"""All unmatched braces: a list of the closing ones, and the stack of those left open behind it, O(n)."""


def all_unmatched(text: str) -> list[int]:
    lost: list[int] = []
    waiting: list[int] = []
    position = 0
    while position < len(text):
        character = text[position]
        if character == "\\":
            position += 1
        elif character == "{":
            waiting.append(position)
        elif character == "}":
            if waiting:
                waiting.pop()
            else:
                lost.append(position)
        position += 1
    return lost + waiting
