"""Wrong: compares how many braces there are of each kind, whatever their order."""


def first_unmatched(text: str) -> int:
    places: dict[str, list[int]] = {"{": [], "}": []}
    position = 0
    while position < len(text):
        if text[position] == "\\":
            position += 1
        elif text[position] in places:
            places[text[position]].append(position)
        position += 1
    opening, closing = places["{"], places["}"]
    if len(opening) > len(closing):
        return opening[0]
    return closing[len(opening)] if len(closing) > len(opening) else -1
