// Longest stretch: a window whose start follows its end.
function longestStretch(faulty, k) {
  let start = 0;
  let failures = 0;
  let longest = 0;
  for (let end = 0; end < faulty.length; end++) {
    if (faulty[end]) failures++;
    while (failures > k) {
      if (faulty[start]) failures--;
      start++;
    }
    longest = Math.max(longest, end - start + 1);
  }
  return longest;
}
