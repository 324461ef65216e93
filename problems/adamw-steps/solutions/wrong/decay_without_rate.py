"""Wrong: does not multiply the decay by the learning rate."""

import numpy as np


class AdamW:
    def __init__(self, lr: float, beta1: float, beta2: float, eps: float, decay: float) -> None:
        self.lr, self.eps, self.decay = lr, eps, decay
        self.beta1, self.beta2 = beta1, beta2
        self.calls = 0
        self.state: list[tuple[np.ndarray, np.ndarray]] = []

    def step(self, weights: list[np.ndarray], gradients: list[np.ndarray]) -> list[np.ndarray]:
        if self.calls == 0:
            self.state = [(np.zeros(len(w)), np.zeros(len(w))) for w in weights]
        self.calls += 1
        after = []
        for w, g, (m, v) in zip(weights, gradients, self.state):
            m *= self.beta1
            m += (1 - self.beta1) * g
            v *= self.beta2
            v += (1 - self.beta2) * g * g
            mean = m / (1 - self.beta1**self.calls)
            square = v / (1 - self.beta2**self.calls)
            after.append(w - self.lr * mean / (np.sqrt(square) + self.eps) - self.decay * w)
        return after
