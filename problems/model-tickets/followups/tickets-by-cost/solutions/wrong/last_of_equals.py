"""Wrong: of teams that cost the same takes the one with the largest number."""


def tickets_by_cost(chances: list[list[int]], cost: list[list[int]], reading: int, readable: int) -> list[int]:
    given, worth = [], []
    for ticket, row in enumerate(chances):
        expected = [sum(chance * line[team] for chance, line in zip(row, cost)) for team in range(len(cost))]
        least = min(expected)
        given.append(max(team for team, cents in enumerate(expected) if cents == least))
        if least > 100 * reading:
            worth.append((-least, ticket))
    for _, ticket in sorted(worth)[:readable]:
        given[ticket] = -1
    return given
