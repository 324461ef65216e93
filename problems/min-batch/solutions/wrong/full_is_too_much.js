// Wrong: begins a new day when the pages just reach the capacity, too.
function smallestCapacity(sizes, days) {
  const needed = (capacity) => {
    let count = 1;
    let today = 0;
    for (const size of sizes) {
      if (today > 0 && today + size >= capacity) {
        count++;
        today = 0;
      }
      today += size;
    }
    return count;
  };
  let low = Math.max(...sizes);
  let high = sizes.reduce((sum, size) => sum + size, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (needed(middle) <= days) high = middle;
    else low = middle + 1;
  }
  return low;
}
