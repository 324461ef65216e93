"""Wrong: looks at the character behind every backslash, also where there is none."""


def first_unmatched(text: str) -> int:
    waiting: list[int] = []
    position = 0
    while position < len(text):
        if text[position] == "\\" and text[position + 1] in "{}\\":
            position += 2
            continue
        if text[position] == "{":
            waiting.append(position)
        elif text[position] == "}":
            if not waiting:
                return position
            waiting.pop()
        position += 1
    return waiting[0] if waiting else -1
