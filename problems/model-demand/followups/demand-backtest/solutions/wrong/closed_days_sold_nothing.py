"""Wrong: takes a closed day for one on which nothing was sold."""


def demand_backtest(sold: list[int | None], first: int, ahead: int) -> list[float | None]:
    sold = [one or 0 for one in sold]
    found: list[float | None] = []
    for distance in range(ahead):
        errors = []
        for morning in range(first, len(sold) - distance):
            day = morning + distance
            source = day - 7 * (distance // 7 + 1)
            while source >= 0 and sold[source] is None:
                source -= 7
            if sold[day] is not None and source >= 0:
                errors.append(abs(sold[day] - sold[source]))
        found.append(sum(errors) / len(errors) if errors else None)
    return found
