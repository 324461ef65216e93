// The two questions that make a plan: when the interview is, if there is one, and how many hours a week.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, type SyntheticEvent, useState } from "react";

import { putPlan } from "../api/practiceClient";
import { homeKey, practised } from "../api/practiceQueries";
import type { Plan } from "../api/practiceTypes";
import { NumberField } from "../design/NumberField";
import { problemOf, Refused } from "../design/Refused";
import { TextField } from "../design/TextField";

const USUAL_HOURS = 5;
const FIELDS = ["interview_on"];

interface Props {
  plan: Plan | null;
  action: string;
  onMade: () => void;
  /** Stands beside the button. */
  beside?: ReactNode;
}

export function PlanForm({ plan, action, onMade, beside }: Props) {
  const queries = useQueryClient();
  const [day, setDay] = useState(plan?.interview_on ?? "");
  const [hours, setHours] = useState(plan?.hours_per_week ?? USUAL_HOURS);
  const making = useMutation({
    mutationFn: () => putPlan({ interview_on: day === "" ? null : day, hours_per_week: hours }),
    onSuccess: (home) => {
      queries.setQueryData(homeKey, home);
      void practised(queries);
      onMade();
    },
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!making.isPending) making.mutate();
  };
  return (
    <form className="form" onSubmit={send}>
      <div className="plan-fields">
        <TextField
          label="Day of the interview"
          type="date"
          value={day}
          onChange={setDay}
          hint="Leave it empty if there is none yet."
          problem={problemOf(making.error, FIELDS)}
        />
        <NumberField label="Hours per week" unit="h" value={hours} least={1} most={40} onChange={setHours} />
      </div>
      <Refused error={making.error} fields={FIELDS} />
      <div className="form-actions">
        <button type="submit" className="button button-main" disabled={making.isPending}>
          {making.isPending ? "Making the plan" : action}
        </button>
        {beside}
      </div>
    </form>
  );
}

/** The first visit: one calm set of questions, which can be skipped. */
export function FirstPlan({ onSkip }: { onSkip: () => void }) {
  return (
    <section className="plan-first" aria-labelledby="first-plan">
      <h2 id="first-plan">Two questions make a plan</h2>
      <p>
        Most of your time goes to coding, since nothing at work resembles that part. The rest goes to questions about
        your own projects, to a mock interview now and then, and to fact finding. Both answers can be changed at any
        time.
      </p>
      <PlanForm
        plan={null}
        action="Make the plan"
        onMade={() => undefined}
        beside={
          <button type="button" className="button button-quiet" onClick={onSkip}>
            Skip this
          </button>
        }
      />
      <p className="quiet">
        No account is needed. This browser is known by a cookie; “Plan and data” downloads everything as one file.
      </p>
    </section>
  );
}
