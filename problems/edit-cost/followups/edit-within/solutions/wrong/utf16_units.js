// Wrong: compares UTF-16 units, of which some characters have two.
function editWithin(first, second, most) {
  let above = Array.from({ length: second.length + 1 }, (_, j) => j);
  for (let i = 1; i <= first.length; i++) {
    const row = [i];
    for (let j = 1; j <= second.length; j++) {
      const replaced = above[j - 1] + (first[i - 1] === second[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, above[j] + 1, row[j - 1] + 1));
    }
    above = row;
  }
  return above[second.length] <= most ? above[second.length] : -1;
}
