"""Odd rows: directions from the smaller of the two tables of products; the rest of each row is measured."""

import numpy as np


def odd_rows(usual: np.ndarray, new: np.ndarray, k: int) -> np.ndarray:
    middle = usual.mean(axis=0)
    rows = usual - middle
    if rows.shape[1] <= len(rows):
        directions = np.linalg.eigh(rows.T @ rows)[1][:, -k:]
    else:
        sides = np.linalg.eigh(rows @ rows.T)[1][:, -k:]
        directions = np.linalg.qr(rows.T @ sides)[0]
    rest = new - middle
    return np.linalg.norm(rest - (rest @ directions) @ directions.T, axis=1)
