"""Numpy arrays in the Python driver, and sources of random numbers: made from raw bytes, and written as such."""

# mypy: ignore-errors

import numpy as np

ARRAYS = {"f8": np.float64, "f4": np.float32, "i8": np.int64, "i4": np.int32, "u1": np.uint8, "bool": np.bool_}
WANTED = {
    "f8": ("float", "fiu", "numbers", ".astype(float)"),
    "f4": ("float", "fiu", "numbers", ".astype(np.float32)"),
    "i8": ("int", "iu", "whole numbers", ".astype(int), after rounding where that is meant"),
    "i4": ("int", "iu", "whole numbers", ".astype(np.int32), after rounding where that is meant"),
    "u1": ("int", "iu", "whole numbers", ".astype(np.uint8), after rounding where that is meant"),
    "bool": ("bool", "b", "bools", ".astype(bool)"),
}
"""Of each dtype: its word, the kinds of dtypes that are taken for it, what they are, and how others are turned."""
AXES = 8


def read_array(source, type_):
    """An array of its own, which the candidate may write to."""
    shape = [source.count() for _ in range(source.count())]
    empty = np.empty(shape, ARRAYS[type_[1]])
    raw = source.raw(empty.nbytes)
    if empty.size:
        empty[...] = np.frombuffer(raw, empty.dtype).reshape(shape)
    source.end()
    return empty


def way_out(value, *, array=np.ndarray, masked=np.ma.MaskedArray, isinstance=isinstance, type=type):
    """How what is no plain array becomes one."""
    if isinstance(value, masked):
        return "Put numbers where it is masked, with .filled(...)."
    if isinstance(value, array):
        return "Turn it with np.asarray(...)."
    return "Turn it with .to_numpy()." if type(value).__module__.startswith("pandas") else "Turn it with np.array(...)."


def write_array(
    value,
    type_,
    place,
    where,
    what,
    Refused,
    *,
    own=own_types,  # noqa: F821 - made before this file
    wanted=WANTED,
    dtypes=ARRAYS,
    array=np.ndarray,
    way_out=way_out,
    astype=np.ndarray.astype,
    tobytes=np.ndarray.tobytes,
    limits=np.iinfo,
    type=type,
    int=int,
    map=map,
    str=str,
):
    """The axes of an array as tokens; its bytes are kept for later. Raises Refused with a sentence."""
    at = f" ({where(place)}.)" if place else ""
    if type(value) is not array:
        raise Refused(f"Return a numpy array, not {what(value)}. {way_out(value)}{at}")
    word, kinds, words, way = wanted[type_[1]]
    dtype, target = value.dtype, dtypes[type_[1]]
    if dtype.kind not in kinds:
        raise Refused(f"The array must hold {words} ({word}); it holds {dtype}. Turn it with {way}.{at}")
    if value.ndim > AXES:
        raise Refused(f"The array has {value.ndim} axes; {AXES} are the most that can be sent.{at}")
    if word == "int" and dtype != target and value.size:
        least, most = int(value.min()), int(value.max())
        if least < limits(target).min or most > limits(target).max:
            raise Refused(f"The array holds {least if least < 0 else most}, which does not fit into {type_[1]}.{at}")
    own.blocks.append(tobytes(astype(value, target)))
    return " ".join([*map(str, (value.ndim, *value.shape))])


def plain(value, *, generic=np.generic, item=np.generic.item, isinstance=isinstance):
    """A number or bool of numpy as Python's own; anything else as it is."""
    return item(value) if isinstance(value, generic) and value.dtype.kind in "fiub" else value


own_types.readers |= {"nd": read_array, "rng": lambda source, type_: np.random.default_rng(source.count())}  # noqa: F821
own_types.writers["nd"] = write_array  # noqa: F821
own_types.words |= {"nd": "a numpy array", "rng": "a source of random numbers"}  # noqa: F821
own_types.plain = plain  # noqa: F821
