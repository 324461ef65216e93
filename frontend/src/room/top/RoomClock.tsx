// The clock of the part that is on, and what it says aloud.
import { useEffect, useRef, useState } from "react";

import { ClockFigure } from "../../workspace/clock/ClockFigure";
import { useServerNow } from "../live/useLive";
import { partFace, type Phase, spoken, timeOfDay } from "../live/serverClock";
import type { Stage } from "../coding/useStage";

export function RoomClock({ stage }: { stage: Stage }) {
  return stage.untimed ? null : <Countdown stage={stage} />;
}

function Countdown({ stage: { room, part, view } }: { stage: Stage }) {
  const now = useServerNow(room, 250);
  const face = part === null ? null : partFace(part, now);
  const said = useSpoken(`${view.state?.part ?? ""}`, face?.phase ?? null);
  if (part === null || face === null || view.state?.state !== "live") return null;
  const ends = part.ends_at === null ? "The clock stands still" : `Ends at ${timeOfDay(part.ends_at - view.lead)}`;
  return (
    <>
      <ClockFigure {...face} title={ends} label={`Time left in ${part.title}`} />
      <span className="unseen" role="status" aria-live="polite">
        {said}
      </span>
    </>
  );
}

/** What the clock says when it passes from one phase to the next, within one part. */
function useSpoken(part: string, phase: Phase | null): string {
  const before = useRef<{ part: string; phase: Phase } | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (phase === null) return;
    const last = before.current;
    const words = last?.part === part ? spoken(last.phase, phase) : null;
    before.current = { part, phase };
    if (words !== null) setSaid(words);
  }, [part, phase]);
  return said;
}
