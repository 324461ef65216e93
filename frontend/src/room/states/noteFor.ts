// How the clock and the lock stand, where that is worth a line above the page.
import type { Stage } from "../coding/useStage";
import { timeOfDay } from "../live/serverClock";

export interface RoomNote {
  tone: "glass" | "sand";
  text: string;
}

export function noteFor(stage: Stage): RoomNote | null {
  const { view, part, role, seat } = stage;
  const { state } = view;
  if (state?.state === "done" && role === "interviewer") {
    return { tone: "glass", text: "The interview is over. Nobody can write any more; everything is kept." };
  }
  if (state?.state !== "live" || part === null) return null;
  const candidate = role === "candidate";
  if (state.private !== null) {
    const until = timeOfDay(state.private.until - view.lead);
    if (candidate)
      return { tone: "glass", text: `Nobody sees your keys until ${until}. Then everybody sees what you wrote.` };
    return {
      tone: "glass",
      text: `${seat.interview.candidate_name} thinks in private until ${until}. What is written shows then.`,
    };
  }
  if (state.paused || part.state === "paused") {
    const goesOn =
      state.resumes_at === null ? "" : ` It goes on by itself at ${timeOfDay(state.resumes_at - view.lead)}.`;
    return {
      tone: "sand",
      text: `Paused: the clock stands still${candidate ? " and the editor is read-only" : ""}.${goesOn}`,
    };
  }
  if (part.state === "done") {
    const runs = role === "interviewer" || stage.selfRun;
    const goesOn = stage.unled ? "" : " The interviewer goes on from here.";
    const more = runs ? " You can give more minutes or go on." : goesOn;
    return { tone: "sand", text: `The time of this part is over. Everything is kept.${more}` };
  }
  if (state.locked) {
    return {
      tone: "sand",
      text: candidate ? "The interviewer has locked the editor. Everything is kept." : "The editor is locked.",
    };
  }
  if (!state.think_aloud && candidate && part.kind === "coding") {
    return { tone: "glass", text: "You need not talk while you think. Explain it when you are ready." };
  }
  return null;
}
