"""Wrong: merges one place and looks for the best pair again, so a round may be left before it is over."""


def encode(merges: list[list[str]], text: str) -> list[str]:
    ranks = {(left, right): rank for rank, (left, right) in enumerate(merges)}
    parts = list(text)
    while len(parts) > 1:
        place = min(range(len(parts) - 1), key=lambda i: ranks.get((parts[i], parts[i + 1]), len(merges)))
        if (parts[place], parts[place + 1]) not in ranks:
            break
        parts[place : place + 2] = [parts[place] + parts[place + 1]]
    return parts
