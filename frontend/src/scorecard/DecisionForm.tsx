// What a person decides, with a reason; against the computed side it takes a reason for that too.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { putDecision } from "../api/scoreClient";
import { scorecardsKey, useScorecards } from "../api/scoreQueries";
import type { DecisionKept, Human, ScorecardList } from "../api/scoreTypes";
import { Refused } from "../design/Refused";
import { DecisionRead } from "./DecisionRead";
import { HUMAN_WORDS } from "./words";

const CHOICES: Human[] = ["yes", "no", "more_evidence"];

export function Decision({ interview, mine }: { interview: string; mine: boolean }) {
  const { data } = useScorecards(interview);
  const [changing, setChanging] = useState(false);
  if (!data) return null;
  const decided = data.decision.decision !== null;
  return (
    <section className="page-section" aria-labelledby="decision">
      <h2 id="decision">Decision</h2>
      <DecisionRead kept={data.decision} />
      {!decided && !mine && <p className="quiet">Whoever planned the interview decides.</p>}
      {mine && decided && !changing && (
        <button type="button" className="button" onClick={() => setChanging(true)}>
          Decide anew
        </button>
      )}
      {mine && (changing || !decided) && (
        <DecisionForm interview={interview} list={data} onDone={() => setChanging(false)} />
      )}
    </section>
  );
}

interface Props {
  interview: string;
  list: ScorecardList;
  onDone: () => void;
}

function DecisionForm({ interview, list, onDone }: Props) {
  const queries = useQueryClient();
  const [human, setHuman] = useState<Human | null>(null);
  const [reason, setReason] = useState("");
  const [because, setBecause] = useState("");
  const { side } = list.comparison;
  const departs = human !== null && human !== "more_evidence" && side !== null && human !== side;
  const deciding = useMutation({
    mutationFn: (choice: Human) =>
      putDecision(interview, { human: choice, reason, departs_because: departs ? because : null }),
    onSuccess: (decision: DecisionKept) => {
      queries.setQueryData(scorecardsKey(interview), { ...list, decision });
      onDone();
    },
  });
  const ready = human !== null && reason.trim() !== "" && (!departs || because.trim() !== "");
  return (
    <form
      className="form decision-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) deciding.mutate(human);
      }}
    >
      <fieldset className="decision-choices">
        <legend className="field-label">What you decide</legend>
        {CHOICES.map((choice) => (
          <label key={choice} className="decision-choice">
            <input type="radio" name="human" checked={human === choice} onChange={() => setHuman(choice)} />
            {HUMAN_WORDS[choice]}
          </label>
        ))}
      </fieldset>
      <Area label="Reason" value={reason} onChange={setReason} />
      {departs && (
        <Area label={`The scorecards point to ${side}. Why otherwise?`} value={because} onChange={setBecause} />
      )}
      <Refused error={deciding.error} />
      <div className="form-actions">
        <button type="submit" className="button button-main" disabled={!ready || deciding.isPending}>
          Keep the decision
        </button>
      </div>
    </form>
  );
}

function Area({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="text-field">
      <span className="field-label">{label}</span>
      <textarea
        className="field"
        rows={3}
        maxLength={4000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
