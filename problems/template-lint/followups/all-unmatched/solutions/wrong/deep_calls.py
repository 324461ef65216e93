"""Wrong: calls itself for every brace that opens, which a tower of braces does not allow."""


def all_unmatched(text: str) -> list[int]:
    lost: list[int] = []
    position = 0

    def inside(opened: int) -> None:
        nonlocal position
        while position < len(text):
            character = text[position]
            position += 2 if character == "\\" else 1
            if character == "{":
                inside(position - 1)
            elif character == "}":
                if opened >= 0:
                    return
                lost.append(position - 1)
        if opened >= 0:
            lost.append(opened)

    inside(-1)
    return sorted(lost)
