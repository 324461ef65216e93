// Follows one submission: the event stream while it holds, asking again and again when it does not.
import type { CaseView, CompileView, StateView, Submission } from "../../api/types";

export type StreamEvent =
  | { type: "snapshot" | "done"; data: Submission }
  | { type: "compile"; data: CompileView }
  | { type: "case"; data: CaseView }
  | { type: "state"; data: StateView };

/** The submission after an event; events before the first snapshot tell nothing yet. */
export function applyEvent(submission: Submission | null, event: StreamEvent): Submission | null {
  if (event.type === "snapshot" || event.type === "done") return event.data;
  if (submission === null) return null;
  switch (event.type) {
    case "compile":
      return { ...submission, compile: event.data };
    case "case":
      return { ...submission, cases: withCase(submission.cases, event.data) };
    case "state":
      return { ...submission, state: event.data.state, attempt: event.data.attempt };
  }
}

function withCase(cases: CaseView[], judged: CaseView): CaseView[] {
  const others = cases.filter((each) => each.index !== judged.index);
  return [...others, judged].sort((a, b) => a.index - b.index);
}

export function isOver(submission: Submission): boolean {
  return submission.state === "done" || submission.state === "dead";
}

/** The part of an EventSource that is used here. */
export interface Stream {
  readyState: number;
  onerror: ((event: Event) => void) | null;
  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void;
  close(): void;
}

interface Line {
  open(id: string): Stream;
  fetch(id: string): Promise<Submission>;
}

const EVENTS = ["snapshot", "compile", "case", "state", "done"] as const;
const CLOSED = 2;
const ASK_EVERY = 1000;
/** A stream that says nothing for this long is asked about over plain HTTP, ms. */
const SILENCE = 8000;

/** Reports each new view of the submission until it is over or `stop` is called. */
export class Follower {
  #submission: Submission | null = null;
  #stream: Stream | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(
    private readonly id: string,
    private readonly line: Line,
    private readonly report: (submission: Submission) => void,
  ) {}

  start(): void {
    const stream = this.line.open(this.id);
    this.#stream = stream;
    for (const type of EVENTS) {
      stream.addEventListener(type, (message) => {
        this.#take({ type, data: JSON.parse(message.data) as never });
        this.#askIn(SILENCE);
      });
    }
    // The browser reconnects by itself while the stream is only interrupted; a refused one stays closed.
    stream.onerror = () => this.#askIn(stream.readyState === CLOSED ? 0 : ASK_EVERY);
    this.#askIn(SILENCE);
  }

  stop(): void {
    this.#stopped = true;
    this.#stream?.close();
    clearTimeout(this.#timer);
  }

  #take(event: StreamEvent): void {
    if (this.#stopped) return;
    const next = applyEvent(this.#submission, event);
    if (next === null) return;
    this.#submission = next;
    if (isOver(next)) this.stop();
    this.report(next);
  }

  #askIn(ms: number): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), ms);
  }

  async #ask(): Promise<void> {
    try {
      this.#take({ type: "snapshot", data: await this.line.fetch(this.id) });
    } catch {
      // The server is away for a moment; the next question finds it again.
    }
    this.#askIn(this.#stream?.readyState === CLOSED ? ASK_EVERY : SILENCE / 4);
  }
}
