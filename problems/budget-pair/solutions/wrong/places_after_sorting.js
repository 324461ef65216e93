// Gives the places in the sorted list.
function budgetPair(costs, budget) {
  const ordered = [...costs].sort((one, other) => one - other);
  let low = 0;
  let high = ordered.length - 1;
  while (low < high) {
    const total = ordered[low] + ordered[high];
    if (total === budget) return [low, high];
    if (total < budget) low++;
    else high--;
  }
  return null;
}
