"""Wrong: tries the scores as thresholds, and so always sends at least one voucher."""


def voucher_threshold(scores: list[float], left: list[int], voucher: int, loss: int) -> list[int]:
    rules = []
    for threshold in set(scores):
        sent = sum(score >= threshold for score in scores)
        missed = sum(gone for score, gone in zip(scores, left) if score < threshold)
        rules.append((voucher * sent + loss * missed, sent))
    cost, sent = min(rules)
    return [sent, cost]
