// What the program printed in one case, apart from its answer.
import { useState } from "react";

import { Choice } from "../../design/Choice";
import type { Board, BoardRow } from "./board";

export function OutputTab({ board }: { board: Board }) {
  const rows = board.rows.filter((row) => row.view?.hidden === false);
  const [chosen, setChosen] = useState<string | null>(null);
  const row = rows.find((each) => String(each.index) === chosen) ?? rows.find(hasOutput) ?? rows[0];
  if (!row) {
    return (
      <p className="pane-empty quiet">What your program prints in the samples and in your own inputs is shown here.</p>
    );
  }
  return (
    <div className="output">
      <Choice
        label="Case"
        value={String(row.index)}
        options={rows.map((each) => ({
          value: String(each.index),
          title: each.label,
          note: hasOutput(each) ? "" : "printed nothing",
        }))}
        onChange={setChosen}
      />
      <Stream name="Printed" text={row.view?.stdout ?? ""} none="Nothing was printed." />
      {(row.view?.stderr ?? "") !== "" && <Stream name="Errors" text={row.view?.stderr ?? ""} none="" />}
    </div>
  );
}

function Stream({ name, text, none }: { name: string; text: string; none: string }) {
  return (
    <div className="stream">
      <h3>{name}</h3>
      {text === "" ? <p className="quiet">{none}</p> : <pre className="value stream-text">{text}</pre>}
    </div>
  );
}

function hasOutput(row: BoardRow): boolean {
  return (row.view?.stdout ?? "") !== "" || (row.view?.stderr ?? "") !== "";
}
