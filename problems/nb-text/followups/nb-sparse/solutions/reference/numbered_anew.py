"""Sparse naive Bayes: words are numbered anew, so that the table has a column for every word that was used."""

import numpy as np


def nb_sparse(
    letters: list[list[int]], labels: list[int], classes: int, vocabulary: int, alpha: float, queries: list[list[int]]
) -> list[list[float]]:
    departments = np.array(labels)
    owner = np.repeat(departments, [len(letter) for letter in letters])
    flat = np.array([word for letter in letters for word in letter], dtype=np.int64)
    columns = {int(word): place for place, word in enumerate(np.unique(flat), 1)}  # 0 is for all words never used
    table = np.zeros((classes, len(columns) + 1))
    np.add.at(table, (owner, np.array([columns[int(word)] for word in flat], dtype=np.int64)), 1)
    sizes = np.bincount(departments, minlength=classes) + alpha
    prior = np.log(sizes / (len(labels) + alpha * classes))
    words = np.log(table + alpha) - np.log(table.sum(axis=1) + alpha * vocabulary)[:, None]
    posteriors = []
    for letter in queries:
        scores = prior + words[:, [columns.get(word, 0) for word in letter]].sum(axis=1)
        scores -= scores.max()
        posteriors.append((scores - np.log(np.exp(scores).sum())).tolist())
    return posteriors
