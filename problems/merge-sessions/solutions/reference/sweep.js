// Busy spans: sort by start, extend the open span or close it.
const numbers = require("fs").readFileSync(0, "latin1").split(/\s+/).map(Number);
const sessions = [];
for (let index = 0; index < numbers[0]; index++) {
  sessions.push([numbers[1 + 2 * index], numbers[2 + 2 * index]]);
}
sessions.sort((one, other) => one[0] - other[0]);
const spans = [];
let total = 0;
for (const [start, end] of sessions) {
  const open = spans[spans.length - 1];
  if (open && start <= open[1]) {
    open[1] = Math.max(open[1], end);
  } else {
    spans.push([start, end]);
  }
}
for (const [start, end] of spans) total += end - start;
console.log([[spans.length, total], ...spans].map((pair) => pair.join(" ")).join("\n"));
