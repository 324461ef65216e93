// A small labelled choice of one thing out of a list: the browser's own, dressed by controls.css where it lets us.
import { ChevronDown } from "lucide-react";

export interface Option<T extends string> {
  value: T;
  title: string;
  /** A quiet second word, such as why it cannot be used now. */
  note?: string;
}

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  className?: string;
}

export function Choice<T extends string>({ label, value, options, onChange, className = "" }: Props<T>) {
  const choose = (text: string) => {
    const option = options.find((each) => each.value === text);
    if (option) onChange(option.value);
  };
  return (
    <span className={`choice ${className}`}>
      <select aria-label={label} title={label} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(({ value: id, title, note = "" }) => (
          <option key={id} value={id}>
            {note === "" ? title : `${title} · ${note}`}
          </option>
        ))}
      </select>
      <ChevronDown size={14} className="choice-arrow" aria-hidden="true" />
    </span>
  );
}
