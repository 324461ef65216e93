"""Wrong: counts how often a new day begins and forgets the first day."""


def smallest_capacity(sizes: list[int], days: int) -> int:
    def begun(capacity: int) -> int:
        count, free = 0, capacity
        for size in sizes:
            if size > free:
                count += 1
                free = capacity
            free -= size
        return count

    low, high = max(sizes), sum(sizes)
    while low < high:
        middle = (low + high) // 2
        if begun(middle) <= days:
            high = middle
        else:
            low = middle + 1
    return low
