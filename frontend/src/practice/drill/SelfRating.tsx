// Rating one's own answer: the follow-up it holds to, and one of four steps with what each means.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { rateAnswer } from "../../api/practiceClient";
import { keepAnswered } from "../../api/practiceQueries";
import type { Answered, Drill, Version } from "../../api/practiceTypes";
import { Refused } from "../../design/Refused";
import { Ladder } from "./AfterAnswer";

interface Props {
  answered: Answered;
  version: Version;
  anchors: Drill["anchors"];
}

export function SelfRating({ answered, version, anchors }: Props) {
  const queries = useQueryClient();
  const { id } = answered.prompt;
  const [rung, setRung] = useState(version.rung ?? 0);
  const [rating, setRating] = useState(version.rating);
  const saving = useMutation({
    // One after the other, so that the last one pressed is the one that stays.
    scope: { id: `rating ${version.id}` },
    mutationFn: (body: { rating: number; rung: number }) => rateAnswer(id, version.id, body),
    onSuccess: (next) => void keepAnswered(queries, next),
  });
  const reach = (next: number) => {
    setRung(next);
    if (rating !== null) saving.mutate({ rating, rung: next });
  };
  const choose = (next: number) => {
    setRating(next);
    saving.mutate({ rating: next, rung });
  };
  return (
    <>
      <Ladder ladder={answered.ladder} rung={rung} onReach={reach} />
      <section className="page-section" aria-labelledby="self-rating">
        <h2 id="self-rating">How would you rate your answer?</h2>
        {answered.anchor !== "" && <p className="quiet drill-note">Here above all: {answered.anchor}</p>}
        <div className="anchors" role="group" aria-label="Your rating">
          {Object.entries(anchors).map(([step, meaning]) => (
            <button
              key={step}
              type="button"
              className="anchor"
              aria-pressed={Number(step) === rating}
              onClick={() => choose(Number(step))}
            >
              <span className="anchor-step figures">{step}</span>
              {meaning}
            </button>
          ))}
        </div>
        <Refused error={saving.error} />
        <p className="quiet drill-note" role="status">
          {saving.isSuccess && "Kept. The question comes back sooner or later by this rating."}
        </p>
      </section>
    </>
  );
}
