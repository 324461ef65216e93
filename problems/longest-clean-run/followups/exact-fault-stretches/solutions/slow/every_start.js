// Slow: walks on from every start until there are too many failures, O(n^2).
function exactStretches(faulty, k) {
  let found = 0;
  for (let start = 0; start < faulty.length; start++) {
    let failures = 0;
    for (let end = start; end < faulty.length && failures <= k; end++) {
      if (faulty[end]) failures++;
      if (failures === k) found++;
    }
  }
  return found;
}
