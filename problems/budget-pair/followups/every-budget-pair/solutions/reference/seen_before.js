// One walk: look up what is missing among the costs before; a pair that was found is known by its smaller cost.
function budgetPairs(costs, budget) {
  const seen = new Set();
  const smaller = new Set();
  for (const cost of costs) {
    if (seen.has(budget - cost)) smaller.add(Math.min(cost, budget - cost));
    seen.add(cost);
  }
  return [...smaller].map((cost) => [cost, budget - cost]);
}
