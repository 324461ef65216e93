"""The costs in order, and a walk from both ends towards each other, past equal ones. O(n log n)."""


def budget_pairs(costs: list[int], budget: int) -> list[tuple[int, int]]:
    ordered = sorted(costs)
    low, high = 0, len(ordered) - 1
    pairs = []
    while low < high:
        total = ordered[low] + ordered[high]
        if total < budget:
            low += 1
        elif total > budget:
            high -= 1
        else:
            pairs.append((ordered[low], ordered[high]))
            low += 1
            while low < high and ordered[low] == ordered[low - 1]:
                low += 1
            high -= 1
    return pairs
