"""Wrong: calls itself for every brace inside a brace and runs out of depth."""


def first_unmatched(text: str) -> int:
    bad: list[int] = []

    def inside(position: int, opened: int) -> int:
        while position < len(text) and not bad:
            character = text[position]
            if character == "\\":
                position += 1
            elif character == "{":
                position = inside(position + 1, position)
            elif character == "}":
                if opened < 0:
                    bad.append(position)
                return position
            position += 1
        if opened >= 0 and not bad:
            bad.append(opened)
        elif opened >= 0:
            bad[0] = min(bad[0], opened)
        return position

    inside(0, -1)
    return bad[0] if bad else -1
