"""A guarded AdamW in plain Python: the length by math.hypot, which does not overflow on the way."""

from math import hypot, isfinite, sqrt

import numpy as np


class GuardedAdamW:
    def __init__(
        self, lr: float, warm_up: int, limit: float, beta1: float, beta2: float, eps: float, decay: float
    ) -> None:
        self.settings = lr, warm_up, limit, beta1, beta2, eps, decay
        self.good = self.bad = 0
        self.kept: dict[tuple[int, int], tuple[float, float]] = {}

    def share(self, numbers: list[float], limit: float) -> tuple[float, float]:
        """What to multiply gradients by, in two steps, since the length itself may be too large for a float."""
        length = hypot(*[one / 4096 for one in numbers])
        return (1.0, 1.0) if length * 4096 <= limit else (1 / 4096, limit / length)

    def step(self, weights: list[np.ndarray], gradients: list[np.ndarray]) -> list[np.ndarray]:
        numbers = [one for g in gradients for one in g.tolist()]
        if not all(map(isfinite, numbers)):
            self.bad += 1
            return [w.copy() for w in weights]
        self.good += 1
        lr, warm_up, limit, beta1, beta2, eps, decay = self.settings
        one, two = self.share(numbers, limit)
        rate = lr * self.good / warm_up if self.good < warm_up else lr
        after = []
        for tensor, (w, gradient) in enumerate(zip(weights, gradients)):
            row = []
            for place, (weight, raw) in enumerate(zip(w.tolist(), gradient.tolist())):
                g = raw * one * two
                m, v = self.kept.get((tensor, place), (0.0, 0.0))
                m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g * g
                self.kept[tensor, place] = m, v
                ahead = m / (1 - beta1**self.good) / (sqrt(v / (1 - beta2**self.good)) + eps)
                row.append(weight - rate * (ahead + decay * weight))
            after.append(np.array(row, float))
        return after

    def skipped(self) -> int:
        return self.bad
