"""Encoding: linked parts, the places of every pair that can be merged, and a heap of the pairs that have any."""

from heapq import heappop, heappush


def encode(merges: list[list[str]], text: str) -> list[str]:
    ranks = {(left, right): rank for rank, (left, right) in enumerate(merges)}
    n = len(text)
    parts = list(text) + [""]
    before, behind = list(range(-1, n)), list(range(1, n + 2))
    waiting: dict[int, list[int]] = {}
    heap: list[int] = []

    def note(place: int) -> None:
        rank = ranks.get((parts[place], parts[behind[place]])) if place >= 0 else None
        if rank is None:
            return
        if rank not in waiting:
            waiting[rank] = []
            heappush(heap, rank)
        waiting[rank].append(place)

    for place in range(n):
        note(place)
    while heap:
        rank = heappop(heap)
        left, right = merges[rank]
        made: list[int] = []
        for place in sorted(waiting.pop(rank)):
            gone = behind[place]
            if parts[place] != left or parts[gone] != right:
                continue  # a merge has changed this place since it was noted
            parts[place], parts[gone] = left + right, ""
            behind[place] = behind[gone]
            before[behind[gone]] = place
            made.append(place)
        for place in made:
            note(before[place])
            note(place)
    return [part for part in parts if part]
