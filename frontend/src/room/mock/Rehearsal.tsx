// What stands in for somebody in the room: a sign that one is seen, and now and then a line that interrupts.
import "./mock.css";

import { Eye, Radio, X } from "lucide-react";

import type { Stage } from "../coding/useStage";
import { useLine } from "./useLine";

export default function Rehearsal({ stage }: { stage: Stage }) {
  const { line, putAway } = useLine(stage);
  return (
    <div className="rehearsal" role="group" aria-label="Rehearsal">
      <Badge stage={stage} />
      <p className="rehearsal-line" role="status" aria-live="polite">
        {line?.say}
      </p>
      {line !== null && (
        <button type="button" className="icon-button" aria-label="Put this line away" onClick={putAway}>
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

function Badge({ stage: { seat, view } }: { stage: Stage }) {
  if (seat.mock?.level === "recorded") {
    return (
      <span className="rehearsal-badge">
        <Radio size={14} aria-hidden="true" /> Recorded
      </span>
    );
  }
  const watchers = view.people.filter(({ role, online }) => role === "watcher" && online).map(({ name }) => name);
  return (
    <span className="rehearsal-badge">
      <Eye size={14} aria-hidden="true" />
      {watchers.length === 0
        ? "Nobody watches yet"
        : `${watchers.join(" and ")} ${watchers.length === 1 ? "watches" : "watch"}`}
    </span>
  );
}
