"""Wrong: gives up when a hundred vouchers in a row have not made it cheaper."""


def voucher_threshold(scores: list[float], left: list[int], voucher: int, loss: int) -> list[int]:
    order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
    cost = loss * sum(left)
    best = [0, cost]
    for sent, customer in enumerate(order, 1):
        cost += voucher - loss * left[customer]
        if sent < len(order) and scores[order[sent]] == scores[customer]:
            continue
        if cost < best[1]:
            best = [sent, cost]
        elif sent > best[0] + 100:
            break
    return best
