"""Wrong: of equally cheap thresholds takes the one that sends the most vouchers."""


def voucher_threshold(scores: list[float], left: list[int], voucher: int, loss: int) -> list[int]:
    order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
    cost = loss * sum(left)
    best = [0, cost]
    for sent, customer in enumerate(order, 1):
        cost += voucher - loss * left[customer]
        if (sent == len(order) or scores[order[sent]] != scores[customer]) and cost <= best[1]:
            best = [sent, cost]
    return best
