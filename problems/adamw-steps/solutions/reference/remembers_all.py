"""AdamW from its definition: keeps every gradient and weighs each by its age, in plain Python."""

from math import fsum, sqrt

import numpy as np


class AdamW:
    def __init__(self, lr: float, beta1: float, beta2: float, eps: float, decay: float) -> None:
        self.lr, self.betas, self.eps, self.decay = lr, (beta1, beta2), eps, decay
        self.past: list[list[list[float]]] = []

    def mean(self, beta: float, numbers: list[float]) -> float:
        """The weighted mean of what came so far, where the newest counts most."""
        ages = [beta**age for age in range(len(numbers))]
        return fsum(one * share for one, share in zip(reversed(numbers), ages)) / fsum(ages)

    def step(self, weights: list[np.ndarray], gradients: list[np.ndarray]) -> list[np.ndarray]:
        self.past.append([g.tolist() for g in gradients])
        after = []
        for tensor, w in enumerate(weights):
            row = []
            for place, weight in enumerate(w.tolist()):
                seen = [step[tensor][place] for step in self.past]
                top = self.mean(self.betas[0], seen)
                root = sqrt(self.mean(self.betas[1], [one * one for one in seen]))
                row.append((1 - self.lr * self.decay) * weight - self.lr * top / (root + self.eps))
            after.append(np.array(row, float))
        return after
