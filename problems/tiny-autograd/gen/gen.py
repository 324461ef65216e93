"""Calls for tiny-autograd: a graph of `nodes` of one `kind`, and `backward` called for `backs` of them."""

import json
import math
import random
import sys


class Graph:
    """Calls that make nodes, with their values, which are kept small."""

    def __init__(self, rng: random.Random) -> None:
        self.rng, self.calls, self.values = rng, [], []

    def number(self) -> int:
        """A node of its own, of about 1 in size."""
        value = round(self.rng.choice((-1, 1)) * self.rng.uniform(0.3, 1.5), 4)
        return self.put(value, "number", value)

    def put(self, value: float, *call: object) -> int:
        """Note one call that makes a node."""
        self.calls.append(list(call))
        self.values.append(value)
        return len(self.values) - 1

    def step(self, a: int, b: int) -> int:
        """A node made of a, and mostly of b; large values are squeezed, small ones are moved away from 0."""
        one, other = self.values[a], self.values[b]
        if abs(one) > 2:
            return self.put(math.tanh(one), "tanh", a)
        kind = self.rng.choice(("add", "add", "multiply", "multiply", "power", "tanh"))
        if kind == "power":
            k = self.rng.choice((0, 1, 2, 2, 3))
            return self.put(one**k, "power", a, k)
        if kind == "tanh":
            return self.put(math.tanh(one), "tanh", a)
        return self.put(one + other if kind == "add" else one * other, kind, a, b)


def mixed(graph: Graph, nodes: int) -> None:
    """Nodes made of any nodes before them, mostly late ones."""
    rng = graph.rng
    for _ in range(max(1, nodes // 8)):
        graph.number()
    while len(graph.values) < nodes:
        last = len(graph.values) - 1
        graph.step(last - min(last, int(rng.expovariate(0.3))), rng.randrange(last + 1))


def chain(graph: Graph, nodes: int) -> None:
    """A chain, each node made of the one before and of a number at its beginning; slopes neither fade nor grow."""
    start, one, none = graph.number(), graph.put(1.0, "number", 1.0), graph.put(0.0, "number", 0.0)
    while len(graph.values) < nodes:
        last = len(graph.values) - 1 if len(graph.values) > 3 else start
        call = graph.rng.choice((("add", last, none), ("multiply", one, last), ("power", last, 1)))
        graph.put(graph.values[last], *call)


def diamonds(graph: Graph, nodes: int) -> None:
    """A chain of diamonds: each node halves the sum of the one before with itself."""
    last, half = graph.number(), graph.put(0.5, "number", 0.5)
    while len(graph.values) < nodes:
        double = graph.put(2 * graph.values[last], "add", last, last)
        last = graph.put(graph.values[double] * 0.5, "multiply", half, double)


def islands(graph: Graph, nodes: int) -> None:
    """Small graphs side by side, which share no node."""
    while len(graph.values) < nodes:
        first = len(graph.values)
        for _ in range(3):
            graph.number()
        for _ in range(9):
            last = len(graph.values) - 1
            graph.step(last, graph.rng.randrange(first, last + 1))


def main() -> None:
    """Read the seed and arguments, print one case."""
    job = json.load(sys.stdin)
    rng, args = random.Random(job["seed"]), job["args"]  # noqa: S311
    graph = Graph(rng)
    {"mixed": mixed, "chain": chain, "diamonds": diamonds, "islands": islands}[args["kind"]](graph, args["nodes"])
    count = len(graph.values)
    tops = [count - 1 - number * count // (2 * args["backs"]) for number in range(args["backs"])]
    asked = range(count) if count <= 3000 else sorted({0, 1, 2, *rng.sample(range(count), 2000)})
    calls = [["value", count - 1], *(["backward", top] for top in tops), *(["slope", node] for node in asked)]
    sys.stdout.write(json.dumps({"args": {}, "calls": graph.calls + calls}))


main()
