// One prompt: the question, its follow-ups in order, how far one came, a rating and a line of evidence.
import { Check } from "lucide-react";
import { useId, useState } from "react";

import type { Anchor, Prompt, PromptRecord } from "../types";

interface Props {
  prompt: Prompt;
  anchors: Anchor[];
  asked: boolean;
  record: PromptRecord;
  onAsk: () => void;
  onSave: (record: PromptRecord) => void;
}

export function PromptCard({ prompt, anchors, asked, record, onAsk, onSave }: Props) {
  return (
    <article className={`prompt ${asked ? "prompt-asked" : ""}`} aria-label={prompt.question}>
      <header className="prompt-head">
        <span className="figures quiet">{prompt.id}</span>
        <h3 className="prompt-question">{prompt.question}</h3>
        {asked ? (
          <span className="prompt-state">
            <Check size={14} aria-hidden="true" /> asked
          </span>
        ) : (
          <button type="button" className="button" onClick={onAsk}>
            Mark asked
          </button>
        )}
      </header>
      <Ladder prompt={prompt} record={record} onSave={onSave} />
      <details className="prompt-poles">
        <summary>Weak and strong answers</summary>
        <p>
          <span className="quiet">Weak: </span>
          {prompt.weak}
        </p>
        <p>
          <span className="quiet">Strong: </span>
          {prompt.strong}
        </p>
      </details>
      {prompt.rated && <Rating anchors={anchors} record={record} onSave={onSave} />}
      <Evidence record={record} onSave={onSave} />
    </article>
  );
}

/** The follow-ups; pressing one says that the answer held up to there. */
function Ladder({ prompt, record, onSave }: Pick<Props, "prompt" | "record" | "onSave">) {
  return (
    <ol className="ladder">
      {prompt.ladder.map((rung, at) => {
        const reached = at < record.rung;
        return (
          <li key={rung}>
            <button
              type="button"
              className="rung"
              aria-pressed={reached}
              onClick={() => onSave({ ...record, rung: record.rung === at + 1 ? at : at + 1 })}
            >
              <span className="rung-mark figures">{reached ? <Check size={12} aria-hidden="true" /> : at + 1}</span>
              {rung}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Rating({ anchors, record, onSave }: Pick<Props, "anchors" | "record" | "onSave">) {
  const chosen = anchors.find((each) => each.rating === record.rating);
  return (
    <div className="rating">
      <div className="rating-steps" role="group" aria-label="Rating">
        {anchors.map(({ rating, meaning }) => (
          <button
            key={rating}
            type="button"
            className="rating-step figures"
            title={meaning}
            aria-label={`${rating}: ${meaning}`}
            aria-pressed={record.rating === rating}
            onClick={() => onSave({ ...record, rating: record.rating === rating ? null : rating })}
          >
            {rating}
          </button>
        ))}
      </div>
      <p className="quiet rating-words">{chosen?.meaning ?? "Not rated. What was not asked stays without a rating."}</p>
    </div>
  );
}

/** Saved when one leaves the field. */
function Evidence({ record, onSave }: Pick<Props, "record" | "onSave">) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  return (
    <div className="evidence">
      <label htmlFor={id} className="unseen">
        What was said
      </label>
      <textarea
        id={id}
        className="field"
        rows={2}
        maxLength={2000}
        placeholder="What was said, in a line. Only interviewers see it."
        value={text ?? record.note}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          if (text !== null && text !== record.note) onSave({ ...record, note: text });
          setText(null);
        }}
      />
    </div>
  );
}
