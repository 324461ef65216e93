// Wrong: takes a partner that costs 0 for no partner.
function budgetPairs(costs, budget) {
  const seen = new Map();
  const pairs = [];
  for (const cost of costs) {
    const other = seen.get(budget - cost);
    if (other) pairs.push(cost < other ? [cost, other] : [other, cost]);
    seen.set(cost, cost);
  }
  return pairs;
}
