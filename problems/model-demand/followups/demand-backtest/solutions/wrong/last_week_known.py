"""Wrong: takes the number of the week before at every distance, also where that week has not been yet."""


def demand_backtest(sold: list[int | None], first: int, ahead: int) -> list[float | None]:
    found: list[float | None] = []
    for distance in range(ahead):
        errors = []
        for day in range(first + distance, len(sold)):
            source = day - 7
            while source >= 0 and sold[source] is None:
                source -= 7
            if sold[day] is not None and source >= 0:
                errors.append(abs(sold[day] - sold[source]))
        found.append(sum(errors) / len(errors) if errors else None)
    return found
