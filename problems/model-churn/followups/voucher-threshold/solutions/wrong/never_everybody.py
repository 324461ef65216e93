"""Wrong: gives a voucher to scores above the threshold only, and so never to everybody."""


def voucher_threshold(scores: list[float], left: list[int], voucher: int, loss: int) -> list[int]:
    rules = []
    for threshold in set(scores):
        sent = sum(score > threshold for score in scores)
        missed = sum(gone for score, gone in zip(scores, left) if score <= threshold)
        rules.append((voucher * sent + loss * missed, sent))
    cost, sent = min(rules)
    return [sent, cost]
