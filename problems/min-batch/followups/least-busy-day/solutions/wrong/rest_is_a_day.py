"""Wrong: counts the boxes that are left over as a day, though they do not reach the target."""


def least_busy_day(sizes: list[int], days: int) -> int:
    def filled(target: int) -> int:
        count = today = 0
        for size in sizes:
            today += size
            if today >= target:
                count += 1
                today = 0
        return count + (today > 0)

    low, high = 1, sum(sizes) // days
    while low < high:
        middle = (low + high + 1) // 2
        if filled(middle) >= days:
            low = middle
        else:
            high = middle - 1
    return low
