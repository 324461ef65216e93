// Slow: asks for the first position of every event, O(n^2).
function firstRepeat(events) {
  return events.findIndex((event, position) => events.indexOf(event) !== position);
}
