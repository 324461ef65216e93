"""Wrong: cuts for the smallest capacity as before, and takes the day with the fewest pages of that cut."""


def least_busy_day(sizes: list[int], days: int) -> int:
    def cut(capacity: int) -> list[int]:
        parts = [0]
        for size in sizes:
            if parts[-1] + size > capacity:
                parts.append(0)
            parts[-1] += size
        return parts

    low, high = max(sizes), sum(sizes)
    while low < high:
        middle = (low + high) // 2
        if len(cut(middle)) <= days:
            high = middle
        else:
            low = middle + 1
    return min(cut(low))
