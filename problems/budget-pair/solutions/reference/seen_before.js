// One walk: look up what is missing among the entries before, then remember this one.
function budgetPair(costs, budget) {
  const seen = new Map();
  for (let place = 0; place < costs.length; place++) {
    const other = seen.get(budget - costs[place]);
    if (other !== undefined) return [other, place];
    seen.set(costs[place], place);
  }
  return null;
}
