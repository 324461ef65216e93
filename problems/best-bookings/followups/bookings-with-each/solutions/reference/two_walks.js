// Best plan around each booking: two walks over the starts and ends in order, one forward and one backward.
const numbers = require("fs").readFileSync(0, "latin1").split(/\s+/).map(Number);
const [n, pause] = numbers;
const starts = Float64Array.from({ length: n }, (_, index) => numbers[2 + 3 * index]);
const ends = Float64Array.from({ length: n }, (_, index) => numbers[3 + 3 * index]);
const pays = Float64Array.from({ length: n }, (_, index) => numbers[4 + 3 * index]);
const byStart = Uint32Array.from(starts.keys()).sort((a, b) => starts[a] - starts[b]);
const byEnd = Uint32Array.from(ends.keys()).sort((a, b) => ends[a] - ends[b]);

const before = new Float64Array(n);
let earned = 0;
let done = 0;
for (const request of byStart) {
  for (; ends[byEnd[done]] + pause <= starts[request]; done++) {
    earned = Math.max(earned, before[byEnd[done]] + pays[byEnd[done]]);
  }
  before[request] = earned;
}
const behind = new Float64Array(n);
earned = 0;
done = n - 1;
for (const request of byEnd.reverse()) {
  for (; done >= 0 && starts[byStart[done]] >= ends[request] + pause; done--) {
    earned = Math.max(earned, behind[byStart[done]] + pays[byStart[done]]);
  }
  behind[request] = earned;
}
const around = Array.from(pays, (pay, index) => before[index] + pay + behind[index]);
console.log([around.reduce((one, other) => Math.max(one, other), 0), ...around].join("\n"));
