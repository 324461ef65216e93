// Wrong: labels row by row, but a joined label remembers only its last partner instead of a common root.
function maskObjects(mask) {
  const partner = [0];
  const sizes = [0];
  let above = new Array(mask[0].length).fill(0);
  for (const row of mask) {
    const labels = new Array(row.length).fill(0);
    row.forEach((marked, x) => {
      if (!marked) return;
      const left = x > 0 ? labels[x - 1] : 0;
      const up = above[x];
      let label = left && up ? Math.min(left, up) : left || up;
      if (!label) {
        label = partner.push(partner.length) - 1;
        sizes.push(0);
      } else if (left && up && left !== up) {
        partner[Math.max(left, up)] = label;
      }
      labels[x] = label;
      sizes[label]++;
    });
    above = labels;
  }
  for (let label = partner.length - 1; label > 0; label--) {
    if (partner[label] !== label) {
      sizes[partner[label]] += sizes[label];
      sizes[label] = 0;
    }
  }
  return [sizes.filter((size) => size > 0).length, Math.max(...sizes)];
}
