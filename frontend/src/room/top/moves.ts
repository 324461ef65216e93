// What whoever runs the room can do with it now, as a list: the same in the bar and in the sheet of a phone.
import type { Stage } from "../coding/useStage";

export interface Move {
  id: string;
  title: string;
  /** Asked before it is done; without it, it is done at once. */
  asks?: { title: string; words: string; does: string };
  main?: boolean;
  /** It stays in its place, so that the others do not move under the hand. */
  disabled?: boolean;
  run: () => void;
}

export function movesOf(stage: Stage): Move[] {
  const { state } = stage.view;
  if (state?.state !== "live") return [];
  // Who runs it alone has the pen, and nobody to be locked out.
  const pen = stage.selfRun ? [] : penMoves(stage);
  return [...clockMoves(stage), ...pen, ...stepMoves(stage), ...endMoves(stage)];
}

function clockMoves({ control, view, part, untimed }: Stage): Move[] {
  if (untimed) return [];
  const paused = view.state?.paused === true || part?.state === "paused";
  return [
    { id: "extend", title: "+5 min", run: () => void control({ action: "extend", minutes: 5 }) },
    paused
      ? { id: "resume", title: "Go on", run: () => void control({ action: "resume" }) }
      : { id: "pause", title: "Pause", run: () => void control({ action: "pause" }) },
  ];
}

function penMoves({ room, view, part, seat }: Stage): Move[] {
  const pen = view.state?.pen;
  // In private time nobody else sees the code, so nobody else can write in it.
  if (part?.kind !== "coding" || pen === undefined || view.state?.private) return [];
  const mine = pen.mode === "pen" && pen.holder === seat.participant;
  const take: Move = { id: "take", title: "Take the pen", run: () => room.say({ type: "pen", do: "take" }) };
  const give: Move = { id: "give", title: "Give back the pen", run: () => room.say({ type: "pen", do: "give" }) };
  const share: Move = { id: "share", title: "Both write", run: () => room.say({ type: "pen", do: "share" }) };
  if (pen.mode === "both") return [take, { ...give, title: "Candidate writes" }];
  return mine ? [give, share] : [take, share];
}

function stepMoves(stage: Stage): Move[] {
  const { view, control, seat } = stage;
  const at = view.state?.part ?? 0;
  const next = nextProblem(stage);
  const moves: Move[] = [];
  if (stage.part?.kind === "coding" && !(stage.selfRun && next === null)) {
    const run = () => void control({ action: "problem", problem: next ?? "" });
    moves.push({ id: "problem", title: "Next problem", main: next !== null, disabled: next === null, run });
  }
  const following = seat.interview.parts[at + 1];
  if (following) {
    moves.push({
      id: "part",
      title: "Next part",
      // Alone in a spoken part, the next question is the thing to do.
      main: next === null && !(stage.selfRun && stage.part?.kind !== "coding"),
      asks: {
        title: `Go on to ${following.title}?`,
        words: stage.untimed
          ? "One cannot come back to this part."
          : "The time that is left in this part is not carried over, and one cannot come back to it.",
        does: `Begin ${following.title}`,
      },
      run: () => void control({ action: "next_part" }),
    });
  }
  return moves;
}

function endMoves({ view, control, part, selfRun }: Stage): Move[] {
  const locked = view.state?.locked === true;
  const lock: Move = locked
    ? { id: "unlock", title: "Unlock", run: () => void control({ action: "unlock" }) }
    : { id: "lock", title: "Lock", run: () => void control({ action: "lock" }) };
  const end: Move = {
    id: "end",
    title: "End",
    asks: {
      title: "End the interview?",
      words: selfRun
        ? "Nothing can be written any more. Code and results are kept, and you can score yourself."
        : "The clock stops and nobody can write any more. Code, results and notes are kept; scorecards stay open.",
      does: "End the interview",
    },
    run: () => void control({ action: "end" }),
  };
  return part?.kind === "coding" && !selfRun ? [lock, end] : [end];
}

/** The next problem of this part that was not opened yet. */
function nextProblem(stage: Stage): string | null {
  if (stage.part?.kind !== "coding") return null;
  const opened = stage.view.state?.opened ?? [];
  const planned = stage.seat.interview.parts[stage.view.state?.part ?? 0]?.problems ?? [];
  return planned.find((each) => !opened.includes(each)) ?? null;
}
