"""Edit distance: a whole column of the table as bits of one number, O(n * m / w) for words of w bits."""


def edit_cost(first: str, second: str) -> int:
    if not first:
        return len(second)
    everywhere, last = (1 << len(first)) - 1, 1 << (len(first) - 1)
    places: dict[str, int] = {}
    for place, one in enumerate(first):
        places[one] = places.get(one, 0) | 1 << place
    # In the column at hand: where a value is one more than that above it, and where it is one less.
    more, less = everywhere, 0
    cost = len(first)
    for other in second:
        same = places.get(other, 0)
        # Where the value equals the one left above it; the sum carries that down through runs of `more`.
        level = (((same & more) + more) ^ more) | same | less
        rises, falls = less | everywhere & ~(level | more), more & level
        cost += bool(rises & last) - bool(falls & last)
        # The top row of the table rises by one with every character.
        rises, falls = (rises << 1 | 1) & everywhere, falls << 1 & everywhere
        kept = same | less
        more, less = falls | everywhere & ~(kept | rises), rises & kept
    return cost
