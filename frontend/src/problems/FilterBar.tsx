// The filters above the problem list: search, and one choice each for what a problem is.
import { Search } from "lucide-react";
import { type RefObject, useState } from "react";

import type { ProblemList } from "../api/types";
import { Choice, type Option } from "../design/Choice";
import { Keys } from "../design/Keys";
import { levelWord, STATUS_WORDS, titleOf } from "../design/words";
import { type Filters, isNarrowed } from "./filters";

interface Props {
  bank: ProblemList | undefined;
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
  onClear: () => void;
  search: RefObject<HTMLInputElement | null>;
}

export function FilterBar({ bank, filters, onChange, onClear, search }: Props) {
  // The field keeps its own text, so that a slow address bar never eats a key.
  const [text, setText] = useState(filters.q);
  const type = (q: string) => {
    setText(q);
    onChange({ q });
  };
  return (
    <div className="filters" role="search" aria-label="Problems">
      <label className="search">
        <Search size={16} aria-hidden="true" />
        <span className="unseen">Search by title or tag</span>
        <input
          ref={search}
          type="search"
          className="field"
          placeholder="Title or tag"
          value={text}
          onChange={(event) => type(event.target.value)}
        />
        <Keys of="/" />
      </label>
      <div className="filter-choices">
        {choices(bank).map(({ name, label, any, options }) => (
          <Choice
            key={name}
            label={label}
            value={filters[name]}
            options={[{ value: "", title: any }, ...options]}
            onChange={(value) => onChange({ [name]: value })}
            className={filters[name] === "" ? "" : "choice-set"}
          />
        ))}
        {isNarrowed(filters) && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              setText("");
              onClear();
            }}
          >
            Clear
          </button>
        )}
      </div>
    </div>
  );
}

interface Group {
  name: Exclude<keyof Filters, "q">;
  label: string;
  any: string;
  options: Option<string>[];
}

function choices(bank: ProblemList | undefined): Group[] {
  const named = (values: readonly string[]) => values.map((value) => ({ value, title: titleOf(value) }));
  const levels = [1, 2, 3, 4, 5].map((level) => ({ value: String(level), title: levelWord(level) }));
  const statuses = Object.entries(STATUS_WORDS).map(([value, title]) => ({ value, title }));
  const languages = (bank?.languages ?? []).map(({ id, title }) => ({ value: id, title }));
  return [
    { name: "track", label: "Track", any: "Any track", options: named(bank?.tracks ?? []) },
    { name: "difficulty", label: "Difficulty", any: "Any difficulty", options: levels },
    { name: "language", label: "Language", any: "Any language", options: languages },
    { name: "status", label: "Status", any: "Any status", options: statuses },
    { name: "tag", label: "Tag", any: "Any tag", options: named(bank?.tags ?? []) },
  ];
}
