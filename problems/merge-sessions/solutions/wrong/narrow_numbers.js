// Wrong: `| 0` is a quick way to read whole numbers, but only of 32 bits.
const numbers = require("fs").readFileSync(0, "latin1").split(/\s+/).map((text) => text | 0);
const sessions = [];
for (let index = 0; index < numbers[0]; index++) {
  sessions.push([numbers[1 + 2 * index], numbers[2 + 2 * index]]);
}
sessions.sort((one, other) => one[0] - other[0]);
const spans = [];
for (const [start, end] of sessions) {
  const open = spans[spans.length - 1];
  if (open && start <= open[1]) {
    open[1] = Math.max(open[1], end);
  } else {
    spans.push([start, end]);
  }
}
const total = spans.reduce((sum, [start, end]) => sum + end - start, 0);
console.log([[spans.length, total], ...spans].map((pair) => pair.join(" ")).join("\n"));
