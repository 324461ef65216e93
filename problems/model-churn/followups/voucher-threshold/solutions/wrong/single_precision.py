"""Wrong: keeps the scores in single precision, in which neighbours become equal."""

import numpy as np


def voucher_threshold(scores: list[float], left: list[int], voucher: int, loss: int) -> list[int]:
    _, place = np.unique(np.array(scores, dtype=np.float32), return_inverse=True)
    sent = np.concatenate(([0], np.bincount(place)[::-1].cumsum()))
    kept = np.concatenate(([0], np.bincount(place, weights=left).astype(np.int64)[::-1].cumsum()))
    costs = voucher * sent + loss * (sum(left) - kept)
    best = int(np.argmin(costs))
    return [int(sent[best]), int(costs[best])]
