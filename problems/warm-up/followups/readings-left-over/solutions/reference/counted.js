// Counts each reading, up for the first list and down for the second.
function leftOver(first, second) {
  const balance = new Map();
  for (const reading of first) balance.set(reading, (balance.get(reading) ?? 0) + 1);
  for (const reading of second) balance.set(reading, (balance.get(reading) ?? 0) - 1);
  return [...balance].flatMap(([reading, count]) => Array(Math.abs(count)).fill(reading));
}
