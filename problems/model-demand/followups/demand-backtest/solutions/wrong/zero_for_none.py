"""Wrong: says 0, no error at all, where nothing can be judged."""


def demand_backtest(sold: list[int | None], first: int, ahead: int) -> list[float | None]:
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
        found.append(sum(errors) / len(errors) if errors else 0.0)
    return found
