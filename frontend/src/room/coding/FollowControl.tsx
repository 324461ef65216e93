// Whether one sees what the pen's holder has open, or looks elsewhere for a while.
import { Eye } from "lucide-react";

import { nameOf, type Stage } from "./useStage";

export function FollowControl({ stage }: { stage: Stage }) {
  const { looking, view } = stage;
  if (looking.leads || view.state === null) return null;
  const name = nameOf(stage, view.state.pen.mode === "pen" ? view.state.pen.holder : null).split(" ")[0] ?? "";
  if (looking.following) {
    return (
      <span className="following" title={`You see what ${name} has open. Choose another tab to look elsewhere.`}>
        <Eye size={14} aria-hidden="true" />
        Following {name}
      </span>
    );
  }
  return (
    <button type="button" className="tool following-not" onClick={looking.follow}>
      <Eye size={14} aria-hidden="true" />
      Follow {name}
    </button>
  );
}
