"""Decoding head by head, with two queues that drop what is too old by themselves."""

from collections import deque

import numpy as np


class WindowDecoder:
    def __init__(
        self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, wo: np.ndarray, heads: int, window: int
    ) -> None:
        self.wq, self.wk, self.wv, self.wo, self.heads = wq, wk, wv, wo, heads
        self.keys: deque[np.ndarray] = deque(maxlen=window)
        self.values: deque[np.ndarray] = deque(maxlen=window)

    def step(self, x: np.ndarray) -> np.ndarray:
        self.keys.append(x @ self.wk)
        self.values.append(x @ self.wv)
        keys, values, query = np.array(self.keys), np.array(self.values), x @ self.wq
        width = len(query) // self.heads
        sharing = len(query) // keys.shape[1]
        rows = []
        for head in range(self.heads):
            part = slice(head // sharing * width, (head // sharing + 1) * width)
            fits = keys[:, part] @ query[head * width : (head + 1) * width] / width**0.5
            shares = np.exp(fits - fits.max())
            rows.append(shares @ values[:, part] / shares.sum())
        return np.concatenate(rows) @ self.wo

    def held(self) -> int:
        return sum(map(len, self.keys)) + sum(map(len, self.values))
