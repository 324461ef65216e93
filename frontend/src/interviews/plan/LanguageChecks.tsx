// Which languages may be used: all, or those that are ticked.
import { useState } from "react";

import { useProblems } from "../../api/queries";

interface Props {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

export function LanguageChecks({ chosen, onChange }: Props) {
  const { data } = useProblems();
  const [some, setSome] = useState(chosen.length > 0);
  const choose = (id: string, wanted: boolean) => {
    onChange(wanted ? [...chosen, id] : chosen.filter((each) => each !== id));
  };
  return (
    <fieldset className="languages">
      <legend className="field-label">Languages</legend>
      <label className="check">
        <input
          type="checkbox"
          checked={!some}
          onChange={(event) => {
            setSome(!event.target.checked);
            if (event.target.checked) onChange([]);
          }}
        />
        <span>All that a problem offers</span>
      </label>
      {some && (
        <div className="language-checks">
          {data?.languages.map(({ id, title }) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => choose(id, event.target.checked)}
              />
              <span>{title}</span>
            </label>
          ))}
          {chosen.length === 0 && <p className="field-hint">Nothing is ticked, so all are allowed.</p>}
        </div>
      )}
    </fieldset>
  );
}
