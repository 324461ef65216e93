// Places in the order of their costs, and a walk from both ends towards each other.
function budgetPair(costs: number[], budget: number): [number, number] | null {
  const places = costs.map((_, place) => place).sort((one, other) => costs[one]! - costs[other]!);
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const total = costs[places[low]!]! + costs[places[high]!]!;
    if (total === budget) return [places[low]!, places[high]!];
    if (total < budget) low++;
    else high--;
  }
  return null;
}
