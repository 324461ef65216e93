// What narrows the dashboard: where an interview stands, and words of its title or of the candidate's name.
import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";

import { type Narrowed, type Stage, STAGES } from "./useNarrowed";

const STAGE_TITLES: Record<Stage, string> = {
  "": "All",
  upcoming: "Upcoming",
  live: "Live",
  done: "Done",
  archived: "Archive",
};
const PAUSE_MS = 250;

interface Props {
  narrowed: Narrowed;
  onChange: (change: Partial<Narrowed>) => void;
}

export function DashboardBar({ narrowed, onChange }: Props) {
  return (
    <div className="interview-bar" role="search" aria-label="Interviews">
      <SearchField q={narrowed.q} onSearch={(q) => onChange({ q })} />
      <div className="stages" role="group" aria-label="Which interviews">
        {STAGES.map((stage) => (
          <button
            key={stage}
            type="button"
            className="stage"
            aria-pressed={narrowed.stage === stage}
            onClick={() => onChange({ stage })}
          >
            {STAGE_TITLES[stage]}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The field keeps its own text and searches after a pause, so that the server is not asked at every key. */
function SearchField({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const [text, setText] = useState(q);
  const [seen, setSeen] = useState(q);
  if (q !== seen) {
    // The address was changed by something else, such as a button that shows all again.
    setSeen(q);
    setText(q);
  }
  const search = useRef(onSearch);
  useEffect(() => {
    search.current = onSearch;
  });
  useEffect(() => {
    if (text === q) return;
    const timer = setTimeout(() => search.current(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, q]);
  return (
    <label className="search">
      <Search size={16} aria-hidden="true" />
      <span className="unseen">Search by title or candidate</span>
      <input
        type="search"
        className="field"
        placeholder="Title or candidate"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  );
}
