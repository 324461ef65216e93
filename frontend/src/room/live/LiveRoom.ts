// The room as one tab lives it: connection, document, clock and people, told to the page as one view at a time.
import { removeAwarenessStates } from "y-protocols/awareness";

import { Connection, type Link, type Socket } from "./connection";
import { askAwareness, askState, awarenessFrame, controlFrame, hearFrame, updateFrame } from "./frames";
import { Kept, type LostText } from "./kept";
import type { ClientMessage, Person, Role, RoomEvent, RoomState, ServerMessage } from "./messages";
import { ServerClock } from "./serverClock";
import { SharedDocument } from "./SharedDocument";
import { whyNot, type Why } from "./writing";

/** Everything that the page shows of the room; a new object after each change. */
export interface RoomView {
  link: Link;
  /** True once the document was here in full, also while the connection is away. */
  loaded: boolean;
  document: SharedDocument;
  state: RoomState | null;
  people: Person[];
  events: RoomEvent[];
  /** The pen is being taken: nothing may be typed until the server says who writes. */
  frozen: boolean;
  lost: LostText[];
  /** ms to add to this device's time to get the server's. */
  lead: number;
}

interface Options {
  participant: string;
  role: Role;
  ticket: () => Promise<string>;
  open: (ticket: string) => Socket;
}

const EVENTS_KEPT = 2000;

export class LiveRoom {
  readonly participant: string;
  readonly role: Role;
  readonly #kept: Kept;
  readonly #clock = new ServerClock();
  readonly #connection: Connection;
  #view: RoomView;
  #listeners = new Set<() => void>();
  #messageListeners = new Set<(message: ServerMessage) => void>();
  #guards = new Set<() => void>();
  /** Texts written here before the document was started anew, until it is known which of them the server has. */
  #before: LostText[] = [];

  constructor({ participant, role, ticket, open }: Options) {
    this.participant = participant;
    this.role = role;
    this.#kept = new Kept(participant);
    this.#connection = new Connection({
      ticket,
      open,
      ask: askAwareness,
      onOpen: () => this.#greet(),
      onFrame: (data) => this.#hear(data),
      onLink: (link) => this.#linked(link),
    });
    this.#view = {
      link: { kind: "connecting" },
      loaded: false,
      document: this.#newDocument(),
      state: null,
      people: [],
      events: [],
      frozen: false,
      lost: this.#kept.lost,
      lead: 0,
    };
  }

  view = (): RoomView => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Hears every message of the server that is not about text. */
  onMessage(listener: (message: ServerMessage) => void): () => void {
    this.#messageListeners.add(listener);
    return () => this.#messageListeners.delete(listener);
  }

  /** Calls `look` at the very moment at which writing may have become allowed or forbidden. */
  onWriting(look: () => void): () => void {
    this.#guards.add(look);
    return () => this.#guards.delete(look);
  }

  start(): void {
    window.addEventListener("online", this.#hurry);
    window.addEventListener("pagehide", this.#leave);
    this.#connection.start();
  }

  stop(): void {
    window.removeEventListener("online", this.#hurry);
    window.removeEventListener("pagehide", this.#leave);
    this.#connection.stop();
  }

  /** After a final close, such as too many open tabs, tries once more. */
  retry(): void {
    this.#connection.start();
  }

  get serverNow(): number {
    return Date.now() + this.#clock.lead;
  }

  get whyNot(): Why | null {
    const { state, frozen, loaded } = this.#view;
    if (!loaded) return "connecting";
    return whyNot({ role: this.role, you: this.participant, state, frozen, serverNow: this.serverNow });
  }

  /** Says something to the server; false when there is no connection. */
  say(message: ClientMessage): boolean {
    return this.#connection.send(controlFrame(message));
  }

  forget(lost: LostText): void {
    this.#set({ lost: this.#view.lost.filter((each) => each !== lost) });
    this.#kept.lost = this.#view.lost;
  }

  #hurry = (): void => this.#connection.hurry();

  #leave = (): void => {
    const { document, link } = this.#view;
    if (link.kind !== "open") document.keep();
    removeAwarenessStates(document.awareness, [document.doc.clientID], "left");
  };

  #newDocument(): SharedDocument {
    const document: SharedDocument = new SharedDocument(this, this.#kept, {
      onUpdate: (update) => this.#connection.send(updateFrame(update)),
      onAwareness: (clients) => this.#connection.send(awarenessFrame(document.awareness, clients)),
      connected: () => this.#view.link.kind === "open",
    });
    return document;
  }

  #greet(): void {
    const { doc, awareness } = this.#view.document;
    this.#connection.send(askState(doc));
    const own = awareness.getLocalState();
    if (own === null) return;
    // Others were told that this page is gone, with the next number of its count; only a higher one is news to them.
    awareness.setLocalState(own);
    awareness.setLocalState(own);
  }

  #linked(link: Link): void {
    if (link.kind !== "open") {
      const { awareness, doc } = this.#view.document;
      const others = [...awareness.getStates().keys()].filter((client) => client !== doc.clientID);
      removeAwarenessStates(awareness, others, this);
      // What they said last is said again with the same number once the connection is back.
      for (const client of others) awareness.meta.delete(client);
    }
    // Whoever was asked for the pen when the connection broke is told anew who has it.
    this.#set({ link, frozen: false });
  }

  #hear(data: Uint8Array): void {
    const { document } = this.#view;
    const reply = hearFrame(data, {
      doc: document.doc,
      awareness: document.awareness,
      origin: this,
      onControl: (message) => this.#message(message),
      // A reset follows, which says what to do.
      onDenied: () => undefined,
      onSynced: () => this.#synced(),
    });
    if (reply !== null) this.#connection.send(reply);
  }

  #synced(): void {
    const { document, lost } = this.#view;
    document.synced();
    const refused = this.#before.filter(({ name, text }) => text !== "" && document.text(name).toJSON() !== text);
    this.#before = [];
    this.#set({ loaded: true, lost: [...lost, ...refused] });
    if (refused.length > 0) this.#kept.lost = this.#view.lost;
  }

  #message(message: ServerMessage): void {
    switch (message.type) {
      case "hello":
        this.#clock.hear(message.now);
        // What happened so far comes anew after it.
        this.#set({ events: [] });
        break;
      case "state":
        this.#clock.hear(message.now);
        this.#set({ state: message, lead: this.#clock.lead, frozen: this.#stillFrozen(message) });
        break;
      case "people":
        this.#set({ people: message.people });
        break;
      case "event":
        this.#set({ events: [...this.#view.events, message].slice(-EVENTS_KEPT) });
        break;
      case "freeze":
        // Everything typed until now was sent before this; what the editors hold back must not follow it.
        this.#set({ frozen: true });
        this.say({ type: "pen", do: "ack" });
        break;
      case "reset":
        this.#startAnew();
        break;
    }
    for (const listener of this.#messageListeners) listener(message);
  }

  #stillFrozen(next: RoomState): boolean {
    const before = this.#view.state;
    return this.#view.frozen && before?.pen.epoch === next.pen.epoch && next.pen.holder === this.participant;
  }

  /** The server did not take something that was typed here: an empty document, then what the server has. */
  #startAnew(): void {
    const old = this.#view.document;
    this.#before = [...this.#before, ...old.ownTexts()];
    this.#kept.unsent = null;
    this.#set({ document: this.#newDocument(), loaded: false, frozen: false });
    old.destroy();
    this.#connection.restart();
  }

  #set(change: Partial<RoomView>): void {
    this.#view = { ...this.#view, ...change };
    for (const look of this.#guards) look();
    for (const listener of this.#listeners) listener();
  }
}
