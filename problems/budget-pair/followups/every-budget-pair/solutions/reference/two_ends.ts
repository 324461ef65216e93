// The costs in order, and a walk from both ends towards each other; a pair that comes again is listed again.
function budgetPairs(costs: number[], budget: number): [number, number][] {
  const ordered = [...costs].sort((one, other) => one - other);
  const pairs: [number, number][] = [];
  let low = 0;
  let high = ordered.length - 1;
  while (low < high) {
    const total = ordered[low]! + ordered[high]!;
    if (total === budget) pairs.push([ordered[low]!, ordered[high]!]);
    if (total <= budget) low++;
    else high--;
  }
  return pairs;
}
