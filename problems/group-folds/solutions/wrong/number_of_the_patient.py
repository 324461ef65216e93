"""Wrong: takes the fold from the patient's number."""


def group_folds(
    labels: list[int], patients: list[int], k: int, allowed: float, seeds: list[int]
) -> list[list[int]]:
    return [[(patient + seed) % k for patient in patients] for seed in seeds]
