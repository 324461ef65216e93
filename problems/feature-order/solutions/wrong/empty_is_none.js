// Wrong: takes the empty order of no features for no order.
function featureOrder(n, deps) {
  const missing = new Array(n).fill(0);
  const waiting = Array.from({ length: n }, () => []);
  for (const [feature, needed] of deps) {
    missing[feature] += 1;
    waiting[needed].push(feature);
  }
  const order = [...missing.keys()].filter((feature) => missing[feature] === 0);
  if (order.length === 0) return null;
  for (let at = 0; at < order.length; at++) {
    for (const feature of waiting[order[at]]) {
      missing[feature] -= 1;
      if (missing[feature] === 0) order.push(feature);
    }
  }
  return order.length === n ? order : null;
}
