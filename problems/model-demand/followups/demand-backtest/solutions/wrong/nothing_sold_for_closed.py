"""Wrong: takes a day on which nothing was sold for a closed one."""


def demand_backtest(sold: list[int | None], first: int, ahead: int) -> list[float | None]:
    found: list[float | None] = []
    for distance in range(ahead):
        errors = []
        for morning in range(first, len(sold) - distance):
            day = morning + distance
            source = day - 7 * (distance // 7 + 1)
            while source >= 0 and not sold[source]:
                source -= 7
            if sold[day] and source >= 0:
                errors.append(abs(sold[day] - sold[source]))
        found.append(sum(errors) / len(errors) if errors else None)
    return found
