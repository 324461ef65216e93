"""Queries that end in every way a query can, as data: the verdict that each earns, and its source.

All answer one question, the sum of the two numbers of each row, the smallest first.
"""

from runner.verdict import Verdict

RIGHT = "SELECT a + b AS total FROM pairs ORDER BY total"
ENDLESS = "WITH RECURSIVE endless(n) AS (SELECT 1 FROM pairs UNION ALL SELECT n + 1 FROM endless)\n"
BOTH = {
    "accepted": (Verdict.AC, f"{RIGHT};\n"),
    "several-statements": (
        Verdict.AC,
        "-- a view; and a table\nCREATE VIEW sums AS SELECT a + b AS total FROM pairs;\n"
        "CREATE TEMP TABLE kept AS SELECT * FROM sums;\nSELECT TOTAL FROM kept ORDER BY 1",
    ),
    "wrong-rows": (Verdict.WA, "SELECT a - b AS total FROM pairs ORDER BY total"),
    "wrong-order": (Verdict.WA, "SELECT a + b AS total FROM pairs ORDER BY total DESC"),
    "wrong-name": (Verdict.WA, "SELECT a + b AS result FROM pairs ORDER BY 1"),
    "endless-recursion": (Verdict.TLE, f"{ENDLESS}SELECT n AS total FROM endless WHERE n < 0"),
    "syntax-error": (Verdict.CE, "SELECT a + b total FORM pairs"),
    "no-such-column": (Verdict.CE, "SELECT a + c AS total FROM pairs"),
    "no-such-table": (Verdict.CE, "SELECT a + b AS total FROM pair"),
    "no-query": (Verdict.CE, "CREATE TABLE mine (a INTEGER)"),
    "empty": (Verdict.CE, "-- later\n"),
}
QUERIES = {
    "sqlite": BOTH
    | {
        "memory": (
            Verdict.MLE,
            f"{ENDLESS}SELECT count(*) AS total FROM (SELECT DISTINCT n || hex(zeroblob(5000)) FROM endless)",
        ),
        "output-flood": (Verdict.OLE, f"{ENDLESS}SELECT n AS total FROM endless"),
        "overflow": (Verdict.RTE, "SELECT abs(-9223372036854775808 + a - a) AS total FROM pairs"),
        "other-database": (Verdict.CE, f"ATTACH '/tmp/other.db' AS other; {RIGHT}"),
        "setting": (Verdict.CE, f"PRAGMA journal_mode = OFF; {RIGHT}"),
        "extension": (Verdict.RTE, "SELECT load_extension('/usr/lib/x.so') + a + b AS total FROM pairs"),
        "binary-data": (Verdict.RTE, "SELECT x'00' AS total FROM pairs"),
    },
    "duckdb": BOTH
    | {
        "memory": (
            Verdict.MLE,
            "SELECT count(DISTINCT repeat('and so on', 100) || n) AS total FROM range(1000000000) AS turns(n)",
        ),
        "output-flood": (Verdict.OLE, "SELECT n AS total FROM range(1000000000) AS turns(n)"),
        "stops-itself": (Verdict.RTE, "SELECT CASE WHEN a > 0 THEN error('no') END AS total FROM pairs"),
        "reads-a-file": (Verdict.CE, "SELECT content AS total FROM read_text('/box/tables.json')"),
        "other-database": (Verdict.CE, f"ATTACH '/tmp/other.db' AS other; {RIGHT}"),
        "setting": (Verdict.CE, f"SET threads = 8; {RIGHT}"),
        "writes-a-file": (Verdict.CE, f"COPY pairs TO '/tmp/pairs.csv'; {RIGHT}"),
        "interval": (Verdict.RTE, "SELECT INTERVAL 3 DAY AS total FROM pairs"),
    },
}
