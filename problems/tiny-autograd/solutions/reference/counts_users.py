"""Nodes as objects; backward hands a node's slope on as soon as all that was made from it has handed on its own."""

from math import cosh, tanh


class Node:
    def __init__(self, value: float, parts: list["Node"], locals_: list[float]) -> None:
        self.value, self.parts, self.locals, self.slope = value, parts, locals_, 0.0


class Tape:
    def __init__(self) -> None:
        self.nodes: list[Node] = []

    def made(self, value: float, parts: list[int], locals_: list[float]) -> int:
        self.nodes.append(Node(value, [self.nodes[part] for part in parts], locals_))
        return len(self.nodes) - 1

    def number(self, value: float) -> int:
        return self.made(value, [], [])

    def add(self, a: int, b: int) -> int:
        return self.made(self.value(a) + self.value(b), [a, b], [1.0, 1.0])

    def multiply(self, a: int, b: int) -> int:
        return self.made(self.value(a) * self.value(b), [a, b], [self.value(b), self.value(a)])

    def power(self, a: int, k: int) -> int:
        below = 1.0
        for _ in range(k - 1):
            below *= self.value(a)
        return self.made(below * self.value(a) if k else 1.0, [a], [k * below])

    def tanh(self, a: int) -> int:
        x = self.value(a)
        return self.made(tanh(x), [a], [cosh(x) ** -2 if abs(x) < 300 else 0.0])

    def value(self, a: int) -> float:
        return self.nodes[a].value

    def backward(self, a: int) -> None:
        top = self.nodes[a]
        users, waiting = {id(top): 0}, [top]
        while waiting:
            for part in waiting.pop().parts:
                if id(part) not in users:
                    users[id(part)] = 0
                    waiting.append(part)
                users[id(part)] += 1
        slopes, ready = {id(top): 1.0}, [top]
        while ready:
            node = ready.pop()
            slope = slopes[id(node)]
            node.slope += slope
            for part, local in zip(node.parts, node.locals):
                slopes[id(part)] = slopes.get(id(part), 0.0) + slope * local
                users[id(part)] -= 1
                if not users[id(part)]:
                    ready.append(part)

    def slope(self, a: int) -> float:
        return self.nodes[a].slope
