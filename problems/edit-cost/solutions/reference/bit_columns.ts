// Edit distance: a whole column of the table at once, as the bits that say where it rises and where it falls.
function editCost(first: string, second: string): number {
  const a = Array.from(first);
  if (a.length === 0) return Array.from(second).length;
  const all = (1n << BigInt(a.length)) - 1n;
  const places = new Map<string, bigint>();
  a.forEach((character, i) => places.set(character, (places.get(character) ?? 0n) | (1n << BigInt(i))));
  const bottom = 1n << BigInt(a.length - 1);
  let rises = all;
  let falls = 0n;
  let cost = a.length;
  for (const character of second) {
    const equal = places.get(character) ?? 0n;
    const diagonal = (((equal & rises) + rises) ^ rises) | equal | falls;
    const right = falls | (all & ~(diagonal | rises));
    const left = rises & diagonal;
    if (right & bottom) cost += 1;
    else if (left & bottom) cost -= 1;
    const shifted = ((right << 1n) | 1n) & all;
    rises = ((left << 1n) & all) | (all & ~(diagonal | shifted));
    falls = shifted & diagonal;
  }
  return cost;
}
