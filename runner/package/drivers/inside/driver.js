// The JavaScript driver: it runs inside the sandbox, hands the candidate's function its arguments and reports the answer.
//
// Reads descriptor 0 wholly before any of the candidate's code runs: a nonce, then the arguments as tokens. Writes one
// frame to descriptor 3: nonce, answer, nonce. What is needed after the call is bound before it and uses no method that
// can be patched. The last line, which calls `main`, is added for each problem; for TypeScript it hands over the script
// that was made of the candidate's file.
"use strict";

const { readFileSync, writeSync, closeSync } = require("fs");
const { SourceMap } = require("module");
const { runInThisContext } = require("vm");
const uncurry = Function.prototype.bind.bind(Function.prototype.call);
const { from: bytesOf, byteLength } = Buffer;
const { isArray } = Array;
const { isSafeInteger, isFinite } = Number;
const { is } = Object;
const isWellFormed = uncurry(String.prototype.isWellFormed);
const includes = uncurry(String.prototype.includes);
const lastIndexOf = uncurry(String.prototype.lastIndexOf);
const slice = uncurry(String.prototype.slice);
const split = uncurry(String.prototype.split);
const startsWith = uncurry(String.prototype.startsWith);
const then = uncurry(Promise.prototype.then);
const onExit = uncurry(process.on);
const end = process.reallyExit.bind(process);
const findEntry = uncurry(SourceMap.prototype.findEntry);
const parse = JSON.parse;
const whole = parseInt;
let own = "solution.js";
let made;

/** Prints one line for the candidate; never throws. */
function say(text) {
  try {
    writeSync(2, `${text}\n`);
  } catch {
    // The candidate closed the descriptor: there is nobody to tell.
  }
}

/** Reads values of known types from the input's bytes. */
class Reader {
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next token as text, and the one separator after it taken too. */
  token() {
    const start = this.at;
    while (this.bytes[this.at] > 32) this.at += 1;
    this.at += 1;
    return this.bytes.latin1Slice(start, this.at - 1);
  }

  /** The next token as a number, for ints that are known to be exact. */
  whole() {
    let byte = this.bytes[this.at];
    const negative = byte === 45;
    if (negative) byte = this.bytes[(this.at += 1)];
    let value = 0;
    while (byte > 32) {
      value = value * 10 + (byte - 48);
      byte = this.bytes[(this.at += 1)];
    }
    this.at += 1;
    return negative && value !== 0 ? -value : value;
  }

  /** Text: its length in bytes, then the bytes. */
  text() {
    const length = this.whole();
    const start = this.at;
    this.at += length + 1;
    return this.bytes.utf8Slice(start, start + length);
  }

  /** A float; the words nan, inf and -inf are ours and not JavaScript's. */
  float() {
    const token = this.token();
    if (token === "nan") return NaN;
    if (token === "inf") return Infinity;
    return token === "-inf" ? -Infinity : Number(token);
  }

  scalar(kind) {
    if (kind === "number") return this.whole();
    if (kind === "bigint") return BigInt(this.token());
    if (kind === "float") return this.float();
    return kind === "bool" ? this.whole() === 1 : this.text();
  }

  value({ kind, depth }) {
    if (depth === 0) return this.scalar(kind);
    const count = this.whole();
    const values = [];
    for (let i = 0; i < count; i += 1) values.push(this.value({ kind, depth: depth - 1 }));
    return values;
  }
}

/** The sentence on a value of the wrong type, thrown as a text of ours. */
function refuse(asked, value, place) {
  const where = place === 0 ? "The answer" : `Item ${place} of the answer`;
  let found = value === null ? "null" : typeof value;
  if (isArray(value)) found = "an array";
  else if (found === "object") found = asked === "an array" ? "an object; turn it into an array with Array.from" : "an object";
  else if (found !== "null" && found !== "undefined") found = `a ${found}`;
  throw { refusal: `${where} must be ${asked}; it is ${found}.` };
}

const asked = {
  number: "a whole number",
  bigint: "a whole number or a BigInt",
  float: "a number",
  bool: "true or false",
  str: "a string",
};

/** The token of one whole number. */
function wholeToken(value, place, kind) {
  if (typeof value === "bigint") {
    if (value < -(2n ** 63n) || value >= 2n ** 63n) throw { refusal: "The answer holds an integer beyond 64 bits." };
    return `${value}`;
  }
  if (typeof value !== "number") refuse(asked[kind], value, place);
  if (!isSafeInteger(value)) {
    const where = place === 0 ? "The answer" : `Item ${place} of the answer`;
    const why = isFinite(value) && value % 1 === 0 ? "is too large to be exact; return a BigInt" : "is not a whole number";
    throw { refusal: `${where} ${why} (${value}).` };
  }
  return value === 0 ? "0" : `${value}`;
}

/** The token of one scalar. */
function scalarToken(value, place, kind) {
  if (kind === "number" || kind === "bigint") return wholeToken(value, place, kind);
  if (kind === "bool") {
    if (typeof value !== "boolean") refuse(asked.bool, value, place);
    return value ? "1" : "0";
  }
  if (kind === "str") {
    if (typeof value !== "string") refuse(asked.str, value, place);
    if (!isWellFormed(value)) throw { refusal: "The answer holds half of a surrogate pair, which is not text." };
    return `${byteLength(value, "utf8")} ${value}`;
  }
  if (typeof value !== "number") refuse(asked.float, value, place);
  if (value !== value) return "nan";
  if (!isFinite(value)) return value > 0 ? "inf" : "-inf";
  return is(value, -0) ? "-0.0" : `${value}`;
}

/** The tokens of a value; nesting is bounded by the declared type, so nothing endless can be followed. */
function tokens(value, place, kind, depth) {
  if (depth === 0) return scalarToken(value, place, kind);
  if (!isArray(value)) refuse("an array", value, place);
  const count = value.length;
  if (!isSafeInteger(count) || count < 0) refuse("an array", {}, place);
  let text = `${count}`;
  for (let i = 0; i < count; i += 1) text += ` ${tokens(value[i], i + 1, kind, depth - 1)}`;
  return text;
}

/** Writes all of the bytes. */
function writeAll(fd, bytes) {
  const size = bytes.length;
  for (let at = 0; at < size; ) {
    try {
      at += writeSync(fd, bytes, at, size - at);
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
}

/** The map from the lines of the script to those of the candidate's file, which the compiler put at its end. */
function sourceMap() {
  const mark = ";base64,";
  return new SourceMap(parse(bytesOf(slice(made, lastIndexOf(made, mark) + mark.length), "base64").utf8Slice()));
}

/** A line of a stack with the place in the candidate's file instead of that in the script. */
function placed(line, map) {
  const at = lastIndexOf(line, `${own}:`) + own.length + 1;
  const [row, column] = split(slice(line, at), ":");
  const { originalLine, originalColumn } = findEntry(map, whole(row) - 1, whole(column) - 1);
  if (originalLine === undefined) return line;
  const end = line[line.length - 1] === ")" ? ")" : "";
  return `${slice(line, 0, at)}${originalLine + 1}:${originalColumn + 1}${end}`;
}

/** Prints an error with only the candidate's own lines of its stack. */
function explain(error) {
  let text = "An error was thrown, and printing it failed.";
  try {
    const stack = error !== null && typeof error === "object" ? error.stack : undefined;
    if (typeof stack === "string") {
      text = "";
      const lines = split(stack, "\n");
      const map = made === undefined ? undefined : sourceMap();
      for (let i = 0; i < lines.length; i += 1) {
        const call = startsWith(lines[i], "    at ");
        if (call && !includes(lines[i], own)) continue;
        text += (text === "" ? "" : "\n") + (call && map !== undefined ? placed(lines[i], map) : lines[i]);
      }
    } else {
      text = `Uncaught ${typeof error === "string" ? error : typeof error}`;
    }
  } catch {
    // A hostile error object: the sentence above is all there is to say.
  }
  say(text);
}

/** Finds the candidate's function by name, wherever a script or a CommonJS module may have put it. */
function find(source, name) {
  globalThis.require = require;
  globalThis.module = { exports: {} };
  globalThis.exports = globalThis.module.exports;
  runInThisContext(source, { filename: own, displayErrors: made === undefined });
  const found = runInThisContext(`typeof ${name} === "undefined" ? undefined : ${name}`, { filename: "driver" });
  return typeof found === "function" ? found : globalThis.module?.exports?.[name];
}

/** Sends the answer and ends the process at once. */
function finish(nonce, answer, { kind, depth }) {
  let code = 1;
  try {
    const frame = bytesOf(`${nonce}\n${tokens(answer, 0, kind, depth)}\n${nonce}\n`, "utf8");
    writeAll(3, frame);
    closeSync(3);
    code = 0;
  } catch (error) {
    if (typeof error?.refusal === "string") say(error.refusal);
    else explain(error);
  }
  end(code);
}

/** Reads the arguments, calls the candidate's function, awaits a promise, sends the answer. */
function main(name, params, returns, file = own, script = undefined) {
  own = file;
  made = script;
  const input = readFileSync(0);
  const nonce = input.latin1Slice(0, input.indexOf(10));
  const reader = new Reader(input, nonce.length + 1);
  const values = params.map((type) => reader.value(type));
  const source = script ?? readFileSync(`${__dirname}/${own}`, "utf8");
  onExit(process, "exit", (code) => {
    if (code === 0 || code === 13) say("The program ended before the function gave an answer.");
  });
  const failed = (error) => {
    explain(error);
    end(1);
  };
  let answer;
  try {
    const solve = find(source, name);
    if (typeof solve !== "function") {
      say(`Define a function named ${name}.`);
      end(1);
    }
    answer = solve(...values);
    if (answer instanceof Promise) {
      then(answer, (settled) => finish(nonce, settled, returns), failed);
      return;
    }
  } catch (error) {
    failed(error);
  }
  finish(nonce, answer, returns);
}

