// Least busy day: looks for the first target that cannot be reached; the answer lies just below it.
function leastBusyDay(sizes, days) {
  const outOfReach = (target) => {
    let closed = 0;
    let today = 0;
    for (const size of sizes) {
      today += size;
      if (today >= target) {
        closed++;
        today = 0;
      }
    }
    return closed < days;
  };
  let low = 2;
  let high = sizes.reduce((sum, size) => sum + size, 0) + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (outOfReach(middle)) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
