// Smallest capacity: halve the range from the largest box to all pages.
function smallestCapacity(sizes, days) {
  const inTime = (capacity) => {
    let count = 1;
    let today = 0;
    for (const size of sizes) {
      if (today + size > capacity) {
        count++;
        today = 0;
      }
      today += size;
    }
    return count <= days;
  };
  let low = 0;
  let high = 0;
  for (const size of sizes) {
    low = Math.max(low, size);
    high += size;
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (inTime(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
