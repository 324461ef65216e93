"""Wrong: looks for nan and lets infinities pass."""

import numpy as np


class GuardedAdamW:
    def __init__(
        self, lr: float, warm_up: int, limit: float, beta1: float, beta2: float, eps: float, decay: float
    ) -> None:
        self.lr, self.warm_up, self.limit = lr, warm_up, limit
        self.beta1, self.beta2, self.eps, self.decay = beta1, beta2, eps, decay
        self.good = self.bad = 0
        self.state: list[tuple[np.ndarray, np.ndarray]] = []

    def step(self, weights: list[np.ndarray], gradients: list[np.ndarray]) -> list[np.ndarray]:
        whole = np.concatenate([[0.0], *gradients])
        if np.isnan(whole).any():
            self.bad += 1
            return weights
        if not self.state:
            self.state = [(np.zeros(len(w)), np.zeros(len(w))) for w in weights]
        self.good += 1
        largest = np.abs(whole).max() or 1.0
        unit = np.linalg.norm(whole / largest)
        if unit * largest > self.limit:
            gradients = [g / largest * (self.limit / unit) for g in gradients]
        rate = self.lr * min(1.0, self.good / max(1, self.warm_up))
        after = []
        for w, g, (m, v) in zip(weights, gradients, self.state):
            m *= self.beta1
            m += (1 - self.beta1) * g
            v *= self.beta2
            v += (1 - self.beta2) * g * g
            mean = m / (1 - self.beta1**self.good)
            square = v / (1 - self.beta2**self.good)
            after.append(w - rate * (mean / (np.sqrt(square) + self.eps) + self.decay * w))
        return after

    def skipped(self) -> int:
        return self.bad
