// Run and Submit: sends the program until the server has it, then follows it to its end.
import { ApiFault, sentenceFor } from "../../api/fault";
import type { Kind, Submission, SubmissionBody } from "../../api/types";
import { Follower, isOver, type Stream } from "./follow";

export interface Refusal {
  message: string;
  field: string | null;
  /** When it makes sense to try again, epoch ms, or null. */
  retryAt: number | null;
}

export interface RunState {
  /** The submission on show; null before the first one, and while a new one is being sent. */
  submission: Submission | null;
  /** What is on its way to the server. */
  sending: { kind: Kind; inputs: number; unanswered: boolean } | null;
  refusal: Refusal | null;
}

export interface RunLine {
  post(body: SubmissionBody, key: string): Promise<{ id: string }>;
  open(id: string): Stream;
  fetch(id: string): Promise<Submission>;
}

const RETRY_FIRST = 500;
const RETRY_MOST = 8000;

export class Runs {
  #state: RunState = { submission: null, sending: null, refusal: null };
  #listeners = new Set<() => void>();
  #follower: Follower | null = null;
  #round = 0;
  #onDone: (submission: Submission) => void = () => undefined;

  constructor(private readonly line: RunLine) {}

  state = (): RunState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Hears of each submission that comes to its end while it is followed. */
  onDone(hear: (submission: Submission) => void): void {
    this.#onDone = hear;
  }

  get busy(): boolean {
    const { submission, sending } = this.#state;
    return sending !== null || (submission !== null && !isOver(submission));
  }

  /**
   * Sends a program under one key, again and again while nothing answers. A later call takes the place of this one;
   * after a refusal the submission before it is on show again.
   */
  async send(body: SubmissionBody): Promise<void> {
    const round = this.#begin();
    const before = this.#state.submission;
    const key = crypto.randomUUID();
    const sending = { kind: body.kind, inputs: body.inputs?.length ?? 0, unanswered: false };
    this.#become({ submission: null, sending, refusal: null });
    for (let wait = RETRY_FIRST; ; wait = Math.min(RETRY_MOST, wait * 2)) {
      try {
        const { id } = await this.line.post(body, key);
        if (round === this.#round) this.#follow(id);
        return;
      } catch (error) {
        if (round !== this.#round) return;
        if (!(error instanceof ApiFault && (error.offline || error.status === 502))) {
          this.#become({ submission: before, sending: null, refusal: refusalOf(error) });
          return;
        }
      }
      this.#become({ ...this.#state, sending: { ...sending, unanswered: true } });
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (round !== this.#round) return;
    }
  }

  /** Shows a submission from the record, and follows it when it is still under way. */
  show(submission: Submission): void {
    this.#begin();
    this.#become({ submission, sending: null, refusal: null });
    if (!isOver(submission)) this.#follow(submission.id);
  }

  /** Stops following; what is on show stays. */
  stop(): void {
    this.#begin();
  }

  #begin(): number {
    this.#follower?.stop();
    this.#follower = null;
    return ++this.#round;
  }

  #follow(id: string): void {
    this.#follower = new Follower(id, this.line, (submission) => {
      this.#become({ submission, sending: null, refusal: null });
      if (isOver(submission)) this.#onDone(submission);
    });
    this.#follower.start();
  }

  #become(state: RunState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ApiFault)) return { message: sentenceFor(error), field: null, retryAt: null };
  const retryAt = error.retryAfter === null ? null : Date.now() + error.retryAfter * 1000;
  return { message: error.message, field: error.field, retryAt };
}
