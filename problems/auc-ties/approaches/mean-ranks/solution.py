"""AUC: from the sum of the ranks of those who left, equal scores sharing their mean rank, O(n log n)."""


def auc(labels: list[int], scores: list[float]) -> float:
    left = sum(labels)
    stayed = len(labels) - left
    if left == 0 or stayed == 0:
        return 0.5
    order = sorted(range(len(scores)), key=scores.__getitem__)
    doubled_ranks = 0
    begin = 0
    while begin < len(order):
        end = begin
        while end < len(order) and scores[order[end]] == scores[order[begin]]:
            end += 1
        # The ranks begin + 1 to end have the mean (begin + 1 + end) / 2; twice that stays a whole number.
        doubled_ranks += (begin + 1 + end) * sum(labels[index] for index in order[begin:end])
        begin = end
    return (doubled_ranks - left * (left + 1)) / (2 * left * stayed)
