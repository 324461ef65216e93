"""Learns from the training rows by plain loops, one column after the other."""

from math import fsum
from statistics import median

import numpy as np

PULL = 5


def fit_score(
    train_users: np.ndarray,
    train_cities: np.ndarray,
    train_numbers: np.ndarray,
    train_targets: np.ndarray,
    valid_users: np.ndarray,
    valid_cities: np.ndarray,
    valid_numbers: np.ndarray,
    valid_targets: np.ndarray,
) -> tuple[float, np.ndarray]:
    overall = sum(train_targets.tolist()) / len(train_targets)
    columns: list[tuple[list[float], list[float]]] = []
    for place in range(train_numbers.shape[1]):
        old, new = train_numbers[:, place].tolist(), valid_numbers[:, place].tolist()
        measured = [value for value in old if value == value]
        middle = median(measured) if measured else 0.0
        columns.append(tuple([value if value == value else middle for value in part] for part in (old, new)))
    rows: dict[int, list[float]] = {}
    for city, target in zip(train_cities.tolist(), train_targets.tolist()):
        rows.setdefault(city, []).append(target)
    means = {city: (fsum(found) + PULL * overall) / (len(found) + PULL) for city, found in rows.items()}
    columns.append(tuple([means.get(city, overall) for city in part.tolist()] for part in (train_cities, valid_cities)))

    scaled: list[tuple[list[float], list[float]]] = []
    for old, new in columns:
        mean = fsum(old) / len(old)
        deviation = (fsum((value - mean) ** 2 for value in old) / len(old)) ** 0.5
        divisor = deviation if deviation >= 1e-9 else 1.0
        scaled.append(tuple([(value - mean) / divisor for value in part] for part in (old, new)))
    z, z_valid = (np.array([column[part] for column in scaled]).T for part in (0, 1))

    # ridge regression as least squares: one more row for each weight
    size = z.shape[1]
    targets = np.append(train_targets - overall, np.zeros(size))
    weights = np.linalg.lstsq(np.vstack([z, np.eye(size)]), targets, rcond=None)[0]
    forecasts = z_valid @ weights + overall

    seen = set(train_users.tolist())
    errors = [
        (forecast - target) ** 2
        for user, forecast, target in zip(valid_users.tolist(), forecasts.tolist(), valid_targets.tolist())
        if user not in seen
    ]
    return (fsum(errors) / len(errors) if errors else 0.0), forecasts
