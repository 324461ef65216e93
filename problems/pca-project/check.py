"""Accepts any directions at right angles that have the variances they should, and the readings along them."""

import numpy as np

NEAR = 1e-6


def check(args, expected, answer):
    """Whether directions and readings fit together and no variance is smaller than it could be."""
    (directions, along), (_, best) = answer, expected
    if not (np.isfinite(directions).all() and np.isfinite(along).all()):
        return False, "The answer holds nan or inf."
    angles = directions @ directions.T
    lengths = np.sqrt(np.diag(angles))
    if np.abs(lengths - 1).max() > NEAR:
        at = int(np.abs(lengths - 1).argmax())
        return False, f"Direction {at} has the length {lengths[at]:.9g}; it should be 1."
    if np.abs(angles - np.eye(len(angles))).max() > NEAR:
        one, other = np.unravel_index(np.abs(angles - np.eye(len(angles))).argmax(), angles.shape)
        told = f"their product is {angles[one, other]:.9g}."
        return False, f"Directions {one} and {other} are not at a right angle: {told}"
    rows = args["x"] - args["x"].mean(axis=0)
    size = max(1.0, float(np.abs(rows).max()))
    right = rows @ directions.T
    if np.abs(along - right).max() > NEAR * size:
        row, column = np.unravel_index(np.abs(along - right).argmax(), right.shape)
        told = f"{along[row, column]:.9g}, but along your direction {column} it lies at {right[row, column]:.9g}"
        return False, f"For row {row} the answer says {told}, measured from the mean."
    found, wanted = (along**2).mean(axis=0), (best**2).mean(axis=0)
    off = np.abs(found - wanted) > NEAR * max((rows**2).mean(axis=0).sum(), 1e-12)
    if off.any():
        at = int(off.argmax())
        return False, f"The variance along direction {at} is {found[at]:.9g}; it should be {wanted[at]:.9g}."
    return True
