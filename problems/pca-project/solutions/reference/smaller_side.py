"""PCA by eigenvectors of the smaller of the two tables of products, columns with columns or rows with rows."""

import numpy as np


def pca_project(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    rows = x - x.mean(axis=0)
    n, d = rows.shape
    if d <= n:
        directions = np.linalg.eigh(rows.T @ rows)[1][:, ::-1][:, :k]
    else:
        sizes, sides = np.linalg.eigh(rows @ rows.T)
        kept = min(k, max(1, int((sizes > 1e-9 * sizes[-1]).sum())))
        # Columns that carry no variance are filled up with unit directions; QR then sets all at right angles.
        directions = np.linalg.qr(np.column_stack((rows.T @ sides[:, ::-1][:, :kept], np.eye(d, k))))[0][:, :k]
    return directions.T.copy(), rows @ directions
