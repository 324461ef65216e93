"""Wrong: merges from right to left, so an odd row of equal parts is cut at the other end."""


def encode(merges: list[list[str]], text: str) -> list[str]:
    ranks = {(left, right): rank for rank, (left, right) in enumerate(merges)}
    parts = list(text)
    while True:
        rank = min((ranks.get(pair, len(merges)) for pair in zip(parts, parts[1:])), default=len(merges))
        if rank == len(merges):
            return parts
        left, right = merges[rank]
        place = len(parts) - 2
        while place >= 0:
            if parts[place : place + 2] == [left, right]:
                parts[place : place + 2] = [left + right]
                place -= 1
            place -= 1
