"""Wrong: takes scores for chances, and sends a voucher where it is cheaper than the loss to be expected."""


def voucher_threshold(scores: list[float], left: list[int], voucher: int, loss: int) -> list[int]:
    chosen = [score * loss > voucher for score in scores]
    missed = sum(gone for gone, sent in zip(left, chosen) if not sent)
    return [sum(chosen), voucher * sum(chosen) + loss * missed]
