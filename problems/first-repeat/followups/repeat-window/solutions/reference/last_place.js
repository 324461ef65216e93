// Remembers the last place of each number, and forgets those that have left the window.
function repeatWindow(events, window) {
  const last = new Map();
  for (let place = 0; place < events.length; place += 1) {
    const event = events[place];
    const before = last.get(event);
    if (before !== undefined && place - before <= window) return place;
    last.set(event, place);
    const gone = events[place - window];
    if (place >= window && last.get(gone) === place - window) last.delete(gone);
  }
  return -1;
}
