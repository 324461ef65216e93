"""Wrong: lets the last part have all days that are left over."""


def folds_in_time(days: list[int], patients: list[int], k: int, gap: int) -> list[list[int]]:
    different = sorted(set(days))
    size = len(different) // (k + 1)
    found = []
    for part in range(1, k + 1):
        own = set(different[part * size : (part + 1) * size if part < k else None])
        tested = {patient for day, patient in zip(days, patients) if day in own}
        found.append([at for at, day in enumerate(days) if day + gap < min(own) and patients[at] not in tested])
    return found
