"""Tickets by cost: the cheapest team for each, then a person for those whose cheapest team is the dearest."""


def tickets_by_cost(chances: list[list[int]], cost: list[list[int]], reading: int, readable: int) -> list[int]:
    teams = [list(column) for column in zip(*cost)]  # what tickets of each team cost when one team gets them
    given, worth = [], []
    for ticket, row in enumerate(chances):
        expected = [sum(chance * cents for chance, cents in zip(row, team)) for team in teams]
        least = min(expected)
        given.append(expected.index(least))
        if least > 100 * reading:
            worth.append((-least, ticket))
    for _, ticket in sorted(worth)[:readable]:
        given[ticket] = -1
    return given
