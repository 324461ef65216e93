// Rebuilds every text of a replay with yjs: reads the document on stdin, writes the texts after each update.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";

const [modules] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const Y = require("yjs");
const document = JSON.parse(readFileSync(0, "utf8"));
const bytes = inflateSync(Buffer.from(document.updates.data, "base64"));
let place = 0;

function number() {
  let value = 0;
  let factor = 1;
  for (;;) {
    const byte = bytes[place++];
    value += (byte & 127) * factor;
    if (byte < 128) return value;
    factor *= 128;
  }
}

const doc = new Y.Doc();
const found = [];
while (place < bytes.length) {
  number();
  number();
  const length = number();
  Y.applyUpdate(doc, bytes.subarray(place, place + length));
  place += length;
  const names = [...doc.share.keys()].filter((name) => name !== "view").sort();
  found.push(Object.fromEntries(names.map((name) => [name, doc.getText(name).toString()])));
}
console.log(JSON.stringify(found));
