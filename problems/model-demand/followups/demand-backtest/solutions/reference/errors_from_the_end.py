"""Backtest: for each number of weeks back the errors of all days, added up from the end; seven distances share them."""


def demand_backtest(sold: list[int | None], first: int, ahead: int) -> list[float | None]:
    days = len(sold)
    latest = list(sold)  # what the latest open day of that weekday, up to that day, sold
    for day in range(7, days):
        if latest[day] is None:
            latest[day] = latest[day - 7]
    found: list[float | None] = []
    for back in range(7, ahead + 7, 7):
        errors, judged = [0] * (days + 1), [0] * (days + 1)
        for day in range(days - 1, -1, -1):
            errors[day], judged[day] = errors[day + 1], judged[day + 1]
            known = latest[day - back] if day >= back else None
            own = sold[day]
            if own is not None and known is not None:
                errors[day] += abs(own - known)
                judged[day] += 1
        for distance in range(back - 7, min(back, ahead)):
            day = min(first + distance, days)
            found.append(errors[day] / judged[day] if judged[day] else None)
    return found
