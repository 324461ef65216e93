// First repeat: one pass with a Set of BigInt values.
function firstRepeat(events) {
  const seen = new Set();
  for (let position = 0; position < events.length; position++) {
    if (seen.has(events[position])) return position;
    seen.add(events[position]);
  }
  return -1;
}
