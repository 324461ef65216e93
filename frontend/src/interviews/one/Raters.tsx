// Who interviews and rates besides the one who planned it.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { type SyntheticEvent, useState } from "react";

import { Initial } from "../../account/PageBar";
import { putRaters } from "../../api/interviewClient";
import { interviewKey } from "../../api/interviewQueries";
import type { Interview } from "../../api/interviewTypes";
import { Refused } from "../../design/Refused";
import { TextField } from "../../design/TextField";

export function Raters({ interview }: { interview: Interview }) {
  const { id, interviewer, raters, mine } = interview;
  const queries = useQueryClient();
  const [email, setEmail] = useState("");
  const changing = useMutation({
    mutationFn: (emails: string[]) => putRaters(id, emails),
    onSuccess: () => {
      setEmail("");
      return queries.invalidateQueries({ queryKey: interviewKey(id) });
    },
  });
  const emails = raters.map((rater) => rater.email);
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!changing.isPending) changing.mutate([...emails, email]);
  };
  return (
    <section className="page-section" aria-labelledby="raters">
      <h2 id="raters">Interviewers</h2>
      <ul className="rater-list">
        {[interviewer, ...raters].map((rater) => (
          <li key={rater.email} className="rater">
            <Initial name={rater.name} />
            <span className="rater-name">{rater.name}</span>
            <span className="quiet rater-email">{rater.email}</span>
            {mine && rater.email !== interviewer.email && (
              <button
                type="button"
                className="icon-button"
                aria-label={`Remove ${rater.name}`}
                title="Remove"
                disabled={changing.isPending}
                onClick={() => changing.mutate(emails.filter((each) => each !== rater.email))}
              >
                <X size={14} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {mine && (
        <form className="rater-form" onSubmit={add}>
          <TextField
            label="Add somebody who has an account here"
            type="email"
            placeholder="E-mail"
            value={email}
            onChange={setEmail}
            hint="They enter the room as interviewers, and rate on a scorecard of their own."
            autoComplete="off"
            required
          />
          <button type="submit" className="button" disabled={changing.isPending}>
            Add
          </button>
        </form>
      )}
      <Refused error={changing.error} />
    </section>
  );
}
