"""Slow: computes a step again for each step that uses it."""

from dataclasses import dataclass
from math import tanh

Triple = tuple[float, float, float]


@dataclass
class Step:
    kind: str
    a: int
    b: int


def triple_of(step: Step, numbers: list[float], x: float, parts: list[Triple]) -> Triple:
    if step.kind == "x":
        return x, 1.0, 0.0
    if step.kind == "number":
        return numbers[step.a], 0.0, 0.0
    u, du, ddu = parts[0]
    if step.kind == "tanh":
        g = tanh(u)
        return g, (1 - g * g) * du, (1 - g * g) * (ddu - 2 * g * du * du)
    if step.kind == "power":
        k = step.b
        first = k * u ** (k - 1) if k else 0.0
        second = k * (k - 1) * u ** (k - 2) if k > 1 else 0.0
        return u**k, first * du, second * du * du + first * ddu
    v, dv, ddv = parts[1]
    if step.kind == "add":
        return u + v, du + dv, ddu + ddv
    return u * v, du * v + u * dv, ddu * v + 2 * du * dv + u * ddv


def slope_and_bend(steps: list[Step], numbers: list[float], xs: list[float]) -> list[tuple[float, float, float]]:
    needs = {"x": 0, "number": 0, "power": 1, "tanh": 1, "add": 2, "multiply": 2}
    found = []
    for x in xs:
        waiting: list[tuple[int, list[Triple]]] = [(len(steps) - 1, [])]
        done: list[Triple] = []
        while waiting:
            place, parts = waiting[-1]
            step = steps[place]
            if len(parts) < needs[step.kind]:
                waiting.append((step.b if parts else step.a, []))
                continue
            waiting.pop()
            whole = triple_of(step, numbers, x, parts)
            (waiting[-1][1] if waiting else done).append(whole)
        found += done
    return found
