// Slow: goes through all parts for the best pair, and again to merge it.
function encode(merges, text) {
  const ranks = new Map(merges.map(([left, right], rank) => [left + "\n" + right, rank]));
  let parts = Array.from(text);
  for (;;) {
    let best = merges.length;
    for (let place = 0; place + 1 < parts.length; place++) {
      best = Math.min(best, ranks.get(parts[place] + "\n" + parts[place + 1]) ?? best);
    }
    if (best === merges.length) return parts;
    const [left, right] = merges[best];
    const merged = [];
    for (let place = 0; place < parts.length; place++) {
      if (parts[place] === left && parts[place + 1] === right) merged.push(left + parts[++place]);
      else merged.push(parts[place]);
    }
    parts = merged;
  }
}
