"""Wrong: of tickets for which reading saves the same has the later ones read."""


def tickets_by_cost(chances: list[list[int]], cost: list[list[int]], reading: int, readable: int) -> list[int]:
    given, worth = [], []
    for ticket, row in enumerate(chances):
        expected = [sum(chance * line[team] for chance, line in zip(row, cost)) for team in range(len(cost))]
        least = min(expected)
        given.append(expected.index(least))
        if least > 100 * reading:
            worth.append((-least, -ticket))
    for _, ticket in sorted(worth)[:readable]:
        given[-ticket] = -1
    return given
