// First repeat: one pass with a set that grows only while the numbers are new.
function firstRepeat(events: bigint[]): number {
  const seen = new Set<bigint>();
  return events.findIndex((event) => seen.size === seen.add(event).size);
}
