// After an attempt at a problem: what it was like, the rating that follows from it, and when it comes back.
import "../review/review.css";
import "./after.css";

import { useMutation, useQueryClient } from "@tanstack/react-query";

import { rate, takeBack } from "../../api/practiceClient";
import { practised, useAttempt } from "../../api/practiceQueries";
import type { Attempt, Rating } from "../../api/practiceTypes";
import { useProblems } from "../../api/queries";
import type { Submission } from "../../api/types";
import { Refused } from "../../design/Refused";
import { useNow } from "../../design/useNow";
import { RatingBar } from "../review/RatingBar";
import { daysUntil, factsText, inDays, RATING_WORDS } from "../words";

interface Props {
  problem: string;
  /** What was sent last, if anything was. */
  submission: Submission | null;
}

export default function AfterAttempt({ problem, submission }: Props) {
  const { data: bank } = useProblems();
  const solved = bank?.problems.find(({ slug }) => slug === problem)?.status === "solved";
  const ended = submission?.kind === "submit" && submission.state === "done" ? submission.id : null;
  // Before there was a Submit there is nothing to say, and the server is not asked.
  const { data: attempt } = useAttempt(problem, solved || ended !== null, ended);
  if (!attempt) return null;
  return (
    <section className="after-attempt" aria-labelledby="after-attempt">
      <h3 id="after-attempt">When to see it again</h3>
      <Body key={ended} attempt={attempt} />
      <p className="after-ways">
        <a href={`/practice/attempts/${problem}`}>What happened in this attempt</a>
        <a href="/practice">What to practise next</a>
      </p>
    </section>
  );
}

function Body({ attempt }: { attempt: Attempt }) {
  const queries = useQueryClient();
  const now = useNow(60_000);
  const onSuccess = () => void practised(queries);
  const rating = useMutation({
    mutationFn: (value: Rating) => rate(attempt.item, { rating: value, seconds: secondsOf(attempt) }),
    onSuccess,
  });
  const undoing = useMutation({
    mutationFn: takeBack,
    onSuccess: () => {
      rating.reset();
      onSuccess();
    },
  });
  const given = rating.data;
  if (given) {
    return (
      <p role="status" className="after-line">
        {given.leech
          ? "It keeps slipping, so it rests until you wake it in the review."
          : `Rated ${RATING_WORDS[rating.variables]}. It comes back ${inDays(given.days)}.`}
        <button
          type="button"
          className="button button-quiet"
          disabled={undoing.isPending}
          onClick={() => undoing.mutate(given.review)}
        >
          Undo
        </button>
      </p>
    );
  }
  if (attempt.reviewed) {
    const back = attempt.due_at === null ? "" : ` It comes back ${inDays(daysUntil(attempt.due_at, now))}.`;
    return <p className="after-line">This attempt is rated.{back}</p>;
  }
  return (
    <>
      <p>
        {factsText(attempt.facts)}: {RATING_WORDS[attempt.proposed]}. You know best how it went; choose another if it
        fits better.
      </p>
      <RatingBar
        intervals={attempt.intervals}
        proposed={attempt.proposed}
        busy={rating.isPending}
        keys={false}
        onRate={(value) => rating.mutate(value)}
      />
      <Refused error={rating.error ?? undoing.error} />
    </>
  );
}

const MOST_SECONDS = 7200;

function secondsOf({ facts }: Attempt): number {
  return Math.min(MOST_SECONDS, Math.round(60 * facts.minutes));
}
