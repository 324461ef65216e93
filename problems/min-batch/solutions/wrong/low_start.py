"""Wrong: starts below the largest box and gives a box that does not fit a day of its own all the same."""


def smallest_capacity(sizes: list[int], days: int) -> int:
    def needed(capacity: int) -> int:
        count = today = 0
        for size in sizes:
            if count == 0 or today + size > capacity:
                count += 1
                today = 0
            today += size
        return count

    low, high = 1, sum(sizes)
    while low < high:
        middle = (low + high) // 2
        if needed(middle) <= days:
            high = middle
        else:
            low = middle + 1
    return low
