// The shared document played once from its first change to its last: what each text was and what was looked at, when.
import * as Y from "yjs";

import { VIEW } from "../../room/live/names";
import { placesOf } from "./changes";
import { Since } from "./search";
import { Track } from "./Track";
import type { Look, Update } from "./types";

export interface Derived {
  tracks: Map<string, Track>;
  looks: Since<Look>;
}

/** Plays every update; each is applied once, whatever moment is looked at later. */
export function derive(updates: readonly Update[]): Derived {
  const doc = new Y.Doc();
  const tracks = new Map<string, Track>();
  const looks = new Since<Look>();
  let now: Update = { at: 0, by: null, bytes: new Uint8Array() };
  let looked = true;
  doc.getMap(VIEW).observe(() => (looked = true));

  const begin = (name: string) => {
    const track = new Track();
    tracks.set(name, track);
    const text = doc.getText(name);
    const written = text.toJSON();
    if (written !== "") track.add({ at: now.at, by: now.by, from: 0, removed: 0, inserted: written });
    text.observe((event) => {
      for (const place of placesOf(event)) track.add({ at: now.at, by: now.by, ...place });
    });
  };

  for (const update of updates) {
    now = update;
    Y.applyUpdate(doc, update.bytes);
    if (doc.share.size > tracks.size + 1) {
      for (const name of doc.share.keys()) if (name !== VIEW && !tracks.has(name)) begin(name);
    }
    if (looked) {
      looked = false;
      const look = lookIn(doc.getMap(VIEW));
      if (look !== null) looks.add(update.at, look);
    }
  }
  doc.destroy();
  return { tracks, looks };
}

function lookIn(view: Y.Map<unknown>): Look | null {
  const [problem, language, approach] = ["problem", "language", "approach"].map((key) => view.get(key));
  if (typeof problem !== "string" || typeof language !== "string" || typeof approach !== "string") return null;
  return { problem, language, approach };
}
