"""Slow: goes through all parts for the best pair, and again to merge it."""


def encode(merges: list[list[str]], text: str) -> list[str]:
    ranks = {(left, right): rank for rank, (left, right) in enumerate(merges)}
    parts = list(text)
    while True:
        rank = min((ranks.get(pair, len(merges)) for pair in zip(parts, parts[1:])), default=len(merges))
        if rank == len(merges):
            return parts
        left, right = merges[rank]
        merged: list[str] = []
        place = 0
        while place < len(parts):
            size = 2 if parts[place] == left and parts[place + 1 : place + 2] == [right] else 1
            merged.append("".join(parts[place : place + size]))
            place += size
        parts = merged
