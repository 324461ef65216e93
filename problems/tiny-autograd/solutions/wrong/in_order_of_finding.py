"""Wrong: hands slopes on in the order in which nodes are met on the way down, when some are not complete."""

from math import tanh


class Tape:
    def __init__(self) -> None:
        self.values: list[float] = []
        self.slopes: list[float] = []
        self.parts: list[list[tuple[int, float]]] = []

    def made(self, value: float, *parts: tuple[int, float]) -> int:
        self.values.append(value)
        self.slopes.append(0.0)
        self.parts.append(list(parts))
        return len(self.values) - 1

    def number(self, value: float) -> int:
        return self.made(value)

    def add(self, a: int, b: int) -> int:
        return self.made(self.values[a] + self.values[b], (a, 1.0), (b, 1.0))

    def multiply(self, a: int, b: int) -> int:
        one, other = self.values[a], self.values[b]
        return self.made(one * other, (a, other), (b, one))

    def power(self, a: int, k: int) -> int:
        base = self.values[a]
        return self.made(base**k, (a, k * base ** (k - 1) if k else 0.0))

    def tanh(self, a: int) -> int:
        value = tanh(self.values[a])
        return self.made(value, (a, 1 - value * value))

    def value(self, a: int) -> float:
        return self.values[a]

    def backward(self, a: int) -> None:
        found, waiting = {a: 1.0}, [a]
        while waiting:
            for part, _ in self.parts[waiting.pop(0)]:
                if part not in found:
                    found[part] = 0.0
                    waiting.append(part)
        for node in list(found):
            self.slopes[node] += found[node]
            for part, local in self.parts[node]:
                found[part] += found[node] * local

    def slope(self, a: int) -> float:
        return self.slopes[a]
