// Wrong: turns the events into plain numbers, which cannot tell neighbours beyond 2^53 apart.
function firstRepeat(events) {
  const seen = new Set();
  for (let position = 0; position < events.length; position++) {
    const event = Number(events[position]);
    if (seen.has(event)) return position;
    seen.add(event);
  }
  return -1;
}
