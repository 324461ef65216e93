"""Backtest: for each distance the days that are forecast, beside the days their numbers come from, as arrays."""

import numpy as np


def demand_backtest(sold: list[int | None], first: int, ahead: int) -> list[float | None]:
    own = np.array([np.nan if one is None else one for one in sold], dtype=float)
    known = own.copy()
    for day in range(7, len(known)):
        if np.isnan(known[day]):
            known[day] = known[day - 7]
    found: list[float | None] = []
    for distance in range(ahead):
        back = 7 * (distance // 7 + 1)
        start = max(first + distance, back)
        errors = np.abs(own[start:] - known[start - back : len(known) - back]) if start < len(own) else np.array([])
        errors = errors[~np.isnan(errors)]
        found.append(float(errors.mean()) if len(errors) else None)
    return found
