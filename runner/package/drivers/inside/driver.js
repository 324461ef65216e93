// The JavaScript driver: it runs inside the sandbox, hands the candidate's function its arguments and reports the answer.
//
// Reads descriptor 0 wholly before any of the candidate's code runs: a nonce, then the arguments as tokens. Writes one
// frame to descriptor 3: nonce, answer, nonce. What is needed after the call is bound before it and uses no method that
// can be patched. The last line, which calls `main`, is added for each problem; for TypeScript it hands over the script
// that was made of the candidate's file. What is about trees and linked lists follows in nodes.js, about records in records.js,
// about classes in calls.js.
"use strict";

const { readFileSync, writeSync, closeSync } = require("fs");
const { SourceMap } = require("module");
const { isMap } = require("util").types;
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
const forEach = uncurry(Map.prototype.forEach);
const then = uncurry(Promise.prototype.then);
const onExit = uncurry(process.on);
const end = process.reallyExit.bind(process);
const findEntry = uncurry(SourceMap.prototype.findEntry);
const parse = JSON.parse;
const quoted = JSON.stringify;
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

  value(type) {
    if (typeof type === "string") return this.scalar(type);
    const [shape, ...inner] = type;
    if (shape === "record") return readRecord(this, inner);
    if (shape === "tuple") return inner.map((one) => this.value(one));
    if (shape === "tree") return readTree(this, inner[0]);
    if (shape === "calls") return readCalls(this, inner);
    const count = this.whole();
    if (shape === "opt") return count === 1 ? this.value(inner[0]) : null;
    if (shape === "map") {
      const found = new Map();
      for (let i = 0; i < count; i += 1) found.set(this.value(inner[0]), this.value(inner[1]));
      return found;
    }
    const values = [];
    for (let i = 0; i < count; i += 1) values.push(this.value(inner[0]));
    return shape === "lnode" ? linked(values) : values;
  }
}

/** Where in the answer something is: the item by its number in lists alone, else in brackets as a program has it. */
function whereOf(place, key) {
  if (place === undefined) return "The answer";
  let numbers = "";
  let path = "";
  let lists = true;
  for (let at = place, index = key; at !== undefined; index = at.key, at = at.within) {
    numbers = `${typeof index === "number" ? index + 1 : ""}${numbers === "" ? "" : ", "}${numbers}`;
    const step = `[${typeof index === "string" ? quoted(slice(index, 0, 40)) : index}]`;
    path = `${at.shape === "record" ? `.${index}` : step}${path}`;
    lists = lists && at.shape === "list";
  }
  return lists ? `Item ${numbers} of the answer` : `result${path}`;
}

const remedies = {
  "an array": "turn it into an array with Array.from",
  "a Map": "turn it into a Map with new Map(Object.entries(...))",
};

/** The sentence on a value of the wrong type, thrown as a text of ours. */
function refuse(asked, value, place, key) {
  let found = value === null ? "null" : typeof value;
  if (isArray(value)) found = "an array";
  else if (isMap(value)) found = "a Map";
  else if (found === "object") found = remedies[asked] === undefined ? "an object" : `an object; ${remedies[asked]}`;
  else if (found !== "null" && found !== "undefined") found = `a ${found}`;
  throw { refusal: `${whereOf(place, key)} must be ${asked}; it is ${found}.` };
}

const asked = {
  number: "a whole number",
  bigint: "a whole number or a BigInt",
  float: "a number",
  bool: "true or false",
  str: "a string",
};

/** The token of one whole number. */
function wholeToken(value, words, place, key) {
  if (typeof value === "bigint") {
    if (value < -(2n ** 63n) || value >= 2n ** 63n) throw { refusal: "The answer holds an integer beyond 64 bits." };
    return `${value}`;
  }
  if (typeof value !== "number") refuse(words, value, place, key);
  if (!isSafeInteger(value)) {
    const large = isFinite(value) && value % 1 === 0;
    const why = large ? "is too large to be exact; return a BigInt" : "is not a whole number";
    throw { refusal: `${whereOf(place, key)} ${why} (${value}).` };
  }
  return value === 0 ? "0" : `${value}`;
}

/** The token of one scalar. */
function scalarToken(value, kind, words, place, key) {
  if (kind === "number" || kind === "bigint") return wholeToken(value, words, place, key);
  if (kind === "bool") {
    if (typeof value !== "boolean") refuse(words, value, place, key);
    return value ? "1" : "0";
  }
  if (kind === "str") {
    if (typeof value !== "string") refuse(words, value, place, key);
    if (!isWellFormed(value)) throw { refusal: "The answer holds half of a surrogate pair, which is not text." };
    return `${byteLength(value, "utf8")} ${value}`;
  }
  if (typeof value !== "number") refuse(words, value, place, key);
  if (value !== value) return "nan";
  if (!isFinite(value)) return value > 0 ? "inf" : "-inf";
  return is(value, -0) ? "-0.0" : `${value}`;
}

/** The tokens of an array: a list or, where the type says how many items there are, a tuple. */
function arrayTokens(value, type, words, place, key) {
  const tuple = type[0] === "tuple";
  if (!isArray(value)) refuse(words, value, place, key);
  const count = value.length;
  if (!isSafeInteger(count) || count < 0) refuse(words, {}, place, key);
  if (tuple && count !== type.length - 1) {
    throw { refusal: `${whereOf(place, key)} must be ${words}; it is an array of ${count}.` };
  }
  const here = { within: place, key, shape: type[0] };
  let text = tuple ? "" : `${count}`;
  for (let i = 0; i < count; i += 1) {
    text += `${tuple && i === 0 ? "" : " "}${tokens(value[i], tuple ? type[i + 1] : type[1], here, i)}`;
  }
  return text;
}

/** The tokens of a Map, each key before its value. */
function mapTokens(value, type, words, place, key) {
  if (!isMap(value)) refuse(words, value, place, key);
  const here = { within: place, key, shape: "map" };
  const keys = `${words} with keys that are ${asked[type[1]]}`;
  let count = 0;
  let text = "";
  forEach(value, (one, name) => {
    text += ` ${scalarToken(name, type[1], keys, place, key)} ${tokens(one, type[2], here, name)}`;
    count += 1;
  });
  return `${count}${text}`;
}

/** The tokens of a value; nesting is bounded by the declared type, so nothing endless can be followed. */
function tokens(value, type, place, key, or = "") {
  if (typeof type === "string") return scalarToken(value, type, `${asked[type]}${or}`, place, key);
  const shape = type[0];
  if (shape === "opt") return value === null ? "0" : `1 ${tokens(value, type[1], place, key, " or null")}`;
  if (shape === "tree" || shape === "lnode") return nodeTokens(value, type, place, key);
  if (shape === "map") return mapTokens(value, type, `a Map${or}`, place, key);
  if (shape === "record") return recordTokens(value, type, or, place, key);
  const items = shape === "tuple" ? ` of ${type.length - 1} items` : "";
  return arrayTokens(value, type, `an array${items}${or}`, place, key);
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
  Object.assign(globalThis, { require, TreeNode, ListNode });
  globalThis.module = { exports: {} };
  globalThis.exports = globalThis.module.exports;
  runInThisContext(source, { filename: own, displayErrors: made === undefined });
  const found = runInThisContext(`typeof ${name} === "undefined" ? undefined : ${name}`, { filename: "driver" });
  return typeof found === "function" ? found : globalThis.module?.exports?.[name];
}

/** Prints what was thrown: a sentence of ours, or an error of the candidate's. */
function told(error) {
  if (typeof error?.refusal === "string") say(error.refusal);
  else explain(error);
}

/** Sends the answer and ends the process at once; without a type it is tokens already. */
function finish(nonce, answer, type) {
  let code = 1;
  try {
    const frame = bytesOf(`${nonce}\n${type === null ? answer : tokens(answer, type)}\n${nonce}\n`, "utf8");
    writeAll(3, frame);
    closeSync(3);
    code = 0;
  } catch (error) {
    told(error);
  }
  end(code);
}

/** Reads the arguments, calls the candidate's function, awaits a promise, sends the answer; a class returns null. */
function main(name, params, returns, file = own, script = undefined) {
  own = file;
  made = script;
  const input = readFileSync(0);
  const nonce = input.latin1Slice(0, input.indexOf(10));
  const reader = new Reader(input, nonce.length + 1);
  const values = params.map((type) => reader.value(type));
  const calls = returns === null ? values.pop() : undefined;
  const source = script ?? readFileSync(`${__dirname}/${own}`, "utf8");
  const methods = returns === null ? params[params.length - 1].slice(1) : undefined;
  onExit(process, "exit", (code) => {
    if (code === 0 || code === 13) say("The program ended before the function gave an answer.");
  });
  const failed = (error) => {
    told(error);
    end(1);
  };
  let answer;
  try {
    const solve = find(source, name);
    if (typeof solve !== "function") {
      say(`Define a ${returns === null ? "class" : "function"} named ${name}.`);
      end(1);
    }
    adopt();
    answer = returns === null ? play(solve, values, calls, methods) : solve(...values);
    if (answer instanceof Promise) {
      then(answer, (settled) => finish(nonce, settled, returns), failed);
      return;
    }
  } catch (error) {
    failed(error);
  }
  finish(nonce, answer, returns);
}

