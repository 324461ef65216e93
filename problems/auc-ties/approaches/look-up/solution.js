// AUC: sort the scores of those who stayed, and look up each of those who left, O(n log n).
function auc(labels, scores) {
  const stayed = Float64Array.from(scores.filter((_, index) => labels[index] === 0)).sort();
  const left = scores.filter((_, index) => labels[index] === 1);
  if (left.length === 0 || stayed.length === 0) return 0.5;

  // How many of those who stayed have a score for which `isBefore` holds; they stand first.
  const count = (isBefore) => {
    let low = 0;
    let high = stayed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(stayed[middle])) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  let doubled = 0;
  for (const score of left) doubled += count((other) => other < score) + count((other) => other <= score);
  return doubled / (2 * left.length * stayed.length);
}
