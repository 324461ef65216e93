// Who writes: always in view, in the same place.
import { Pencil, PencilOff } from "lucide-react";

import { holdsPen } from "../live/writing";
import { penHolder, type Stage } from "../coding/useStage";

export function PenState({ stage }: { stage: Stage }) {
  const { view, part, why, seat, role } = stage;
  const pen = view.state?.pen;
  if (pen === undefined || view.state?.state !== "live" || part?.kind !== "coding") return null;
  const holder = penHolder(stage);
  const mine = holdsPen(pen, seat.participant, role);
  const words = why === "handing-over" || pen.moving ? "The pen moves" : penWords(holder, mine);
  const Icon = why === null ? Pencil : PencilOff;
  return (
    <span className="pen-state" role="status">
      <Icon size={14} aria-hidden="true" />
      <span className="pen-words">{words}</span>
    </span>
  );
}

function penWords(holder: string | null, mine: boolean): string {
  if (holder === null) return "Both write";
  return mine ? "You have the pen" : `${holder} has the pen`;
}
