// A tree of counts over all numbers: how many below each of its places are ready; the way down keeps to the left.
function smallestOrder(n, deps) {
  const missing = new Int32Array(n);
  const waiting = Array.from({ length: n }, () => []);
  for (const [feature, needed] of deps) {
    missing[feature] += 1;
    waiting[needed].push(feature);
  }
  let size = 1;
  while (size < n) size *= 2;
  const ready = new Int32Array(2 * size);
  const change = (feature, by) => {
    for (let place = size + feature; place > 0; place >>= 1) ready[place] += by;
  };
  missing.forEach((count, feature) => count === 0 && change(feature, 1));
  const order = [];
  while (ready[1] > 0) {
    let place = 1;
    while (place < size) place = ready[2 * place] > 0 ? 2 * place : 2 * place + 1;
    const built = place - size;
    change(built, -1);
    order.push(built);
    for (const feature of waiting[built]) {
      missing[feature] -= 1;
      if (missing[feature] === 0) change(feature, 1);
    }
  }
  return order.length === n ? order : null;
}
