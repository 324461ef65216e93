"""Wrong: halves thirty times, which is enough for the pages of one box but not for the sum of all."""


def least_busy_day(sizes: list[int], days: int) -> int:
    def filled(target: int) -> int:
        count = today = 0
        for size in sizes:
            today += size
            if today >= target:
                count += 1
                today = 0
        return count

    low, high = 1, sum(sizes) // days
    for _ in range(30):
        middle = (low + high + 1) // 2
        if filled(middle) >= days:
            low = middle
        else:
            high = middle - 1
    return low
