"""Wrong: takes the powers of the fits as they are."""

import numpy as np


class Decoder:
    def __init__(self, wq: np.ndarray, wk: np.ndarray, wv: np.ndarray, wo: np.ndarray, heads: int) -> None:
        self.wq, self.wk, self.wv, self.wo = wq, wk, wv, wo
        self.shape = heads, len(wq) // heads
        self.stores: dict[int, np.ndarray] = {}
        self.counts: dict[int, int] = {}

    def step(self, stream: int, x: np.ndarray) -> np.ndarray:
        count = self.counts.get(stream, 0)
        store = self.stores.get(stream)
        if store is None or count == store.shape[1]:
            roomy = np.empty((2, max(16, 2 * count), *self.shape))
            if store is not None:
                roomy[:, :count] = store
            self.stores[stream] = store = roomy
        store[0, count] = (x @ self.wk).reshape(self.shape)
        store[1, count] = (x @ self.wv).reshape(self.shape)
        self.counts[stream] = count + 1
        keys, values = store[:, : count + 1]
        query = (x @ self.wq).reshape(self.shape)
        fits = np.einsum("hw,thw->ht", query, keys) / np.sqrt(self.shape[1])
        powers = np.exp(fits)
        gathered = np.einsum("ht,thw->hw", powers, values) / powers.sum(axis=1, keepdims=True)
        return gathered.ravel() @ self.wo

    def forget(self, stream: int) -> int:
        self.stores.pop(stream, None)
        return self.counts.pop(stream, 0)
