"""Wrong: sets the threshold between customers with the same score."""


def voucher_threshold(scores: list[float], left: list[int], voucher: int, loss: int) -> list[int]:
    order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
    cost = loss * sum(left)
    best = [0, cost]
    for sent, customer in enumerate(order, 1):
        cost += voucher - loss * left[customer]
        if cost < best[1]:
            best = [sent, cost]
    return best
