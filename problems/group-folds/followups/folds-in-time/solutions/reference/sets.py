"""Folds in time: for each test its first day and the set of its patients, then one walk through all pictures."""


def folds_in_time(days: list[int], patients: list[int], k: int, gap: int) -> list[list[int]]:
    different = sorted(set(days))
    part_of: dict[int, int] = {}
    first: list[int] = []
    size, longer = divmod(len(different), k + 1)
    for part in range(k + 1):
        start = part * size + min(part, longer)
        first.append(different[start])
        part_of.update((day, part) for day in different[start:])
    tested: list[set[int]] = [set() for _ in range(k + 1)]
    for day, patient in zip(days, patients):
        tested[part_of[day]].add(patient)
    return [
        [at for at, day in enumerate(days) if day + gap < first[part] and patients[at] not in tested[part]]
        for part in range(1, k + 1)
    ]
