// Wrong: keeps the sums in an Int32Array.
const numbers = require("fs").readFileSync(0, "latin1").split(/\s+/).map(Number);
const [n, pause] = numbers;
const requests = [];
for (let index = 0; index < n; index++) requests.push(numbers.slice(2 + 3 * index, 5 + 3 * index));
requests.sort((one, other) => one[1] - other[1]);
const best = new Int32Array(n + 1);
requests.forEach(([start, , pay], index) => {
  let low = 0;
  let high = index;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (requests[middle][1] <= start - pause) low = middle + 1;
    else high = middle;
  }
  best[index + 1] = Math.max(best[index], pay + best[low]);
});
console.log(String(best[n]));
