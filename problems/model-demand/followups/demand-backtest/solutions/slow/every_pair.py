"""Slow: goes through all mornings, and through the weeks before each of them."""


def demand_backtest(sold: list[int | None], first: int, ahead: int) -> list[float | None]:
    found: list[float | None] = []
    for distance in range(ahead):
        errors = []
        for morning in range(first, len(sold) - distance):
            day = morning + distance
            own = sold[day]
            if own is None:
                continue
            for source in range(day - 7, -1, -7):
                known = sold[source]
                if source < morning and known is not None:
                    errors.append(abs(own - known))
                    break
        found.append(sum(errors) / len(errors) if errors else None)
    return found
