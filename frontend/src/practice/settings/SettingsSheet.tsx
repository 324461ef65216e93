// The plan and the data: change the one, take the other away, bring it back, or delete it.
import { useState } from "react";

import type { Plan } from "../../api/practiceTypes";
import { Sheet } from "../../design/Sheet";
import { PlanForm } from "../PlanForm";
import { BringIn } from "./BringIn";
import { DownloadButton } from "./DownloadButton";
import { WhoHere } from "./WhoHere";
import { Wipe } from "./Wipe";

export default function SettingsSheet({ plan, onClose }: { plan: Plan | null; onClose: () => void }) {
  const [wiping, setWiping] = useState(false);
  return (
    <Sheet title="Plan and data" onClose={onClose}>
      {wiping ? (
        <Wipe onKeep={() => setWiping(false)} onWiped={onClose} />
      ) : (
        <>
          {/* Another plan may come in by a sign-in; what it says is then where the fields begin. */}
          <PlanForm
            key={JSON.stringify(plan)}
            plan={plan}
            action={plan === null ? "Make the plan" : "Change the plan"}
            onMade={onClose}
          />
          <WhoHere onLeft={onClose} />
          <section className="settings-part" aria-labelledby="take-away">
            <h3 id="take-away">Take everything with you</h3>
            <p className="quiet">
              One file with your plan, projects, answers, reviews, code, hints and results. Recordings are not in it:
              they stay in the browser that made them.
            </p>
            <DownloadButton />
          </section>
          <BringIn />
          <section className="settings-part" aria-labelledby="wipe">
            <h3 id="wipe">Delete everything</h3>
            <p className="quiet">Removes all of it from this server and from this browser.</p>
            <button type="button" className="button" onClick={() => setWiping(true)}>
              Delete everything
            </button>
          </section>
          <div className="dialog-actions">
            <button type="button" className="button" onClick={onClose}>
              Close
            </button>
          </div>
        </>
      )}
    </Sheet>
  );
}
