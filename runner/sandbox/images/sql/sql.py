"""The SQL runner: inside the sandbox, it puts a case's tables into a database and sends the rows of the last statement.

Called as `sql.py check|run sqlite|duckdb ENTRY SOURCE`. ENTRY is a JSON file that names the tables; descriptor 0 then
holds a nonce and each table's columns as one line of JSON, and the rows go to descriptor 3 as one frame: nonce, JSON,
nonce. Where ENTRY is SOURCE itself, descriptor 0 is plain text that is offered as tables `lines` and `words`, and the
rows are printed. `check` runs on empty tables all but the last statement, and has that one only prepared.
"""

# mypy: ignore-errors

import ctypes
import datetime
import decimal
import json
import os
import re
import sys
import threading

if sys.argv[2] == "duckdb":
    import _duckdb as duckdb  # the library itself: the package around it takes four times as long to import
else:
    import sqlite3

OWN = "solution.sql"
BATCH = 2000
CHECK_SECONDS = 5
OUT_OF_REACH = "not authorized: settings, extensions and other databases are out of reach here"
NO_QUERY = "The last statement must be a query, such as SELECT."
INT64 = range(-(2**63), 2**63)
TEXT_TABLES = [
    {"name": "lines", "columns": [["number", "int"], ["line", "str"]]},
    {"name": "words", "columns": [["number", "int"], ["word", "str"]]},
]
PLAIN = (int, float, str, bool, type(None))
TOKEN = re.compile(
    r"""--[^\n]* | /\*.*?(?:\*/|\Z) | '(?:[^']|'')*' | "(?:[^"]|"")*" | `[^`]*` | \[[^\]]*\] | ; | [^-/'"`\[;]+ | .""",
    re.DOTALL | re.VERBOSE,
)
BLANK = re.compile(r"(?:\s+|--[^\n]*(?:\n|\Z)|/\*.*?(?:\*/|\Z))*", re.DOTALL)
PLACE = re.compile(r"\s*\nLINE (\d+): (.*)\n( *\^+)[^\n]*", re.DOTALL)


SQLITE_TYPES = {"int": "INTEGER", "float": "REAL", "bool": "INTEGER"}  # dates and times are text there
DUCKDB_TYPES = {"int": "BIGINT", "float": "DOUBLE", "bool": "BOOLEAN", "date": "DATE", "timestamp": "TIMESTAMP"}
DUCKDB_CONFIG = {
    "threads": 1,
    "enable_external_access": "false",
    "autoload_known_extensions": "false",
    "autoinstall_known_extensions": "false",
    "allow_community_extensions": "false",
    "python_enable_replacements": "false",
    "memory_limit": "1TB",  # the sandbox's own limit is what counts
    "temp_directory": "",
}


class Refused(Exception):
    """What the candidate wrote cannot be run; the text says why, in the engine's words where it has some."""


def quoted(name):
    """A name as an identifier."""
    return '"' + name.replace('"', '""') + '"'


def line_at(text, at):
    """The number of the line a place is on."""
    return text.count("\n", 0, at) + 1


def pointed(text, at, message):
    """The line of a place, a mark below it, and the message."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[start : end if end >= 0 else len(text)]
    head = f"{OWN}, line {line_at(text, at)}: "
    if len(line) > 160:
        return f"{head.rstrip(': ')}: {message}"
    mark = "".join("\t" if character == "\t" else " " for character in line[: at - start])
    return f"{head}{line}\n{' ' * len(head)}{mark}^\n{message}"


class Sqlite:
    """A database in memory that can reach no file."""

    def __init__(self):
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.execute("PRAGMA temp_store = MEMORY")
        self.created = []

    def create(self, tables):
        """Make the tables, empty, then shut the doors."""
        for table in tables:
            columns = ", ".join(f"{quoted(name)} {SQLITE_TYPES.get(kind, 'TEXT')}" for name, kind in table["columns"])
            self.created.append(f"CREATE TABLE {quoted(table['name'])} ({columns})")
            self.connection.execute(self.created[-1])

    def fill(self, table, columns):
        """Insert a table's rows, given column by column."""
        places = ", ".join("?" * len(columns))
        self.connection.execute("BEGIN")
        statement = f"INSERT INTO {quoted(table['name'])} VALUES ({places})"  # noqa: S608 - the names are ours
        self.connection.executemany(statement, zip(*columns, strict=True))
        self.connection.execute("COMMIT")

    def lock(self):
        """From here on no other database can be opened and nothing be set."""
        denied = (sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH)
        readable = ("table_info", "table_xinfo", "table_list", "index_list", "function_list")

        def judge(action, first, second, *_):
            if action in denied or (action == sqlite3.SQLITE_PRAGMA and first not in readable):
                return sqlite3.SQLITE_DENY
            return sqlite3.SQLITE_OK

        self.connection.set_authorizer(judge)

    def split(self, text):
        """The statements with their places; those without a word are left out."""
        found, start = [], 0
        for token in TOKEN.finditer(text):
            if token[0] == ";":
                found.append((start, text[start : token.end()]))
                start = token.end()
        found.append((start, text[start:]))
        skipped = [(at + BLANK.match(part).end(), part[BLANK.match(part).end() :]) for at, part in found]
        return [(at, part) for at, part in skipped if part not in ("", ";")]

    def prepare(self, text, at, statement):
        """Have the last statement prepared, and do not run it."""
        self.execute(text, at, f"EXPLAIN {statement}", statement)
        if re.match(r"\w*", statement)[0].lower() not in ("select", "with", "values"):
            raise Refused(pointed(text, at, NO_QUERY))

    def execute(self, text, at, statement, shown=None):
        """Run one statement and return its cursor."""
        try:
            return self.connection.execute(statement)
        except (sqlite3.Error, sqlite3.Warning) as error:
            place = self.offset(text[:at], shown or statement)
            message = OUT_OF_REACH if str(error) == "not authorized" else str(error)
            raise Refused(message if place is None else pointed(text, at + place, message)) from None

    def offset(self, before, statement):
        """Where in a statement the engine finds its mistake, in characters; None for another kind of error."""
        library, handle, parsed = ctypes.CDLL("libsqlite3.so.0"), ctypes.c_void_p(), ctypes.c_void_p()
        library.sqlite3_open(b":memory:", ctypes.byref(handle))
        for earlier in [*self.created, *(part for _, part in self.split(before))]:
            library.sqlite3_exec(handle, earlier.encode(), None, None, None)
        raw = statement.encode()
        library.sqlite3_prepare_v2(handle, raw, len(raw), ctypes.byref(parsed), None)
        offset = library.sqlite3_error_offset(handle)
        return None if offset < 0 else len(raw[:offset].decode(errors="replace"))

    def rows(self, text, at, statement):
        """The names of the columns, and the rows in batches."""
        cursor = self.execute(text, at, statement)
        if cursor.description is None:
            raise Refused(NO_QUERY)
        return [column[0] for column in cursor.description], self.batches(cursor)

    def batches(self, cursor):
        """Rows as they are found."""
        try:
            while batch := cursor.fetchmany(BATCH):
                yield batch
        except sqlite3.Error as error:
            raise Refused(str(error)) from None


class Duckdb:
    """A database in memory without files, extensions or settings to change."""

    def __init__(self):
        self.connection = duckdb.connect(":memory:", config=DUCKDB_CONFIG)

    def create(self, tables):
        """Make the tables, empty."""
        for table in tables:
            columns = ", ".join(
                f"{quoted(name)} {DUCKDB_TYPES.get(kind, 'VARCHAR')}" for name, kind in table["columns"]
            )
            self.connection.execute(f"CREATE TABLE {quoted(table['name'])} ({columns})")

    def fill(self, table, columns):
        """Insert a table's rows, given column by column."""
        if not columns[0]:
            return
        kinds = [DUCKDB_TYPES.get(kind, "VARCHAR") for _, kind in table["columns"]]
        sent = ["VARCHAR" if kind in ("DATE", "TIMESTAMP") else kind for kind in kinds]
        taken = ", ".join(
            f"unnest(${number}::{wire}[])::{kind}"
            for number, (wire, kind) in enumerate(zip(sent, kinds, strict=True), 1)
        )
        statement = f"INSERT INTO {quoted(table['name'])} SELECT {taken}"
        for start in range(0, len(columns[0]), 10 * BATCH):
            self.connection.execute(statement, [column[start : start + 10 * BATCH] for column in columns])

    def lock(self):
        """From here on no setting can be changed."""
        self.connection.execute("SET lock_configuration = true")

    def split(self, text):
        """The statements with their places."""
        try:
            parsed = duckdb.extract_statements(text)
        except duckdb.Error as error:
            raise Refused(self.words(error, 0)) from None
        found, at = [], 0
        for statement in parsed:
            at = max(at, text.find(statement.query, at))
            begin = BLANK.match(statement.query).end()
            found.append((at + begin, statement.query[begin:]))
            at += len(statement.query)
        return found

    def words(self, error, added):
        """The engine's message with its place first; `added` lines stand above what it was given."""
        message = str(error).strip()
        place = PLACE.search(message)
        plain = " ".join(PLACE.sub("", message).split())
        if place is None:
            return plain
        shown = f"{OWN}, line {int(place[1]) + added}: "
        mark = " " * len(shown) + place[3][len(f"LINE {place[1]}: ") :]
        return f"{shown}{place[2]}\n{mark}\n{plain}"

    def prepare(self, text, at, statement):
        """Have the last statement planned, and do not run it."""
        kind = duckdb.extract_statements(statement)[0].type
        if kind not in (duckdb.StatementType.SELECT, duckdb.StatementType.MULTI):
            raise Refused(pointed(text, at, NO_QUERY))
        if kind == duckdb.StatementType.SELECT:  # the other is a PIVOT, which cannot be explained
            self.execute(text, at, statement, "EXPLAIN\n")

    def execute(self, text, at, statement, before=""):
        """Run one statement, with a word of ours before it where there is one."""
        try:
            return self.connection.execute(before + statement)
        except duckdb.Error as error:
            raise Refused(self.words(error, line_at(text, at) - line_at(before, len(before)))) from None

    def rows(self, text, at, statement):
        """The names of the columns, and the rows in batches."""
        result = self.execute(text, at, statement)
        names = [column[0] for column in result.description or ()]
        return names, self.batches(result, line_at(text, at) - 1)

    def batches(self, result, above):
        """Rows as they are found; so many lines stand above the statement."""
        try:
            while batch := result.fetchmany(BATCH):
                yield batch
        except duckdb.Error as error:
            raise Refused(self.words(error, above)) from None


def cell(value, name):
    """A value as JSON can carry it: numbers that it cannot are one text in a list, dates and times are text."""
    if type(value) is float and value - value != 0:
        return [repr(value)]
    if type(value) is int and value not in INT64:
        return [str(value)]
    if type(value) in PLAIN:
        return value
    if isinstance(value, decimal.Decimal):
        return float(value)
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ")
    if isinstance(value, datetime.date):
        return value.isoformat()
    kind = {bytes: "binary data", datetime.timedelta: "an interval", datetime.time: "a time of day"}
    found = kind.get(type(value), f"a {type(value).__name__}")
    raise Refused(f"The column {name} holds {found}; turn it into a number, a text or a date.")


def carried(batch, names):
    """A batch of rows as JSON, without the brackets around it."""
    try:
        if all(type(value) in PLAIN for row in batch for value in row):
            text = json.dumps(batch, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
            if not re.search(r"\d{19}", text):  # an integer beyond 64 bits has at least as many digits
                return text[1:-1]
    except ValueError:
        pass
    rows = [[cell(value, name) for value, name in zip(row, names, strict=True)] for row in batch]
    return json.dumps(rows, ensure_ascii=False, allow_nan=False, separators=(",", ":"))[1:-1]


def printed(value):
    """A value as a word of text."""
    if value is None:
        return "NULL"
    return str(int(value)) if isinstance(value, bool) else str(value)


def put(descriptor, text):
    """Write all of a text."""
    view = memoryview(text.encode())
    while view:
        view = view[os.write(descriptor, view) :]


def send(nonce, names, batches):
    """Write the frame as the rows are found, so that an endless answer meets its limit before memory does."""
    put(3, f'{nonce}\n{{"columns":{json.dumps(names, ensure_ascii=False)},"rows":[')
    comma = ""
    for batch in batches:
        put(3, comma + carried(batch, names))
        comma = ","
    put(3, f"]}}\n{nonce}\n")


def show(batches):
    """Print the rows, their values parted by spaces."""
    for batch in batches:
        put(1, "".join(f"{' '.join(map(printed, row))}\n" for row in batch))


def read_all():
    """Everything of descriptor 0."""
    with open(0, "rb", closefd=False) as file:
        return file.read()


def text_columns(data):
    """The columns of `lines` and `words`."""
    text = data.decode("utf-8", "replace")
    for parts in (text.splitlines(), text.split()):
        yield [list(range(1, len(parts) + 1)), parts]


def statements_of(database, text):
    """The candidate's statements; there must be one."""
    found = database.split(text)
    if not found:
        raise Refused("There is no statement; write a query.")
    return found


def check(database, text):
    """Prepare every statement on empty tables; what takes long is left to the run."""
    watch = threading.Timer(CHECK_SECONDS, os._exit, (0,))
    watch.daemon = True
    watch.start()
    *earlier, last = statements_of(database, text)
    for at, statement in earlier:
        database.execute(text, at, statement)
    database.prepare(text, *last)


def run(database, text, tables, data, nonce):
    """Fill the tables, run the statements, and send the rows of the last."""
    for table, columns in zip(tables, data, strict=True):
        database.fill(table, columns)
    database.lock()
    *earlier, last = statements_of(database, text)
    for at, statement in earlier:
        database.execute(text, at, statement)
    names, batches = database.rows(text, *last)
    if nonce is None:
        show(batches)
    else:
        send(nonce, names, batches)


def main(what, engine, entry, source):
    """Do what was asked; returns the exit code."""
    with open(source, encoding="utf-8", errors="replace", newline="") as file:
        text = file.read()
    tables = TEXT_TABLES
    if entry != source:
        with open(entry, encoding="utf-8") as file:
            tables = json.load(file)
    database = {"sqlite": Sqlite, "duckdb": Duckdb}[engine]()
    try:
        database.create(tables)
        if what == "check":
            database.lock()
            check(database, text)
            return 0
        given = read_all()
        nonce, data = None, text_columns(given)
        if entry != source:
            nonce, *lines = given.decode().split("\n")
            data = map(json.loads, lines[: len(tables)])
        run(database, text, tables, data, nonce)
    except Refused as refusal:
        put(2, f"{refusal}\n")
        return 1
    return 0


if __name__ == "__main__":
    os._exit(main(*sys.argv[1:]))
