// Agreeing to the rules and the recording; after that the interviewer can start.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";

import { seatKey } from "../api/interviewQueries";
import type { SeatView } from "../api/interviewTypes";
import { consent } from "../api/seatClient";
import { Refused } from "../design/Refused";
import { Step } from "./Step";

export function Consent({ seat, number }: { seat: SeatView; number: number }) {
  const queries = useQueryClient();
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const agreeing = useMutation({
    mutationFn: () => consent(seat.participant),
    onSuccess: (fresh) => queries.setQueryData(seatKey(seat.participant), fresh),
  });
  if (seat.consented_at !== null) {
    return (
      <Step number={number} title="You are ready">
        <p>The interviewer knows. You may come in when they start; until then, read on or warm up.</p>
      </Step>
    );
  }
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (agreed && !agreeing.isPending) agreeing.mutate();
  };
  return (
    <Step number={number} title="When you are ready">
      <form className="form" onSubmit={send}>
        <label className="check">
          <input
            type="checkbox"
            checked={agreed}
            onChange={(event) => setAgreed(event.target.checked)}
            aria-describedby={asked && !agreed ? "consent-missing" : undefined}
          />
          <span>I have read what is recorded and who may look on, and I agree to it for this interview.</span>
        </label>
        {asked && !agreed && (
          <p id="consent-missing" className="field-problem" role="alert">
            Tick the box first. Without it the interview cannot begin; ask the interviewer if something is unclear.
          </p>
        )}
        <Refused error={agreeing.error} />
        <div className="form-actions">
          <button type="submit" className="button button-main button-large" disabled={agreeing.isPending}>
            I am ready
          </button>
        </div>
      </form>
    </Step>
  );
}
