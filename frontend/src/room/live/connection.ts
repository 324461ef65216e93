// One live connection after another: a new ticket for each, patient when it breaks, final when the server says so.
import { ApiFault } from "../../api/fault";

/** Why a connection does not come back: taken back, gone with its interview, too many open, or unknown here. */
export type Closed = "revoked" | "deleted" | "full" | "gone";

export type Link =
  | { kind: "connecting" }
  | { kind: "open" }
  /** It broke and is tried again; `tries` counts from 1. */
  | { kind: "waiting"; tries: number }
  | { kind: "closed"; why: Closed };

/** The part of a WebSocket that is used here. */
export interface Socket {
  binaryType: string;
  onopen: (() => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  send(data: Uint8Array): void;
  close(code?: number): void;
}

interface Options {
  ticket: () => Promise<string>;
  open: (ticket: string) => Socket;
  /** A frame that the server answers at once, to hear whether it is still there. */
  ask: () => Uint8Array;
  onOpen: () => void;
  onFrame: (data: Uint8Array) => void;
  onLink: (link: Link) => void;
}

const FIRST_WAIT = 200;
const LONGEST_WAIT = 1000;
const LOOK_EVERY = 5000;
/** A connection that is silent for this long is asked; one that then says nothing for as long is given up, ms. */
const SILENCE = 15_000;
const GIVEN_UP = 4000;
const FINAL: Record<number, Closed> = { 4403: "revoked", 4404: "gone", 4409: "full", 4410: "deleted" };

export class Connection {
  #socket: Socket | null = null;
  #open = false;
  #running = false;
  #round = 0;
  #tries = 0;
  #heardAt = 0;
  #askedAt: number | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly options: Options) {}

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#tries = 0;
    this.#looking = setInterval(() => this.#look(), LOOK_EVERY);
    this.options.onLink({ kind: "connecting" });
    void this.#connect();
  }

  stop(): void {
    this.#running = false;
    clearInterval(this.#looking);
    this.#drop();
  }

  /** Leaves this connection and makes another at once. */
  restart(): void {
    if (!this.#running) return;
    this.#drop();
    this.options.onLink({ kind: "connecting" });
    void this.#connect();
  }

  /** Tries again without waiting longer, such as when the network is back. */
  hurry(): void {
    if (this.#running && this.#socket === null) this.restart();
  }

  /** Sends a frame; says whether there was a connection to send it over. */
  send(data: Uint8Array): boolean {
    if (!this.#open || this.#socket === null) return false;
    this.#socket.send(data);
    return true;
  }

  async #connect(): Promise<void> {
    const round = ++this.#round;
    let ticket;
    try {
      ticket = await this.options.ticket();
    } catch (error) {
      if (round !== this.#round) return;
      if (error instanceof ApiFault && error.status === 404) this.#end("gone");
      else this.#again();
      return;
    }
    if (round === this.#round && this.#running) this.#take(this.options.open(ticket), round);
  }

  #take(socket: Socket, round: number): void {
    this.#socket = socket;
    socket.binaryType = "arraybuffer";
    socket.onopen = () => {
      if (round !== this.#round) return;
      this.#open = true;
      this.#heard();
      this.options.onLink({ kind: "open" });
      this.options.onOpen();
    };
    socket.onmessage = ({ data }) => {
      if (round !== this.#round || !(data instanceof ArrayBuffer)) return;
      this.#heard();
      this.#tries = 0;
      this.options.onFrame(new Uint8Array(data));
    };
    socket.onclose = ({ code }) => {
      if (round !== this.#round) return;
      this.#socket = null;
      this.#open = false;
      const why = FINAL[code];
      if (why === undefined) this.#again();
      else this.#end(why);
    };
  }

  #again(): void {
    this.#drop();
    this.#tries += 1;
    this.options.onLink({ kind: "waiting", tries: this.#tries });
    const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 1.7 ** (this.#tries - 1));
    this.#waiting = setTimeout(() => void this.#connect(), most * (0.6 + Math.random() * 0.4));
  }

  #end(why: Closed): void {
    this.stop();
    this.options.onLink({ kind: "closed", why });
  }

  #drop(): void {
    this.#round += 1;
    clearTimeout(this.#waiting);
    this.#open = false;
    this.#askedAt = null;
    this.#socket?.close();
    this.#socket = null;
  }

  #heard(): void {
    this.#heardAt = Date.now();
    this.#askedAt = null;
  }

  #look(): void {
    if (!this.#open) return;
    const now = Date.now();
    if (this.#askedAt !== null && now - this.#askedAt > SILENCE) {
      this.#socket?.close(GIVEN_UP);
      this.#again();
    } else if (this.#askedAt === null && now - this.#heardAt > SILENCE) {
      this.#askedAt = now;
      this.send(this.options.ask());
    }
  }
}
