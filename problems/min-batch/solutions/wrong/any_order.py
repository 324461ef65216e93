"""Wrong: puts the boxes into any day that has room, not in their order."""


def smallest_capacity(sizes: list[int], days: int) -> int:
    def needed(capacity: int) -> int:
        free: list[int] = []
        for size in sorted(sizes, reverse=True):
            place = next((day for day, room in enumerate(free) if room >= size), None)
            if place is None:
                free.append(capacity - size)
            else:
                free[place] -= size
        return len(free)

    low, high = max(sizes), sum(sizes)
    while low < high:
        middle = (low + high) // 2
        if needed(middle) <= days:
            high = middle
        else:
            low = middle + 1
    return low
