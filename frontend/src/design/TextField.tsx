// A labelled field for a line of text, with a quiet hint below it and what is wrong with it where something is.
import { type ComponentProps, useId } from "react";

interface Props extends Omit<ComponentProps<"input">, "onChange" | "id"> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  problem?: string | undefined;
}

export function TextField({ label, value, onChange, hint, problem, className = "", ...input }: Props) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div className={`text-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className="field"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
      />
      {note !== undefined && (
        <p id={`${id}-note`} className={problem === undefined ? "field-hint" : "field-problem"}>
          {note}
        </p>
      )}
    </div>
  );
}
