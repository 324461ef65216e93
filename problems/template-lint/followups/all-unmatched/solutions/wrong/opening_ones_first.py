"""Wrong: puts the braces left open before the closing ones, which always stand further to the left."""


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
    return waiting + lost
