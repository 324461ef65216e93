// One's own inputs for Run: up to eight, each started from a sample, with what is wrong said beside it.
import "./own.css";

import { Plus, X } from "lucide-react";
import { useId } from "react";

import type { Problem } from "../../api/types";
import type { Refusal } from "../runs/runs";
import { OWN_INPUTS_MOST, type OwnInputs } from "./useOwnInputs";

interface Props {
  problem: Problem;
  own: OwnInputs;
  refusal: Refusal | null;
  locked: boolean;
}

export function OwnInputTab({ problem, own: { inputs, change }, refusal, locked }: Props) {
  const put = (index: number, text: string) => change(inputs.map((each, at) => (at === index ? text : each)));
  const full = inputs.length >= OWN_INPUTS_MOST;
  return (
    <div className="own">
      <p className="quiet">{formWords(problem)} Run tries them after the samples and shows what comes back.</p>
      {inputs.map((text, index) => (
        <InputField
          key={index}
          index={index}
          text={text}
          locked={locked}
          problem={refusal?.field === `inputs.${index}` ? refusal.message : null}
          onChange={(next) => put(index, next)}
          onRemove={() => change(inputs.filter((_, at) => at !== index))}
        />
      ))}
      {!full && !locked && (
        <div className="own-add">
          {problem.samples.map((sample) => (
            <button key={sample.name} type="button" className="button" onClick={() => change([...inputs, sample.raw])}>
              <Plus size={14} aria-hidden="true" />
              From {sample.name.replaceAll("-", " ")}
            </button>
          ))}
        </div>
      )}
      {full && <p className="quiet">{OWN_INPUTS_MOST} inputs are the most that one Run takes.</p>}
    </div>
  );
}

function formWords(problem: Problem): string {
  if (problem.signature === null) return "What your program reads, as it is.";
  const names = problem.signature.params.map(({ name }) => name);
  if (problem.style === "sql") return `For each table one line of JSON, a list of rows: ${names.join(", ")}.`;
  if (problem.style === "class") {
    return `One line of JSON each, in this order: ${names.join(", ")}. A call is a list of a method's name and its arguments.`;
  }
  return names.length === 1
    ? `One line of JSON: ${names.join()}.`
    : `One line of JSON each, in this order: ${names.join(", ")}.`;
}

interface FieldProps {
  index: number;
  text: string;
  locked: boolean;
  problem: string | null;
  onChange: (text: string) => void;
  onRemove: () => void;
}

function InputField({ index, text, locked, problem, onChange, onRemove }: FieldProps) {
  const id = useId();
  const rows = Math.min(10, Math.max(2, text.split("\n").length));
  return (
    <div className="own-field">
      <div className="own-head">
        <label htmlFor={id}>Own input {index + 1}</label>
        <button
          type="button"
          className="icon-button"
          disabled={locked}
          onClick={onRemove}
          aria-label={`Remove own input ${index + 1}`}
          title="Remove"
        >
          <X size={14} aria-hidden="true" />
        </button>
      </div>
      <textarea
        id={id}
        className="field own-text"
        rows={rows}
        spellCheck={false}
        value={text}
        readOnly={locked}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className="own-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
