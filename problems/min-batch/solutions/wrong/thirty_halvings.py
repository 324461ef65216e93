"""Wrong: halves thirty times, which is enough for the pages of one box but not for the sum of all."""


def smallest_capacity(sizes: list[int], days: int) -> int:
    def needed(capacity: int) -> int:
        count, free = 1, capacity
        for size in sizes:
            if size > free:
                count += 1
                free = capacity
            free -= size
        return count

    low, high = max(sizes), sum(sizes)
    for _ in range(30):
        if low == high:
            break
        middle = (low + high) // 2
        if needed(middle) <= days:
            high = middle
        else:
            low = middle + 1
    return high
