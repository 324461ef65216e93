// Smallest capacity: halve the range from the largest box to all pages.
function smallestCapacity(sizes: number[], days: number): number {
  const daysNeeded = (capacity: number): number => {
    let count = 1;
    let free = capacity;
    for (const size of sizes) {
      if (size > free) {
        count += 1;
        free = capacity;
      }
      free -= size;
    }
    return count;
  };
  let low = sizes.reduce((most, size) => Math.max(most, size), 1);
  let high = sizes.reduce((sum, size) => sum + size, 0);
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (daysNeeded(middle) <= days) high = middle;
    else low = middle + 1;
  }
  return low;
}
