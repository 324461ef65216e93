// What was picked out of a bank, in its order, and the way to pick more.
import { ArrowUp, Plus, X } from "lucide-react";
import { useState } from "react";

import { later } from "../../design/later";
import { moved } from "./plan";

const PickSheet = later(() => import("./PickSheet"));

export interface Item {
  id: string;
  title: string;
  note: string;
  group: string;
}

interface Props {
  what: "problem" | "prompt";
  /** The bank; undefined until it has come. */
  items: Item[] | undefined;
  chosen: readonly string[];
  most: number;
  onChange: (chosen: string[]) => void;
}

export function PickList({ what, items, chosen, most, onChange }: Props) {
  const [picking, setPicking] = useState(false);
  const byId = new Map(items?.map((item) => [item.id, item]));
  return (
    <div className="picks">
      <ol className="pick-list" aria-label={`Chosen ${what}s`}>
        {chosen.map((id, at) => {
          const item = byId.get(id);
          const title = item?.title ?? id;
          return (
            <li key={id} className="pick">
              <span className="pick-title">{title}</span>
              <span className="pick-note figures">{item?.note}</span>
              <button
                type="button"
                className="icon-button"
                disabled={at === 0}
                aria-label={`Move up: ${title}`}
                title="Move up"
                onClick={() => onChange(moved(chosen, at, -1))}
              >
                <ArrowUp size={14} aria-hidden="true" />
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={`Remove: ${title}`}
                title="Remove"
                onClick={() => onChange(chosen.filter((each) => each !== id))}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ol>
      <button type="button" className="tool pick-add" disabled={!items} onClick={() => setPicking(true)}>
        <Plus size={14} aria-hidden="true" />
        {chosen.length === 0 ? `Choose ${what}s` : `More ${what}s`}
      </button>
      {picking && items && (
        <PickSheet
          what={what}
          items={items}
          chosen={chosen}
          most={most}
          onChange={onChange}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}
