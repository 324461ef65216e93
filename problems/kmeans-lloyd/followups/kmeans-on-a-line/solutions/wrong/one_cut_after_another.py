"""Wrong: keeps the cuts that were best with fewer stations and adds the best one to them."""


def kmeans_on_a_line(places: list[int], k: int) -> float:
    line = sorted(places)

    def cost(part: list[int]) -> float:
        middle = sum(part) / len(part)
        return sum((place - middle) ** 2 for place in part)

    parts = [line]
    for _ in range(min(k, len(line)) - 1):
        gain, number, at = max(
            (cost(part) - cost(part[:at]) - cost(part[at:]), number, at)
            for number, part in enumerate(parts)
            for at in range(1, len(part))
        )
        parts += [parts[number][:at], parts[number][at:]]
        del parts[number]
    return sum(map(cost, parts))
