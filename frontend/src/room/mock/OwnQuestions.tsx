// A spoken part that one runs alone: one question at a time, and its follow-ups one by one once it was answered.
import "./mock.css";

import { ArrowRight } from "lucide-react";
import { useState } from "react";

import type { Stage } from "../coding/useStage";
import type { SeatQuestion } from "../types";

export default function OwnQuestions({ stage }: { stage: Stage }) {
  const { part, view, seat } = stage;
  const at = view.state?.part ?? 0;
  const planned = seat.interview.parts[at]?.prompts ?? [];
  const asked = (view.state?.prompts ?? []).map(({ id }) => id).filter((id) => planned.includes(id));
  const now = seat.questions.find(({ id }) => id === asked.at(-1)) ?? null;
  const next = planned.find((id) => !asked.includes(id)) ?? null;
  return (
    <div className="talk own-part">
      <p className="quiet">
        Part {at + 1} of {view.state?.parts.length}, {part?.title}
      </p>
      {now === null ? (
        <Opening stage={stage} count={planned.length} />
      ) : (
        <Question key={now.id} question={now} place={asked.length} of={planned.length} />
      )}
      <Onward stage={stage} next={next} first={asked.length === 0} />
    </div>
  );
}

function Opening({ stage: { part }, count }: { stage: Stage; count: number }) {
  const coding = part?.kind === "coding";
  return (
    <>
      <h2 className="talk-title">{part?.title}</h2>
      <p>
        {coding
          ? "The problem opens in a moment."
          : count === 0
            ? "No questions are planned for this part."
            : "Answer aloud, as to somebody across the table. Nobody hears it, and nothing is recorded of your voice."}
      </p>
    </>
  );
}

interface QuestionProps {
  question: SeatQuestion;
  place: number;
  of: number;
}

function Question({ question: { question, ladder }, place, of }: QuestionProps) {
  const [shown, setShown] = useState(0);
  return (
    <>
      <p className="quiet">
        Question {place} of {of}
      </p>
      <h2 className="talk-title" aria-live="polite">
        {question}
      </h2>
      {ladder.length > 0 && (
        <>
          <ol className="own-ladder" aria-label="Follow-ups" aria-live="polite">
            {ladder.slice(0, shown).map((rung) => (
              <li key={rung}>{rung}</li>
            ))}
          </ol>
          {shown < ladder.length ? (
            <button type="button" className="button" onClick={() => setShown(shown + 1)}>
              {shown === 0 ? "I have answered: a follow-up" : "Another follow-up"}
            </button>
          ) : (
            <p className="quiet">That was the last follow-up.</p>
          )}
        </>
      )}
    </>
  );
}

interface OnwardProps {
  stage: Stage;
  /** The question that comes next; null once all were asked. */
  next: string | null;
  first: boolean;
}

function Onward({ stage: { control, busy, view, part, seat }, next, first }: OnwardProps) {
  const following = seat.interview.parts[(view.state?.part ?? 0) + 1];
  if (part?.kind === "coding" || view.state?.state !== "live") return null;
  if (next === null && following === undefined) return null;
  const go = () => void control(next === null ? { action: "next_part" } : { action: "prompt", prompt: next });
  return (
    <p className="own-onward">
      <button type="button" className="button button-main button-large" disabled={busy} onClick={go}>
        {next === null ? `Begin ${following?.title ?? ""}` : first ? "The first question" : "The next question"}
        <ArrowRight size={14} aria-hidden="true" />
      </button>
    </p>
  );
}
