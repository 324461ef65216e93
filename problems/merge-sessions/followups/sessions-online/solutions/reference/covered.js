// Busy time line by line: time cut at all starts and ends, each piece covered once, covered ones skipped.
const numbers = require("fs").readFileSync(0, "latin1").trim().split(/\s+/).map(Number).slice(1);
const edges = Float64Array.from(new Set(numbers)).sort();
const places = new Map(Array.from(edges, (edge, place) => [edge, place]));
const free = Int32Array.from({ length: edges.length + 1 }, (_, place) => place);
const covered = new Uint8Array(edges.length + 2); // piece p stands at p + 1

function firstFree(place) {
  while (free[place] !== place) place = free[place] = free[free[place]];
  return place;
}

let spans = 0;
let total = 0;
const lines = [];
for (let line = 0; line < numbers.length; line += 2) {
  const last = places.get(numbers[line + 1]);
  for (let place = firstFree(places.get(numbers[line])); place < last; place = firstFree(place)) {
    spans += 1 - covered[place] - covered[place + 2];
    total += edges[place + 1] - edges[place];
    covered[place + 1] = 1;
    free[place] = place + 1;
  }
  lines.push(`${spans} ${total}`);
}
lines.push("done");
console.log(lines.join("\n"));
