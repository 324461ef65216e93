"""Slow: looks back from every closing brace for its partner, past everything that is matched already, O(n^2)."""


def first_unmatched(text: str) -> int:
    free: list[str] = []
    escaped = False
    for position, character in enumerate(text):
        free.append("" if escaped else character)
        escaped = not escaped and character == "\\"
        if free[-1] == "}":
            partner = next((place for place in range(position - 1, -1, -1) if free[place] == "{"), None)
            if partner is None:
                return position
            free[partner] = free[position] = ""
    return next((position for position, character in enumerate(free) if character == "{"), -1)
