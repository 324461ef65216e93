// Best bookings: walk through the starts in order and let each booking that has ended raise what can be had by then.
import { readFileSync } from "fs";

const numbers = readFileSync(0, "latin1").split(/\s+/).map(Number);
const n = numbers[0];
const pause = numbers[1];
const starts = Float64Array.from({ length: n }, (_, index) => numbers[2 + 3 * index]);
const ends = Float64Array.from({ length: n }, (_, index) => numbers[3 + 3 * index]);
const byStart = Uint32Array.from(starts.keys()).sort((a, b) => starts[a] - starts[b]);
const byEnd = Uint32Array.from(ends.keys()).sort((a, b) => ends[a] - ends[b]);
const sums = new Float64Array(n); // the best sum that ends with this booking
let ended = 0;
let earned = 0;
let best = 0;
for (const request of byStart) {
  while (ends[byEnd[ended]] + pause <= starts[request]) {
    earned = Math.max(earned, sums[byEnd[ended]]);
    ended += 1;
  }
  sums[request] = earned + numbers[4 + 3 * request];
  best = Math.max(best, sums[request]);
}
console.log(String(best));
