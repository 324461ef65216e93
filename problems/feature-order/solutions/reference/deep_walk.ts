// Walks to what is needed first, with a stack of its own; each entry knows how many of its needs were looked at.
function featureOrder(n: number, deps: [number, number][]): number[] | null {
  const needs: number[][] = Array.from({ length: n }, () => []);
  for (const [feature, needed] of deps) needs[feature]!.push(needed);
  const state = new Uint8Array(n); // 0 not seen, 1 on the way, 2 done
  const looked = new Int32Array(n);
  const order: number[] = [];
  for (let start = 0; start < n; start++) {
    if (state[start] !== 0) continue;
    const way = [start];
    state[start] = 1;
    while (way.length > 0) {
      const feature = way[way.length - 1]!;
      const needed = needs[feature]![looked[feature]!++];
      if (needed === undefined) {
        state[feature] = 2;
        order.push(feature);
        way.pop();
      } else if (state[needed] === 1) {
        return null;
      } else if (state[needed] === 0) {
        state[needed] = 1;
        way.push(needed);
      }
    }
  }
  return order;
}
