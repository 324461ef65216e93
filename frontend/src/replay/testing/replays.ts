// Replays for tests: a document typed by two people, packed as the server packs it.
import { deflateSync } from "node:zlib";

import * as Y from "yjs";

import type { Replay, Update } from "../model/types";

export const CODE = "code:pair-sum:python:A";
const EMPTY: Replay = {
  format: "sandglass-replay",
  version: 1,
  reader: "interviewer",
  interview: {
    id: "i1",
    title: "First talk",
    candidate_name: "Grace",
    state: "done",
    parts: [
      { kind: "knowhow", title: "Your work", minutes: 10 },
      { kind: "coding", title: "Coding", minutes: 30 },
    ],
  },
  start: 1_700_000_000_000,
  begins: 0,
  ends: 60_000,
  people: [
    { participant: "p1", name: "Ines", role: "interviewer" },
    { participant: "p2", name: "Grace", role: "candidate" },
  ],
  updates: { count: 0, data: "" },
  events: [],
  clock: [],
  submissions: [],
  problems: [],
  notes: [],
  record: { entries: 0, seal: "", faults: [] },
};

/** Two people's typing, as the server would have logged it. */
export class Typing {
  readonly updates: Update[] = [];
  /** Every text after each update. */
  readonly texts: Record<string, string>[] = [];
  #server = new Y.Doc();
  #docs = [new Y.Doc(), new Y.Doc()];

  constructor() {
    this.#server.clientID = 9;
    this.#docs.forEach((doc, by) => (doc.clientID = by + 1));
  }

  /** Lets somebody change the document; null: the server. */
  write(at: number, by: number | null, change: (doc: Y.Doc) => void): this {
    const doc = by === null ? this.#server : (this.#docs[by] ?? this.#server);
    const before = Y.encodeStateVector(doc);
    const kept = Y.encodeStateAsUpdate(doc);
    doc.transact(() => change(doc));
    const bytes = Y.diffUpdate(Y.encodeStateAsUpdate(doc), before);
    if (Y.encodeStateAsUpdate(doc).length === kept.length && bytes.length <= 2) return this;
    for (const other of [this.#server, ...this.#docs]) if (other !== doc) Y.applyUpdate(other, bytes);
    this.updates.push({ at, by, bytes });
    const names = [...this.#server.share.keys()].filter((name) => name !== "view");
    this.texts.push(Object.fromEntries(names.map((name) => [name, this.#server.getText(name).toJSON()])));
    return this;
  }

  type(at: number, by: number, text: string, name = CODE): this {
    return this.write(at, by, (doc) => doc.getText(name).insert(doc.getText(name).length, text));
  }

  look(at: number, problem: string, language: string, approach: string): this {
    return this.write(at, null, (doc) => {
      for (const [key, value] of Object.entries({ problem, language, approach })) doc.getMap("view").set(key, value);
    });
  }
}

export function replayOf(typing: Typing, more: Partial<Replay> = {}): Replay {
  const bytes: number[] = [];
  let at = 0;
  for (const update of typing.updates) {
    put(bytes, update.at - at);
    put(bytes, (update.by ?? -1) + 1);
    put(bytes, update.bytes.length);
    bytes.push(...update.bytes);
    at = update.at;
  }
  const data = bytes.length === 0 ? "" : deflateSync(Uint8Array.from(bytes)).toString("base64");
  return { ...EMPTY, ...more, updates: { count: typing.updates.length, data } };
}

function put(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}
