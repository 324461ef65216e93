// Exactly k failures: stretches with at most k, less those with at most k - 1.
function exactStretches(faulty, k) {
  const atMost = (limit) => {
    let start = 0;
    let failures = 0;
    let found = 0;
    for (let end = 0; end < faulty.length; end++) {
      if (faulty[end]) failures++;
      while (failures > limit) if (faulty[start++]) failures--;
      found += end - start + 1;
    }
    return found;
  };
  return atMost(k) - (k > 0 ? atMost(k - 1) : 0);
}
