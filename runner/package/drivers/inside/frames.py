"""Data frames and series in the Python driver: made from the raw bytes of their columns, and written as such."""

# mypy: ignore-errors

import datetime

import numpy as np
import pandas as pd

COLUMNS = 1000
MOMENTS = (pd.Timestamp, datetime.datetime, np.datetime64)


def read_column(source, dtype, rows):
    """One column; one that may have gaps is of pandas' own dtype for whole numbers and bools."""
    missing = np.frombuffer(source.raw(rows), np.bool_).copy() if rows else np.zeros(0, np.bool_)
    kind, gaps = dtype.removesuffix("?"), dtype.endswith("?")
    if kind == "str":
        sizes = np.frombuffer(source.raw(4 * rows), np.uint32) if rows else np.zeros(0, np.uint32)
        ends = np.cumsum(sizes, dtype=np.int64)
        raw = bytes(source.raw(int(ends[-1]) if rows else 0))
        values = np.empty(rows, object)
        values[:] = [raw[end - size : end].decode() for end, size in zip(ends.tolist(), sizes.tolist())]  # noqa: B905
        values[missing] = None
        return values
    item = {"i8": "<i8", "f8": "<f8", "bool": "?", "datetime": "<M8[ns]"}[kind]
    raw = source.raw(rows * np.dtype(item).itemsize)
    values = np.frombuffer(raw, item).copy() if rows else np.zeros(0, item)
    if gaps and kind == "i8":
        return pd.arrays.IntegerArray(values, missing)
    return pd.arrays.BooleanArray(values, missing) if gaps and kind == "bool" else values


def read_frame(source, type_):
    """A data frame, or a series, whose rows are numbered from 0."""
    count, rows = source.count(), source.count()
    heads = [(source.text(), source.token().decode()) for _ in range(count)]
    columns = {name: read_column(source, dtype, rows) for name, dtype in heads}
    source.end()
    index = pd.RangeIndex(rows)
    return pd.Series(columns[""], index) if type_[0] == "series" else pd.DataFrame(columns, index)


def bytes_of(series, name, Refused):
    """The dtype of a column, where it has gaps, and the raw bytes of its values."""
    dtype, rows = series.dtype, len(series)
    kind = dtype.kind if isinstance(dtype, np.dtype) else getattr(dtype, "kind", "O")
    if isinstance(dtype, pd.DatetimeTZDtype):
        raise Refused(f"{name} has a time zone; take it off with .dt.tz_localize(None).")
    if isinstance(dtype, (pd.CategoricalDtype, pd.StringDtype)) or kind == "O":
        return bytes_of_objects(series, name, Refused)
    if kind not in "fiubM":
        raise Refused(f"{name} holds {dtype}; numbers, bools, texts and times are what can be sent.")
    missing = series.isna().to_numpy(np.bool_)
    code, target = {"f": ("f8", "<f8"), "b": ("bool", "?"), "M": ("datetime", "<M8[ns]")}.get(kind, ("i8", "<i8"))
    if not isinstance(dtype, np.dtype):
        filler = np.nan if code == "f8" else False if code == "bool" else 0
        values = series.to_numpy(dtype=target, na_value=filler)
    else:
        values = series.to_numpy()
    if kind == "u" and rows and int(values.max()) >= 2**63:
        raise Refused(f"{name} holds a whole number that does not fit into 64 bits.")
    return code, missing.tobytes(), [values.astype(target).tobytes()]


def bytes_of_objects(series, name, Refused):
    """The same of a column of texts, or of anything else that is not kept as numbers."""
    missing = series.isna().to_numpy(np.bool_)
    present = [value for value, gap in zip(series.tolist(), missing.tolist()) if not gap]  # noqa: B905
    kinds = set(map(type, present))
    if kinds and kinds <= {str}:
        try:
            texts = ["" if gap else value for value, gap in zip(series.tolist(), missing.tolist())]  # noqa: B905
            sent = [text.encode() for text in texts]
        except UnicodeEncodeError:
            raise Refused(f"{name} holds half of a surrogate pair, which is not text.") from None
        sizes = np.fromiter(map(len, sent), "<u4", len(sent))
        return "str", missing.tobytes(), [sizes.tobytes(), *sent]
    code = None
    if all(issubclass(kind, (bool, np.bool_)) for kind in kinds):
        code, target = ("bool", "?") if kinds else ("f8", "<f8")
    elif all(issubclass(kind, (int, np.integer)) and kind is not bool for kind in kinds):
        code, target = "i8", "<i8"
    elif all(issubclass(kind, (int, float, np.integer, np.floating)) and kind is not bool for kind in kinds):
        code, target = "f8", "<f8"
    elif all(issubclass(kind, MOMENTS) for kind in kinds):
        code, target = "datetime", "<M8[ns]"
    if code is None:
        odd = sorted({kind.__name__[:40] for kind in kinds})
        raise Refused(f"{name} holds {' and '.join(odd[:3])}; a column holds numbers, bools, texts or times.")
    values = np.full(len(missing), np.nan if code == "f8" else "NaT" if code == "datetime" else 0, target)
    try:
        values[~missing] = np.array(present, target)
    except (OverflowError, TypeError, ValueError):
        raise Refused(f"{name} holds what does not fit into {code}.") from None
    return code, missing.tobytes(), [values.tobytes()]


def write_frame(value, type_, place, where, what, Refused, *, own=own_types):  # noqa: F821 - made before this file
    """The names and dtypes of the columns as tokens; their bytes are kept for later. Raises Refused."""
    wanted, name = (pd.DataFrame, "DataFrame") if type_[0] == "df" else (pd.Series, "Series")
    if type(value) is not wanted:
        raise Refused(f"Return a pandas {name}, not {what(value)}. Turn it with pd.{name}(...).")
    names = value.columns.tolist() if type_[0] == "df" else [""]
    for one in names:
        if type(one) is not str:
            raise Refused(f"The names of columns must be texts; one is {repr(one)[:60]}. Flatten or rename them.")
    if len(set(names)) != len(names):
        raise Refused(f"The column {max(names, key=names.count)} is there twice.")
    if len(names) > COLUMNS:
        raise Refused(f"The frame has {len(names)} columns; {COLUMNS} are the most that can be sent.")
    tokens = [f"{len(names)} {len(value)}"]
    for at, one in enumerate(names):
        column = value if type_[0] == "series" else value.iloc[:, at]
        dtype, missing, raw = bytes_of(column, f"The column {one[:60]}" if one else "The series", Refused)
        tokens.append(f"{len(one.encode())} {one} {len(dtype)} {dtype}")
        own.blocks += [missing, *raw]
    return " ".join(tokens)


own_types.readers |= {"df": read_frame, "series": read_frame}  # noqa: F821
own_types.writers |= {"df": write_frame, "series": write_frame}  # noqa: F821
own_types.words |= {"df": "a pandas DataFrame", "series": "a pandas Series"}  # noqa: F821
