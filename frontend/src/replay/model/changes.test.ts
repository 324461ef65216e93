// What an update changed, found the short way, is what Yjs says of it the long way.
import * as Y from "yjs";
import { expect, it } from "vitest";

import { type Place, placesOf } from "./changes";

/** What was changed in a reader's text by each of these changes of a writer's. */
function seen(...changes: ((text: Y.Text) => void)[]): Place[][] {
  const [writer, reader] = [new Y.Doc(), new Y.Doc()];
  const found: Place[][] = [];
  let shown = "";
  reader.getText("code").observe((event) => {
    const places = placesOf(event);
    for (const { from, removed, inserted } of places) {
      shown = shown.slice(0, from) + inserted + shown.slice(from + removed);
    }
    found.push(places);
    expect(shown).toBe(reader.getText("code").toJSON());
  });
  writer.on("update", (update: Uint8Array) => Y.applyUpdate(reader, update));
  for (const change of changes) writer.transact(() => change(writer.getText("code")));
  return found;
}

it("is one place for a key, and one for a character taken away", () => {
  expect(
    seen(
      (text) => text.insert(0, "def f"),
      (text) => text.insert(3, "x"),
      (text) => text.delete(0, 1),
    ),
  ).toEqual([
    [{ from: 0, removed: 0, inserted: "def f" }],
    [{ from: 3, removed: 0, inserted: "x" }],
    [{ from: 0, removed: 1, inserted: "" }],
  ]);
});

it("counts only what stands before it", () => {
  const places = seen(
    (text) => text.insert(0, "one two"),
    (text) => text.delete(0, 4),
    (text) => text.insert(3, "!"),
  );
  expect(places[2]).toEqual([{ from: 3, removed: 0, inserted: "!" }]);
});

it("tells of several places at once, and of a piece made by several keys", () => {
  seen(
    (text) => text.insert(0, "ace"),
    (text) => text.insert(1, "b"),
    (text) => text.delete(0, 3),
    (text) => {
      text.delete(0, 1);
      text.insert(0, "🙂 and more");
    },
    (text) => {
      text.insert(0, "first ");
      text.insert(text.length, " last");
    },
  );
});
