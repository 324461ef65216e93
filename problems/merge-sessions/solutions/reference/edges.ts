// Busy spans: starts and ends in order of time; the machine is free where as many sessions ended as began.
import { readFileSync } from "fs";

const numbers = readFileSync(0, "latin1").split(/\s+/).map(Number);
const n = numbers[0];
const starts = Float64Array.from({ length: n }, (_, index) => numbers[1 + 2 * index]).sort();
const ends = Float64Array.from({ length: n }, (_, index) => numbers[2 + 2 * index]).sort();
const lines: string[] = [];
let total = 0;
let opened = 0;
for (let closed = 0; closed < n; closed++) {
  // After this end as many sessions have begun as ended, and the next one begins later: nobody is left.
  if (closed + 1 < n && starts[closed + 1] <= ends[closed]) continue;
  lines.push(`${starts[opened]} ${ends[closed]}`);
  total += ends[closed] - starts[opened];
  opened = closed + 1;
}
console.log([`${lines.length} ${total}`, ...lines].join("\n"));
