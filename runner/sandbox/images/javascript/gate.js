// The gate: a Node started ahead waits here on descriptor 5 until it is told which command line it shall be.
//
// It says one byte when it is ready and reads one line, the words of the command line as JSON; then it starts the last
// word as Node would have. Nothing of the candidate's is read before.
"use strict";

const { closeSync, readSync, writeSync } = require("fs");
const Module = require("module");

const CHANNEL = 5;

/** The words, or undefined when nobody will send any. */
function words() {
  const bytes = Buffer.alloc(65536);
  let size = 0;
  while (size === 0 || bytes[size - 1] !== 10) {
    const got = readSync(CHANNEL, bytes, size, bytes.length - size, null);
    if (got === 0) return undefined;
    size += got;
  }
  closeSync(CHANNEL);
  return JSON.parse(bytes.utf8Slice(0, size));
}

writeSync(CHANNEL, "r");
const given = words();
if (given === undefined) process.exit(0);
process.argv = [process.execPath, given[given.length - 1]];
delete require.cache[__filename];
process.mainModule = undefined;
// Not called from here, so that no stack ends in this file.
process.nextTick(Module.runMain);
