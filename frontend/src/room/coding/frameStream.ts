// One submission's progress out of the room's messages, in the form in which the workspace follows submissions.
import type { Submission } from "../../api/types";
import type { Stream } from "../../workspace/runs/follow";
import type { LiveRoom } from "../live/LiveRoom";
import type { ServerMessage } from "../live/messages";

type Hear = (event: MessageEvent<string>) => void;

/** Opens with what the server has on record; what is told meanwhile comes after it. */
export class FrameStream implements Stream {
  readyState = 1;
  onerror: ((event: Event) => void) | null = null;
  #listeners = new Map<string, Hear>();
  #early: ServerMessage[] | null = [];
  #leave: () => void;

  constructor(
    private readonly id: string,
    room: LiveRoom,
    private readonly fetch: (id: string) => Promise<Submission>,
  ) {
    this.#leave = room.onMessage((message) => {
      if (idOf(message) !== id) return;
      if (this.#early === null) this.#take(message);
      else this.#early.push(message);
    });
    void this.#snapshot("snapshot");
  }

  addEventListener(type: string, listener: Hear): void {
    this.#listeners.set(type, listener);
  }

  close(): void {
    this.readyState = 2;
    this.#leave();
  }

  #take(message: ServerMessage): void {
    if (message.type === "case") this.#tell("case", message.case);
    else if (message.type === "compile") this.#tell("compile", message.compile);
    // The record says more than the message: times, limits, and all that one may see of each test.
    else if (message.type === "judged") void this.#snapshot("done");
    else if (message.type === "submission") {
      const { state, attempt, compile } = message.submission;
      this.#tell("state", { state, attempt });
      if (compile !== null) this.#tell("compile", compile);
    }
  }

  async #snapshot(type: "snapshot" | "done"): Promise<void> {
    try {
      this.#tell(type, await this.fetch(this.id));
    } catch {
      // Whoever follows asks again by itself.
      this.onerror?.(new Event("error"));
    }
    const early = this.#early ?? [];
    this.#early = null;
    for (const message of early) this.#take(message);
  }

  #tell(type: string, data: unknown): void {
    if (this.readyState === 2) return;
    this.#listeners.get(type)?.(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
}

function idOf(message: ServerMessage): string | null {
  if (message.type === "case" || message.type === "compile") return message.submission;
  return message.type === "submission" || message.type === "judged" ? message.submission.id : null;
}
