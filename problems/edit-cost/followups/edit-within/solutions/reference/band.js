// Edit distance with a limit: cells near the diagonal alone, stopping once a whole row is too dear.
function editWithin(first, second, most) {
  const a = Array.from(first, (character) => character.codePointAt(0));
  const b = Array.from(second, (character) => character.codePointAt(0));
  let above = new Int32Array(b.length + 2).fill(most + 1);
  let row = new Int32Array(b.length + 2).fill(most + 1);
  for (let j = 0; j <= Math.min(b.length, most); j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row[from - 1] = from === 1 ? i : most + 1;
    let least = row[from - 1];
    for (let j = from; j <= to; j++) {
      const replaced = above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, above[j] + 1, row[j - 1] + 1);
      least = Math.min(least, row[j]);
    }
    if (to + 1 < row.length) row[to + 1] = most + 1;
    if (least > most) return -1;
    [above, row] = [row, above];
  }
  const near = Math.abs(a.length - b.length) <= most;
  return near && above[b.length] <= most ? above[b.length] : -1;
}
