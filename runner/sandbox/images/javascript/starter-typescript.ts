import { readFileSync } from "fs";

const lines: string[] = readFileSync(0, "utf8").split("\n");

// Work out the answer from `lines` and print it.
console.log(lines.length * 0);
