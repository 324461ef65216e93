"""Arithmetic with the beginnings of power series, c0 + c1 t + c2 t^2, where x moves by t; all of xs at once."""

import numpy as np


class Step:
    def __init__(self, kind: str, a: int, b: int) -> None:
        self.kind, self.a, self.b = kind, a, b


def product(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    (a, b, c), (d, e, f) = one, other
    return np.array([a * d, a * e + b * d, a * f + b * e + c * d])


def slope_and_bend(steps: list[Step], numbers: list[float], xs: list[float]) -> list[tuple[float, float, float]]:
    x = np.array(xs)
    one, none = np.ones(len(x)), np.zeros(len(x))
    made: list[np.ndarray] = []
    for step in steps:
        if step.kind == "x":
            made.append(np.array([x, one, none]))
        elif step.kind == "number":
            made.append(np.array([one * numbers[step.a], none, none]))
        elif step.kind == "add":
            made.append(made[step.a] + made[step.b])
        elif step.kind == "multiply":
            made.append(product(made[step.a], made[step.b]))
        elif step.kind == "power":
            whole = np.array([one, none, none])
            for _ in range(step.b):
                whole = product(whole, made[step.a])
            made.append(whole)
        else:
            value, move, bend = made[step.a]
            g = np.tanh(value)
            flat = 1 - g * g
            made.append(np.array([g, flat * move, flat * bend - g * flat * move * move]))
    value, move, bend = made[-1]
    return list(zip(value.tolist(), move.tolist(), (2 * bend).tolist()))
