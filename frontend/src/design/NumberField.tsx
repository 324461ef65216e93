// A small labelled field for a whole number within limits; what does not fit is said and not taken.
import { useId, useState } from "react";

interface Props {
  label: string;
  unit?: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
  hint?: string;
}

export function NumberField({ label, unit, value, least, most, onChange, hint }: Props) {
  const id = useId();
  const [text, setText] = useState(String(value));
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (Number(text) !== value) setText(String(value));
  }
  const fits = taken(text, least, most) !== null;
  const type = (next: string) => {
    setText(next);
    const number = taken(next, least, most);
    if (number !== null) onChange(number);
  };
  const note = fits ? hint : `From ${least} to ${most}.`;
  return (
    <div className="text-field number-field">
      <label htmlFor={id}>{label}</label>
      <span className="number-line">
        <input
          id={id}
          className="field"
          inputMode="numeric"
          value={text}
          onChange={(event) => type(event.target.value.trim())}
          onBlur={() => !fits && setText(String(value))}
          aria-invalid={!fits}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
        />
        {unit !== undefined && <span className="quiet">{unit}</span>}
      </span>
      {note !== undefined && (
        <p id={`${id}-note`} className={fits ? "field-hint" : "field-problem"}>
          {note}
        </p>
      )}
    </div>
  );
}

function taken(text: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}
