"""Inputs of conv-gradients: the upstream gradient has a number for each place of the filter."""


def validate(args):
    """Compare the shape of `upstream` with the places that the filter has in the framed picture."""
    image, kernel, upstream = args["image"], args["kernel"], args["upstream"]
    sides = ((len(image), len(kernel)), (len(image[0]), len(kernel[0])))
    rows, columns = ((size + 2 * args["pad"] - cells) // args["stride"] + 1 for size, cells in sides)
    if (rows, columns) != (len(upstream), len(upstream[0])):
        return f"upstream needs {rows} rows and {columns} columns, a number for each place of the filter."
    return True
