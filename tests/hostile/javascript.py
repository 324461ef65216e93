"""Hostile JavaScript: starving the loop, changing prototypes and the process, odd values, and too many workers."""

from tests.hostile.row import AC, MLE, RTE, TLE, WA, Attack, Expected, Given, Row, javascript

LATE = frozenset({RTE, TLE})


def js(body: str, *verdicts: Expected, **more: object) -> Attack:
    """A JavaScript function that is hostile in all but the calm case."""
    return Attack(source=javascript(body), verdicts=verdicts, language="javascript", **more)  # type: ignore[arg-type]


PROTOTYPES = """
const lie = () => 42;
for (const kind of [Object, Array, Number, String, Boolean, BigInt, Function, Promise, Map, Symbol]) {
  for (const name of ["toJSON", "toString", "valueOf", "toLocaleString"]) kind.prototype[name] = lie;
}
Object.defineProperty(Object.prototype, "refusal", { get: () => "no" });
Array.prototype.map = Array.prototype.join = Array.prototype.push = lie;
Object.defineProperty(Array.prototype, "0", { get: lie, set() {}, configurable: true });
Array.prototype[Symbol.iterator] = function* () { yield 42; };
Promise.prototype.then = Promise.resolve = lie;
Number.isSafeInteger = Number.isFinite = Array.isArray = Object.is = () => true;
Buffer.from = Buffer.byteLength = Buffer.prototype.write = lie;
String.prototype.split = String.prototype.isWellFormed = lie;
globalThis.Number = globalThis.String = globalThis.Buffer = globalThis.Array = globalThis.Promise = lie;
return a === 1 ? a + b : a === 2 ? 0 : { valueOf: () => a + b };
"""

PROCESS = """
const fs = require("fs");
process.stdout.write = process.stderr.write = process.exit = process.reallyExit = process.on = () => true;
JSON.stringify = () => "42";
fs.writeSync = fs.writeFileSync = fs.readFileSync = fs.closeSync = () => 0;
for (const key of Object.keys(require.cache)) delete require.cache[key];
require("module")._load = () => ({});
console.log = console.error = () => {};
globalThis.process = { exit() {}, stdout: {} };
process.emit = () => false;
return a === 1 ? a + b : 0;
"""

UNSETTLED = """
const fs = require("fs");
if (a === 1) return new Promise(() => {});
if (a === 2) return Promise.reject(new Error("no"));
if (a === 3) { Promise.reject(new Error("unhandled")); return new Promise((done) => setTimeout(done, 50, a + b)); }
if (a === 4) return new Promise((done) => { done(a + b); done(0); setTimeout(done, 10, 1); });
if (a === 5) return { then() {} };
if (a === 6) return new Promise((_, refuse) => refuse());
if (a === 7) { setTimeout(() => fs.writeSync(3, "0\\n1\\n0\\n"), 0); return a + b; }
process.exit(0);
"""

STARVE = """
if (a === 1) { const again = () => Promise.resolve().then(again); again(); return new Promise(() => {}); }
if (a === 2) { const again = () => process.nextTick(again); again(); return new Promise(() => {}); }
if (a === 3) return /^(\\w+\\s?)*$/.test("word ".repeat(40) + "!") ? 1 : 0;
setImmediate(function again() { setImmediate(again); });
return new Promise(() => {});
"""

ODD = """
const ring = [];
ring.push(ring);
const trap = new Proxy([1], {
  get() { throw new Error("trapped"); }, getPrototypeOf() { throw new Error("trapped"); },
});
const endless = new Proxy([1], { get: (_, name) => name === "length" ? 2 ** 53 : 1 });
const values = [undefined, BigInt(a + b), -0.5, [a + b], ring, new Map([[a, b]]), new Int32Array([a + b]), trap, NaN,
  Infinity, 2 ** 53, Symbol("x"), () => a + b, new Number(a + b), null, String(a + b), true, 2n ** 70n];
return values[a - 1];
"""

LISTS = """
function add(way, b) {
  const ring = [];
  ring.push(ring);
  const throwing = new Proxy([1], { get() { throw new Error("trapped"); } });
  const endless = new Proxy([1], { get: (_, name) => (name === "length" ? -1 : 1) });
  const typed = new Int32Array([Number(b)]);
  return [[b], [b, , b], ring, typed, new Set([b]), throwing, endless, { length: 1, 0: b }, [-0]][way];
}
"""

WORKERS = """
const { Worker } = require("worker_threads");
if (a === 1) {
  const many = [];
  for (let i = 0; i < 1000; i += 1) many.push(new Worker("for (;;) {}", { eval: true }));
  return new Promise(() => {});
}
const kept = [];
for (;;) kept.push(a === 2 ? Buffer.alloc(1 << 22, 1) : new SharedArrayBuffer(1 << 22));
"""

ROWS = [
    Row(
        number="N1",
        name="js-starve",
        proves="A loop that never lets go, in promises, ticks, patterns or waits, is stopped at its limit.",
        attacks=(
            js(STARVE, TLE, TLE, TLE, TLE),
            js(
                "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); return a + b;",
                TLE,
                time_s=0.05,
                name="wait",
                slow=True,
            ),
        ),
    ),
    Row(
        number="N2",
        name="js-prototype",
        proves=(
            "Changed prototypes make no wrong answer right: what encodes it was bound before and it is judged outside."
        ),
        attacks=(js(PROTOTYPES, frozenset({AC, RTE}), frozenset({WA, RTE}), RTE),),
    ),
    Row(
        number="N3",
        name="js-patch-process",
        proves="Rebinding the process, its files and its modules leaves verdicts as they are.",
        attacks=(js(PROCESS, AC, WA),),
    ),
    Row(
        number="N4",
        name="js-no-settle",
        proves=(
            "A promise that never settles, or is refused, is no answer, and of several answers the first counts once."
        ),
        attacks=(js(UNSETTLED, RTE, RTE, RTE, AC, RTE, RTE, AC, RTE),),
    ),
    Row(
        number="N5",
        name="js-odd-values",
        proves="Values that only look like numbers or lists are refused, and no trap of theirs is followed for ever.",
        attacks=(
            js(ODD, RTE, AC, *[RTE] * 16),
            Attack(
                source=LISTS,
                language="javascript",
                verdicts=(RTE, RTE, RTE, RTE, RTE, RTE, RTE, AC),
                given=Given("int, int -> list[int]", tuple(((way, 5), [0]) for way in range(1, 9)), ((0, 5), [5])),
                name="lists",
            ),
        ),
    ),
    Row(
        number="N6",
        name="js-heap-workers",
        proves="Workers without end and memory outside the heap meet the limits of the sandbox.",
        attacks=(js(WORKERS, frozenset({MLE, RTE, TLE}), MLE, frozenset({MLE, RTE}), time_s=1),),
    ),
]
