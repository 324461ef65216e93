"""Wrong: stops as soon as a lower threshold costs more."""


def voucher_threshold(scores: list[float], left: list[int], voucher: int, loss: int) -> list[int]:
    best = [0, loss * sum(left)]
    for threshold in sorted(set(scores), reverse=True):
        sent = sum(score >= threshold for score in scores)
        cost = voucher * sent + loss * sum(gone for score, gone in zip(scores, left) if score < threshold)
        if cost > best[1]:
            break
        if cost < best[1]:
            best = [sent, cost]
    return best
