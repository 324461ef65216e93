// Lists the huts from the top, then goes through the list backwards: each passes its better arm up.
function bestPath(root) {
  if (root === null) return 0;
  const huts = [root];
  const above = [0];
  for (let place = 0; place < huts.length; place++) {
    for (const below of [huts[place].left, huts[place].right]) {
      if (below !== null) {
        huts.push(below);
        above.push(place);
      }
    }
  }
  const both = new Array(huts.length).fill(0);
  const better = new Array(huts.length).fill(0);
  let best = root.value;
  for (let place = huts.length - 1; place >= 0; place--) {
    best = Math.max(best, huts[place].value + both[place]);
    const arm = Math.max(0, huts[place].value + better[place]);
    both[above[place]] += arm;
    better[above[place]] = Math.max(better[above[place]], arm);
  }
  return best;
}
