"""Says whether the chances of every ticket add up to 100 percent."""


def validate(args: dict[str, list[list[int]]]) -> bool | str:
    for ticket, row in enumerate(args["chances"]):
        if sum(row) != 100:
            return f"The chances of ticket {ticket} add up to {sum(row)}, not to 100."
    return True
