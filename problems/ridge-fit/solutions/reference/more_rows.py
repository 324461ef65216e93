"""Ridge as plain least squares: a row for each weight asks it to be zero, as loudly as the penalty says."""

import numpy as np


def ridge_fit(x: np.ndarray, y: np.ndarray, strength: float) -> np.ndarray:
    d = x.shape[1]
    table = np.column_stack((x - x.mean(axis=0), y - y.mean()))
    table = np.vstack((table, np.eye(d, d + 1) * np.sqrt(strength)))
    short = np.linalg.qr(table, mode="r")
    weights = np.linalg.lstsq(short[:, :d], short[:, d], rcond=1e-10)[0]
    return np.concatenate(([y.mean() - x.mean(axis=0) @ weights], weights))
