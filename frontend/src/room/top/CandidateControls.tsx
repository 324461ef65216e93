// What a candidate can ask the room for: a pause, and time in which nobody sees the keys.
import { Eye, EyeOff, Pause } from "lucide-react";
import { useState } from "react";

import { later } from "../../design/later";
import type { Stage } from "../coding/useStage";

const AskSheet = later(() => import("./AskSheet"));

export function CandidateControls({ stage }: { stage: Stage }) {
  const [asking, setAsking] = useState<"pause" | "private" | null>(null);
  const { state } = stage.view;
  if (state?.state !== "live" || stage.part?.state !== "running") return null;
  const minutes = Math.round(state.private_ms / 60_000);
  const coding = stage.part.kind === "coding";
  // Who is alone is seen by nobody as it is.
  const seen = !stage.selfRun || stage.seat.mock?.level === "silent_viewer";
  return (
    <>
      {coding && seen && minutes > 0 && state.private === null && (
        <button
          type="button"
          className="button room-private"
          aria-label="Think in private"
          onClick={() => setAsking("private")}
        >
          <EyeOff size={14} aria-hidden="true" />
          <span>Think in private</span>
        </button>
      )}
      {state.private !== null && (
        <button
          type="button"
          className="button room-private"
          aria-label="End private time"
          onClick={() => void stage.control({ action: "private" })}
        >
          <Eye size={14} aria-hidden="true" />
          <span>End private time</span>
        </button>
      )}
      {state.pause_tokens > 0 && !stage.selfRun && (
        <button type="button" className="button room-pause" aria-label="Pause" onClick={() => setAsking("pause")}>
          <Pause size={14} aria-hidden="true" />
          <span>Pause</span>
        </button>
      )}
      {asking === "pause" && (
        <AskSheet
          title="Pause for two minutes?"
          does="Pause"
          onDo={() => void stage.control({ action: "pause_token" })}
          onClose={() => setAsking(null)}
        >
          The clock stops and goes on by itself after two minutes, or when the interviewer goes on.{" "}
          {state.pause_tokens === 1 ? "This is the pause you have." : `You have ${state.pause_tokens} pauses.`}
        </AskSheet>
      )}
      {asking === "private" && (
        <AskSheet
          title={`Think in private for ${minutes} minutes?`}
          does="Start private time"
          onDo={() => void stage.control({ action: "private" })}
          onClose={() => setAsking(null)}
        >
          Nobody sees what you type until it ends. Afterwards everybody sees it, and it is part of the replay. The clock
          goes on. You can have this once.
        </AskSheet>
      )}
    </>
  );
}
