// The parts of the interview with their clocks, and the problems of the one that is on.
import { Check, ChevronRight, Dot, Play } from "lucide-react";

import { clockText } from "../../design/words";
import type { PartClock } from "../live/messages";
import { partFace } from "../live/serverClock";
import { useServerNow } from "../live/useLive";
import type { Stage } from "../coding/useStage";

export function PartsList({ stage }: { stage: Stage }) {
  const { view, seat, room } = stage;
  const now = useServerNow(room, 500);
  const parts = view.state?.parts ?? [];
  return (
    <section className="side-section" aria-labelledby="room-parts">
      <h2 id="room-parts" className="side-title">
        Parts
      </h2>
      <ol className="part-list">
        {parts.map((part, at) => {
          const on = view.state?.part === at && view.state.state === "live";
          return (
            <li key={at}>
              <div className={`part ${on ? "part-on" : ""}`} aria-current={on ? "step" : undefined}>
                <PartMark part={part} on={on} />
                <span className="part-title">{part.title}</span>
                <span className="figures">{clockText(partFace(part, now).remaining)}</span>
              </div>
              {on && part.kind === "coding" && (
                <ProblemList stage={stage} problems={seat.interview.parts[at]?.problems ?? []} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function PartMark({ part, on }: { part: PartClock; on: boolean }) {
  if (on) return <Play size={13} aria-label="under way" />;
  if (part.state === "done") return <Check size={14} aria-label="over" />;
  return <Dot size={14} aria-label="to come" />;
}

/** An interviewer opens a problem for all from here; others see which are open. */
function ProblemList({ stage, problems }: { stage: Stage; problems: string[] }) {
  const { view, role, control, busy, titleFor } = stage;
  const opened = view.state?.opened ?? [];
  const shown =
    role === "interviewer" ? problems : opened.filter((each) => problems.includes(each) || role === "watcher");
  const all = shown.length === 0 ? opened : shown;
  return (
    <ul className="part-problems">
      {all.map((slug) => {
        const now = view.state?.problem === slug;
        const mark = now ? (
          <ChevronRight size={13} aria-label="on the screen" />
        ) : opened.includes(slug) ? (
          <Check size={13} aria-label="opened" />
        ) : (
          <Dot size={13} aria-label="not opened" />
        );
        if (role !== "interviewer" || now) {
          return (
            <li key={slug} className={`part-problem ${now ? "part-problem-on" : ""}`}>
              {mark}
              <span>{titleFor(slug)}</span>
            </li>
          );
        }
        return (
          <li key={slug}>
            <button
              type="button"
              className="part-problem"
              disabled={busy}
              title="Open this problem for everybody"
              onClick={() => void control({ action: "problem", problem: slug })}
            >
              {mark}
              <span>{titleFor(slug)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
