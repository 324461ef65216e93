"""Exact test: logarithms of factorials, with room for rounding where two tables are equally likely."""

import numpy as np
from scipy.special import gammaln


def exact_p(bought_a: int, users_a: int, bought_b: int, users_b: int) -> float:
    bought = bought_a + bought_b
    x = np.arange(max(0, bought - users_b), min(users_a, bought) + 1)
    parts = (x, users_a - x, bought - x, users_b - bought + x)
    logs = -sum(gammaln(part + 1.0) for part in parts)
    seen = logs[bought_a - x[0]]
    weights = np.exp(logs - logs.max())
    return float(weights[logs <= seen + 1e-8].sum() / weights.sum())
