// Edit distance: the table of prefixes row by row, over arrays of code points.
function editCost(first, second) {
  const a = Array.from(first, (character) => character.codePointAt(0));
  const b = Array.from(second, (character) => character.codePointAt(0));
  let above = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, above[j] + 1, row[j - 1] + 1);
    }
    [above, row] = [row, above];
  }
  return above[b.length];
}
