// What one update changed in a text, as positions. One key is by far the most common: it is found without walking through
// the whole text, as Yjs does for its general answer.
import * as Y from "yjs";

/** `from` is a position in the text as it was after the changes before. */
export interface Place {
  from: number;
  removed: number;
  inserted: string;
}

export function placesOf(event: Y.YTextEvent): Place[] {
  const one = onlyItem(event);
  if (one === null) return placesIn(event.delta);
  const from = lengthBefore(one);
  if (one.deleted) return [{ from, removed: one.length, inserted: "" }];
  return one.content instanceof Y.ContentString ? [{ from, removed: 0, inserted: one.content.str }] : [];
}

/** The one item that was put in or taken out, or null when there is more to it. */
function onlyItem({ transaction, target }: Y.YTextEvent): Y.Item | null {
  const { beforeState, afterState, deleteSet, doc } = transaction;
  const ranges = [...deleteSet.clients].flatMap(([client, deleted]) =>
    deleted.map(({ clock, len }) => ({ client, clock, length: len })),
  );
  for (const [client, after] of afterState) {
    const clock = beforeState.get(client) ?? 0;
    if (after > clock) ranges.push({ client, clock, length: after - clock });
  }
  const [range] = ranges;
  if (range === undefined || ranges.length > 1) return null;
  const structs = doc.store.clients.get(range.client) ?? [];
  const item = structs[Y.findIndexSS(structs, range.clock)];
  const whole = item instanceof Y.Item && item.id.clock === range.clock && item.length === range.length;
  return whole && item.parent === target && item.countable ? item : null;
}

function lengthBefore(item: Y.Item): number {
  let length = 0;
  for (let left = item.left; left !== null; left = left.left) {
    if (!left.deleted && left.countable) length += left.length;
  }
  return length;
}

function placesIn(delta: Y.YTextEvent["delta"]): Place[] {
  const found: Place[] = [];
  let from = 0;
  for (const { retain = 0, insert, delete: removed = 0 } of delta) {
    from += retain;
    const inserted = typeof insert === "string" ? insert : "";
    if (inserted === "" && removed === 0) continue;
    found.push({ from, removed, inserted });
    from += inserted.length;
  }
  return found;
}
