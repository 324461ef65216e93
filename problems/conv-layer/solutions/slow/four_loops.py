"""Slow: four plain loops, over rows, columns and the cells of the filter."""


def conv_layer(image: list[list[float]], kernel: list[list[float]], stride: int, pad: int) -> list[list[float]]:
    width = len(image[0]) + 2 * pad
    empty = [[0.0] * width for _ in range(pad)]
    side = [0.0] * pad
    framed = [*empty, *([*side, *row, *side] for row in image), *empty]
    result: list[list[float]] = []
    for i in range(0, len(framed) - len(kernel) + 1, stride):
        row = []
        for j in range(0, width - len(kernel[0]) + 1, stride):
            total = 0.0
            for u, weights in enumerate(kernel):
                for v, weight in enumerate(weights):
                    total += weight * framed[i + u][j + v]
            row.append(total)
        if row:
            result.append(row)
    return result
