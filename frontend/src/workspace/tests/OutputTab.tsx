// What the program printed in one case apart from its answer, and the pictures and tables that it left.
import "./output.css";

import { useState } from "react";

import { Choice } from "../../design/Choice";
import type { Board, BoardRow } from "./board";
import { LeftThings } from "./LeftThings";
import { Printed } from "./Printed";

export default function OutputTab({ board }: { board: Board }) {
  const rows = board.rows.filter((row) => row.view?.hidden === false);
  const [chosen, setChosen] = useState<string | null>(null);
  const row = rows.find((each) => String(each.index) === chosen) ?? rows.find(hasOutput) ?? rows[0];
  if (!row?.view) {
    return (
      <p className="pane-empty quiet">
        What your program prints and shows in the samples and in your own inputs is shown here.
      </p>
    );
  }
  const { stdout, stderr, shown } = row.view;
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
      {(stdout !== "" || shown.length === 0) && (
        <Stream name="Printed" text={stdout ?? ""} none="Nothing was printed." />
      )}
      {(stderr ?? "") !== "" && <Stream name="Errors" text={stderr ?? ""} none="" />}
      {shown.length > 0 && <LeftThings key={row.view.index} things={shown} of={row.label} />}
    </div>
  );
}

function Stream({ name, text, none }: { name: string; text: string; none: string }) {
  return (
    <div className="stream">
      <h3>{name}</h3>
      {text === "" ? (
        <p className="quiet">{none}</p>
      ) : (
        <pre className="value stream-text">
          <Printed text={text} />
        </pre>
      )}
    </div>
  );
}

function hasOutput({ view }: BoardRow): boolean {
  return view !== null && ((view.stdout ?? "") !== "" || (view.stderr ?? "") !== "" || view.shown.length > 0);
}
