"""Wrong: looks for an open day in four more weeks, and then gives up."""


def demand_backtest(sold: list[int | None], first: int, ahead: int) -> list[float | None]:
    found: list[float | None] = []
    for distance in range(ahead):
        errors = []
        for morning in range(first, len(sold) - distance):
            day = morning + distance
            source = day - 7 * (distance // 7 + 1)
            for _ in range(4):
                if source >= 0 and sold[source] is None:
                    source -= 7
            if sold[day] is not None and source >= 0 and sold[source] is not None:
                errors.append(abs(sold[day] - sold[source]))
        found.append(sum(errors) / len(errors) if errors else None)
    return found
