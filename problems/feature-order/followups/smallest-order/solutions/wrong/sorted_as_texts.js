// Wrong: sort() without a rule compares numbers as texts, in which 10 comes before 9.
function smallestOrder(n, deps) {
  const missing = new Array(n).fill(0);
  const waiting = Array.from({ length: n }, () => []);
  for (const [feature, needed] of deps) {
    missing[feature] += 1;
    waiting[needed].push(feature);
  }
  let ready = [...missing.keys()].filter((feature) => missing[feature] === 0);
  const order = [];
  while (ready.length > 0) {
    ready.sort();
    const built = ready.shift();
    order.push(built);
    for (const feature of waiting[built]) {
      missing[feature] -= 1;
      if (missing[feature] === 0) ready.push(feature);
    }
  }
  return order.length === n ? order : null;
}
