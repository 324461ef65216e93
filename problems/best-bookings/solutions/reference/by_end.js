// Best bookings: requests sorted by end, best sum so far, binary search for the last one that fits.
const numbers = require("fs").readFileSync(0, "latin1").split(/\s+/).map(Number);
const [n, pause] = numbers;
const order = Uint32Array.from({ length: n }, (_, index) => index);
const startOf = (request) => numbers[2 + 3 * request];
const endOf = (request) => numbers[3 + 3 * request];
const payOf = (request) => numbers[4 + 3 * request];
order.sort((one, other) => endOf(one) - endOf(other));
const ends = Float64Array.from(order, endOf);

function countUpTo(latest) {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] <= latest) low = middle + 1;
    else high = middle;
  }
  return low;
}

const best = new Float64Array(n + 1); // sums stay below 2^53
for (let index = 0; index < n; index++) {
  const request = order[index];
  best[index + 1] = Math.max(best[index], payOf(request) + best[countUpTo(startOf(request) - pause)]);
}
console.log(String(best[n]));
