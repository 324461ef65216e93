// When the learner would pick which: one paragraph, kept with the comparison.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";

import { type Comparison, putChoice } from "../api/growthClient";
import { Refused } from "../design/Refused";

export function Choice({ comparison }: { comparison: Comparison }) {
  const id = useId();
  const [text, setText] = useState(comparison.choice);
  const queries = useQueryClient();
  const { mutate, isPending, error, isSuccess, reset } = useMutation({
    mutationFn: () => putChoice(comparison.id, text),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["comparisons", comparison.problem] }),
  });
  return (
    <section className="page-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>When would you pick which?</h2>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <textarea
          id={id}
          className="field choice-text"
          aria-labelledby={`${id}-title`}
          rows={5}
          maxLength={4000}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            reset();
          }}
        />
        <Refused error={error} />
        <div className="form-actions">
          <button type="submit" className="button" disabled={isPending || text === comparison.choice}>
            Keep
          </button>
          <span className="quiet" role="status">
            {isSuccess && "Kept."}
          </span>
        </div>
      </form>
    </section>
  );
}
