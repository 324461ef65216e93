// Wrong: measures from failure to failure and forgets the readings after the last one.
function longestStretch(faulty, k) {
  const failed = [-1];
  faulty.forEach((one, index) => {
    if (one) failed.push(index);
  });
  if (failed.length - 1 <= k) return faulty.length;
  let longest = 0;
  for (let next = k + 1; next < failed.length; next++) {
    longest = Math.max(longest, failed[next] - failed[next - k - 1] - 1);
  }
  return longest;
}
