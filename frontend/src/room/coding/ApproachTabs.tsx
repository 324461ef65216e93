// The ways to solve the problem beside each other: A, B, and room for another.
import { Plus } from "lucide-react";

import { useNames } from "../live/useLive";
import { APPROACHES, approachesIn } from "../live/names";
import type { Work } from "./useWork";

/** `hidden`: something else is on show in the code's place, so none of them is chosen. */
export function ApproachTabs({ work: { stage, look }, hidden }: { work: Work; hidden: boolean }) {
  const { view, looking, why } = stage;
  const names = useNames(view.document.doc).split("\n");
  const there = approachesIn(names, look.problem, look.language);
  const shown = there.includes(look.approach) ? there : [...there, look.approach].sort();
  const next = APPROACHES.find((each) => !shown.includes(each));
  return (
    <div className="tabs" role="group" aria-label="Approaches">
      {shown.map((approach) => {
        const on = !hidden && approach === look.approach;
        return (
          <button
            key={approach}
            type="button"
            className="tab"
            aria-pressed={on}
            data-active={on ? "" : undefined}
            title={`Approach ${approach}`}
            onClick={() => looking.open({ ...look, approach })}
          >
            {approach}
          </button>
        );
      })}
      {why === null && next !== undefined && (
        <button
          type="button"
          className="tab"
          aria-label={`Another approach: ${next}`}
          title="Another approach, from the starter"
          onClick={() => looking.open({ ...look, approach: next })}
        >
          <Plus size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
