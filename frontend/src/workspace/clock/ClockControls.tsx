// The clock in the top bar: started, shown, finished.
import { Timer } from "lucide-react";
import { useState } from "react";

import type { Problem } from "../../api/types";
import { later } from "../../design/later";
import { ClockPill } from "./ClockPill";
import type { Clock } from "./useClock";

const StartSheet = later(() => import("./StartSheet"));
const FinishSheet = later(() => import("./FinishSheet"));

export function ClockControl({ clock, minutes }: { clock: Clock; minutes: Problem["minutes"] }) {
  const [choosing, setChoosing] = useState(false);
  if (clock.running && clock.reading) return <ClockPill reading={clock.reading} />;
  return (
    <>
      <button
        type="button"
        className="button clock-start"
        disabled={clock.busy || !clock.known}
        aria-label="Start the clock"
        onClick={() => setChoosing(true)}
      >
        <Timer size={16} aria-hidden="true" />
        <span className="clock-start-words">Start the clock</span>
      </button>
      {choosing && <StartSheet minutes={minutes} onStart={clock.start} onClose={() => setChoosing(false)} />}
    </>
  );
}

export function FinishControl({ clock }: { clock: Clock }) {
  const [asking, setAsking] = useState(false);
  if (!clock.running) return null;
  return (
    <>
      <button type="button" className="button" disabled={clock.busy} onClick={() => setAsking(true)}>
        Finish
      </button>
      {asking && <FinishSheet onFinish={clock.finish} onClose={() => setAsking(false)} />}
    </>
  );
}
