// The dialog in which problems or prompts are picked: search, then tick.
import { useMemo, useState } from "react";

import { Sheet } from "../../design/Sheet";
import { counted } from "../../design/words";
import type { Item } from "./PickList";

interface Props {
  what: "problem" | "prompt";
  items: Item[];
  chosen: readonly string[];
  most: number;
  onChange: (chosen: string[]) => void;
  onClose: () => void;
}

export default function PickSheet({ what, items, chosen, most, onChange, onClose }: Props) {
  const [q, setQ] = useState("");
  const groups = useMemo(() => groupsOf(items, q), [items, q]);
  const full = chosen.length >= most;
  const toggle = (id: string) => {
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  };
  return (
    <Sheet title={`Choose ${what}s`} onClose={onClose}>
      <input
        type="search"
        className="field"
        aria-label={`Search the ${what}s`}
        placeholder="Search"
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      <div className="pick-groups">
        {groups.map(({ name, items: listed }) => (
          <fieldset key={name} className="pick-group">
            <legend>{name}</legend>
            {listed.map((item) => (
              <label key={item.id} className="pick-option">
                <input
                  type="checkbox"
                  checked={chosen.includes(item.id)}
                  disabled={full && !chosen.includes(item.id)}
                  onChange={() => toggle(item.id)}
                />
                <span>{item.title}</span>
                <span className="pick-note figures">{item.note}</span>
              </label>
            ))}
          </fieldset>
        ))}
        {groups.length === 0 && <p className="quiet">Nothing has these words.</p>}
      </div>
      <div className="dialog-actions">
        <button type="button" className="button button-main" onClick={onClose}>
          Done
        </button>
        <p className="quiet pick-count" role="status">
          {counted(chosen.length, what)} chosen{full && `, which is the most`}
        </p>
      </div>
    </Sheet>
  );
}

function groupsOf(items: readonly Item[], q: string): { name: string; items: Item[] }[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const text = `${item.id} ${item.title} ${item.group}`.toLowerCase();
    if (words.every((word) => text.includes(word))) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  }
  return [...groups].map(([name, listed]) => ({ name, items: listed }));
}
