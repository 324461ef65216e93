// A room's server in memory, for tests: it speaks the real protocol in real bytes and guards the pen as the server does.
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import { readSyncStep1, writeSyncStep1, writeUpdate } from "y-protocols/sync";
import * as Y from "yjs";

import type { Socket } from "../live/connection";
import type { ClientMessage, Person, RoomState, ServerMessage } from "../live/messages";

export const STATE: RoomState = {
  now: 0,
  state: "live",
  part: 0,
  parts: [
    { kind: "coding", title: "Coding", minutes: 40, left_ms: 40 * 60_000, ends_at: null, state: "running" },
    { kind: "knowhow", title: "Know-how", minutes: 10, left_ms: 10 * 60_000, ends_at: null, state: "waiting" },
  ],
  paused: false,
  resumes_at: null,
  locked: false,
  think_aloud: true,
  private: null,
  private_ms: 0,
  pause_tokens: 0,
  pen: { mode: "pen", holder: "c1", epoch: 0, moving: false },
  problem: "two-costs",
  opened: ["two-costs"],
  hints: [],
  prompts: [],
};

/** One end of a connection, as the page's side holds it. */
export class FakeSocket implements Socket {
  binaryType = "";
  onopen: (() => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  closed = false;

  constructor(
    readonly participant: string,
    private readonly server: RoomServer,
  ) {}

  send(data: Uint8Array): void {
    if (!this.closed) this.server.hear(this, data.slice());
  }

  close(): void {
    this.closed = true;
    this.server.left(this);
  }

  /** The other side ends it. */
  end(code: number): void {
    this.close();
    this.onclose?.({ code });
  }

  receive(data: Uint8Array): void {
    if (!this.closed) this.onmessage?.({ data: data.slice().buffer });
  }
}

export class RoomServer {
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  readonly sockets = new Set<FakeSocket>();
  /** What pages said beside typing, oldest first. */
  readonly heard: { participant: string; message: ClientMessage }[] = [];
  state: RoomState = { ...STATE, now: Date.now() };
  people: Person[] = [];
  denied = 0;
  #clients = new Map<FakeSocket, number>();
  /** While true nobody gets in. */
  away = false;

  constructor() {
    this.awareness.setLocalState(null);
    this.doc.getMap("view").set("problem", "two-costs");
    this.doc.getMap("view").set("language", "python");
    this.doc.getMap("view").set("approach", "A");
    this.doc.getText("code:two-costs:python:A").insert(0, "def budget_pair(a, b):\n");
    this.doc.on("update", (update: Uint8Array, from: unknown) =>
      this.#toOthers(from, (out) => writeUpdate(out, update), 0),
    );
  }

  /** A socket of a participant's, opened once whoever asked for it listens. */
  open(participant: string): FakeSocket {
    const socket = new FakeSocket(participant, this);
    queueMicrotask(() => (this.away ? socket.end(1006) : this.#welcome(socket)));
    return socket;
  }

  get code(): Y.Text {
    return this.doc.getText("code:two-costs:python:A");
  }

  say(message: ServerMessage, to?: string): void {
    for (const socket of this.sockets)
      if (to === undefined || socket.participant === to) this.#control(socket, message);
  }

  /** Changes the room's state and tells everybody. */
  become(change: Partial<RoomState>): void {
    this.state = { ...this.state, ...change, now: Date.now() };
    this.say({ type: "state", ...this.state });
  }

  /** Takes the pen as the server does: freeze, wait for the acknowledgement, move. */
  take(holder: string): void {
    const { pen } = this.state;
    this.say({ type: "freeze", epoch: pen.epoch }, pen.holder ?? "c1");
    const waiting = this.heard.length;
    const acknowledged = this.heard
      .slice(waiting - 1)
      .some(({ message }) => message.type === "pen" && message.do === "ack");
    if (acknowledged) this.become({ pen: { ...pen, holder, epoch: pen.epoch + 1 } });
  }

  /** Takes the pen from somebody who does not answer. */
  force(holder: string): void {
    const { pen } = this.state;
    this.become({ pen: { ...pen, holder, epoch: pen.epoch + 1 } });
  }

  drop(code = 1006): void {
    for (const socket of [...this.sockets]) socket.end(code);
  }

  /** Tells the others that a page is gone. */
  left(socket: FakeSocket): void {
    this.sockets.delete(socket);
    const client = this.#clients.get(socket);
    const meta = client === undefined ? undefined : this.awareness.meta.get(client);
    if (client === undefined || meta === undefined) return;
    meta.clock += 1;
    this.awareness.states.delete(client);
    const update = encodeAwarenessUpdate(this.awareness, [client]);
    this.#toOthers(socket, (out) => encoding.writeVarUint8Array(out, update), 1);
  }

  hear(socket: FakeSocket, data: Uint8Array): void {
    const decoder = decoding.createDecoder(data);
    const kind = decoding.readVarUint(decoder);
    if (kind === 0) this.#sync(socket, decoder);
    else if (kind === 1) applyAwarenessUpdate(this.awareness, this.#spread(socket, decoder), socket);
    else if (kind === 100) {
      const message = JSON.parse(decoding.readVarString(decoder)) as ClientMessage;
      this.heard.push({ participant: socket.participant, message });
    }
  }

  #spread(socket: FakeSocket, decoder: decoding.Decoder): Uint8Array {
    const update = decoding.readVarUint8Array(decoder);
    const inside = decoding.createDecoder(update);
    if (decoding.readVarUint(inside) > 0) this.#clients.set(socket, decoding.readVarUint(inside));
    this.#toOthers(socket, (out) => encoding.writeVarUint8Array(out, update), 1);
    return update;
  }

  #sync(socket: FakeSocket, decoder: decoding.Decoder): void {
    const kind = decoding.readVarUint(decoder);
    if (kind === 0) {
      this.#send(socket, 0, (out) => readSyncStep1(decoder, out, this.doc));
      return;
    }
    const update = decoding.readVarUint8Array(decoder);
    if (this.state.pen.mode === "both" || this.state.pen.holder === socket.participant) {
      Y.applyUpdate(this.doc, update, socket);
      return;
    }
    // Who answers what the server asked names all that was ever deleted, also with nothing to give.
    if (Y.decodeUpdate(update).structs.length === 0) return;
    this.denied += 1;
    // An answer never comes while the question is still being asked.
    queueMicrotask(() => this.#control(socket, { type: "reset", why: "You cannot write just now." }));
  }

  #welcome(socket: FakeSocket): void {
    this.sockets.add(socket);
    socket.onopen?.();
    const role = socket.participant.startsWith("c")
      ? "candidate"
      : socket.participant.startsWith("i")
        ? "interviewer"
        : "watcher";
    this.#control(socket, { type: "hello", you: socket.participant, role, now: Date.now(), connection: 1 });
    this.#control(socket, { type: "state", ...this.state, now: Date.now() });
    this.#control(socket, { type: "people", people: this.people });
    this.#send(socket, 0, (out) => writeSyncStep1(out, this.doc));
    const clients = [...this.awareness.getStates().keys()];
    this.#send(socket, 1, (out) => encoding.writeVarUint8Array(out, encodeAwarenessUpdate(this.awareness, clients)));
  }

  #toOthers(from: unknown, write: (out: encoding.Encoder) => void, kind: number): void {
    for (const socket of this.sockets) if (socket !== from) this.#send(socket, kind, write);
  }

  #control(socket: FakeSocket, message: ServerMessage): void {
    this.#send(socket, 100, (out) => encoding.writeVarString(out, JSON.stringify(message)));
  }

  #send(socket: FakeSocket, kind: number, write: (out: encoding.Encoder) => void): void {
    socket.receive(
      encoding.encode((out) => {
        encoding.writeVarUint(out, kind);
        write(out);
      }),
    );
  }
}
