// Slow: counts the failures of the window anew at every step, O(n^2).
function longestStretch(faulty, k) {
  const count = (start, end) => {
    let failures = 0;
    for (let i = start; i <= end; i++) if (faulty[i]) failures++;
    return failures;
  };
  let start = 0;
  let longest = 0;
  for (let end = 0; end < faulty.length; end++) {
    while (count(start, end) > k) start++;
    longest = Math.max(longest, end - start + 1);
  }
  return longest;
}
