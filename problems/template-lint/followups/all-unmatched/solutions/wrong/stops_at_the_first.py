"""Wrong: stops at the first closing brace without a partner, as the first solution did."""


def all_unmatched(text: str) -> list[int]:
    waiting: list[int] = []
    position = 0
    while position < len(text):
        character = text[position]
        if character == "\\":
            position += 1
        elif character == "{":
            waiting.append(position)
        elif character == "}":
            if not waiting:
                return [position]
            waiting.pop()
        position += 1
    return waiting
