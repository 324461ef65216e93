// The form in which an interview is planned: who and when, the parts in their order, and the rules.
import "../../design/forms.css";
import "./plan.css";

import { type SyntheticEvent, useState } from "react";

import type { InterviewBody } from "../../api/interviewTypes";
import { problemOf, Refused } from "../../design/Refused";
import { TextField } from "../../design/TextField";
import { minutesText } from "../words";
import { PartList } from "./PartList";
import { bodyOf, minutesOf, missingIn, type Plan, withExtra } from "./plan";
import { RulesForm } from "./RulesForm";

interface Props {
  start: Plan;
  /** What the button does: "Make the interview". */
  action: string;
  pending: boolean;
  error: Error | null;
  onSend: (body: InterviewBody) => void;
  onCancel: () => void;
}

const OWN_FIELDS = ["title", "candidate_name", "planned_for"];

export function PlanForm({ start, action, pending, error, onSend, onCancel }: Props) {
  const [plan, setPlan] = useState(start);
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<Plan>) => setPlan((now) => ({ ...now, ...part }));
  const missing = missingIn(plan);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (missing.length === 0 && !pending) onSend(bodyOf(plan));
  };
  return (
    <form className="plan" onSubmit={send}>
      <div className="plan-who">
        <TextField
          label="Title"
          value={plan.title}
          onChange={(title) => change({ title })}
          hint="Such as the role. The candidate sees it."
          problem={problemOf(error, ["title"])}
          maxLength={120}
          required
        />
        <TextField
          label="Candidate's name"
          value={plan.candidateName}
          onChange={(candidateName) => change({ candidateName })}
          problem={problemOf(error, ["candidate_name"])}
          maxLength={60}
          autoComplete="off"
          required
        />
        <TextField
          label="When"
          type="datetime-local"
          value={plan.plannedFor}
          onChange={(plannedFor) => change({ plannedFor })}
          hint="May stay open. It begins when you start it."
          problem={problemOf(error, ["planned_for"])}
        />
      </div>
      <PartList parts={plan.parts} onChange={(parts) => change({ parts })} />
      <RulesForm rules={plan.rules} onChange={(rules) => change({ rules })} />
      <div className="plan-foot">
        <p className="plan-total">{totalText(plan)}</p>
        {asked && missing.length > 0 && (
          <ul className="plan-missing" role="alert">
            {missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <Refused error={error} fields={OWN_FIELDS} />
        <div className="form-actions">
          <button type="submit" className="button button-main button-large" disabled={pending}>
            {action}
          </button>
          <button type="button" className="button button-large" onClick={onCancel}>
            Cancel
          </button>
        </div>
      </div>
    </form>
  );
}

function totalText({ parts, rules }: Plan): string {
  const total = minutesOf(parts);
  const own = minutesOf(parts.map(({ minutes }) => ({ minutes: withExtra(minutes, rules.extra_percent) })));
  const extra = own > total ? `, ${minutesText(own)} with extra time` : "";
  return `${minutesText(total)} in all${extra}.`;
}
