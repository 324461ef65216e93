// A replay that can be asked about any moment: its texts, runs, clock and people as they were then.
import type { RunState } from "../../workspace/runs/runs";
import { codeName, inputsName, PLAN_BOXES, type PlanBox, planName } from "../../room/live/names";
import { type ClockThen, clockAt } from "./clocks";
import { derive, type Derived } from "./derive";
import { type RoomThen, roomsOf } from "./rooms";
import { lastUpTo, type Since } from "./search";
import type { Caret, Track } from "./Track";
import type { Look, Replay, ReplaySubmission, SeatProblem, Update } from "./types";
import { unpack } from "./unpack";

const NOTHING_RUN: RunState = { submission: null, sending: null, refusal: null };

export class Story {
  /** When something happened or was typed, in order; what lies between is idle. */
  readonly activity: readonly number[];
  #derived: Derived;
  #rooms: Since<RoomThen>;
  #runs = new Map<ReplaySubmission, [RunState, RunState]>();

  constructor(
    readonly replay: Replay,
    updates: readonly Update[],
  ) {
    this.#derived = derive(updates);
    this.#rooms = roomsOf(replay);
    const shown = replay.events.filter(({ kind }) => kind !== "join" && kind !== "leave");
    this.activity = [...updates, ...shown, ...replay.notes].map(({ at }) => at).sort((one, other) => one - other);
  }

  /** Opens a replay; throws when its bytes are not what they should be, or it is of a later version. */
  static async open(replay: Replay): Promise<Story> {
    const { version }: { version: number } = replay;
    if (version !== 1) throw new Error("This replay is of a version that is not known here.");
    return new Story(replay, await unpack(replay.updates));
  }

  /** ms from where it begins to where it ends, as [first, last]. */
  get span(): [number, number] {
    const { begins, ends } = this.replay;
    return [begins, Math.max(begins + 1000, ends)];
  }

  get names(): string[] {
    return [...this.#derived.tracks.keys()];
  }

  track(name: string): Track | undefined {
    return this.#derived.tracks.get(name);
  }

  textAt(name: string, at: number): string {
    return this.track(name)?.textAt(at) ?? "";
  }

  caretsAt(name: string, at: number): Caret[] {
    return this.track(name)?.caretsAt(at) ?? [];
  }

  lookAt(at: number): Look | null {
    return this.#derived.looks.at(at) ?? null;
  }

  codeAt(look: Look, at: number): string {
    return this.textAt(codeName(look), at);
  }

  /** The boxes of a plan that hold something. */
  planAt(problem: string, at: number): [PlanBox, string][] {
    const boxes = PLAN_BOXES.map((box): [PlanBox, string] => [box, this.textAt(planName(problem, box), at)]);
    return boxes.filter(([, text]) => text.trim() !== "");
  }

  inputsAt(problem: string, at: number): string {
    return this.textAt(inputsName(problem), at);
  }

  clockAt(at: number): ClockThen | null {
    return clockAt(this.replay, at);
  }

  roomAt(at: number): RoomThen {
    const room = this.#rooms.at(at);
    if (room === undefined) throw new Error("A replay does not begin before its start.");
    return room;
  }

  problem(slug: string): SeatProblem | null {
    return this.replay.problems.find((each) => each.slug === slug) ?? null;
  }

  /** What the tests pane showed: the last program sent for a problem, and what had come of it. */
  runAt(problem: string, at: number): RunState {
    const sent = this.replay.submissions.filter((each) => each.submission.problem === problem);
    const last =
      sent[
        lastUpTo(
          sent.map((each) => each.at),
          at,
        )
      ];
    if (last === undefined) return NOTHING_RUN;
    const [before, after] = this.#statesOf(last);
    return last.judged_at !== null && last.judged_at <= at ? after : before;
  }

  #statesOf(sent: ReplaySubmission): [RunState, RunState] {
    let states = this.#runs.get(sent);
    if (states === undefined) {
      const { submission } = sent;
      const waiting = { ...submission, state: "running" as const, verdict: null, cases: [], compile: null, note: null };
      states = [
        { ...NOTHING_RUN, submission: waiting },
        { ...NOTHING_RUN, submission },
      ];
      this.#runs.set(sent, states);
    }
    return states;
  }
}
