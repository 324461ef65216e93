// The map of everything as a picture: six families by five kinds of evidence, each square filled as far as it holds now.
import "./map.css";

import { type KeyboardEvent, useRef, useState } from "react";

import type { Cell, FamilyRow } from "../api/practiceTypes";
import { useNow } from "../design/useNow";
import { cellWords, fillOf } from "./map";
import { Tile } from "./Tile";
import { EVIDENCE_WORDS } from "./words";

const MINUTE = 60_000;
const MOVES: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface Place {
  row: number;
  column: number;
}

export function CoverageMap({ families }: { families: readonly FamilyRow[] }) {
  const now = useNow(MINUTE);
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [read, setRead] = useState(false);
  const columns = families[0]?.cells.map(({ evidence }) => evidence) ?? [];
  const look = (row: number, column: number) => {
    setAt({ row, column });
    setRead(true);
  };
  const move = (event: KeyboardEvent) => {
    const step = MOVES[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = clamp(at.row + step[0], families.length);
    const column = clamp(at.column + step[1], columns.length);
    const next = table.current?.querySelectorAll<HTMLButtonElement>(".map-square")[row * columns.length + column];
    next?.focus();
  };
  const shown = families[at.row];
  const cell = shown?.cells[at.column];
  return (
    <div className="map">
      <table ref={table} className="map-squares">
        <caption className="unseen">Families by kinds of evidence. Arrow keys go from square to square.</caption>
        <thead>
          <tr>
            <td />
            {columns.map((evidence) => (
              <th key={evidence} scope="col">
                {EVIDENCE_WORDS[evidence]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {families.map((family, row) => (
            <tr key={family.family}>
              <th scope="row">{family.title}</th>
              {family.cells.map((each, column) => (
                <td key={each.evidence}>
                  <Square
                    words={cellWords(family, each, now)}
                    cell={each}
                    stop={row === at.row && column === at.column}
                    onLook={() => look(row, column)}
                    onMove={move}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="map-words" aria-hidden="true">
        {read && shown && cell ? cellWords(shown, cell, now) : "Point at a square, or go there by arrow keys."}
      </p>
      <p className="map-legend">
        <span>
          <Tile fill={0} /> nothing yet
        </span>
        <span>
          <Tile fill={0.45} /> a little, or long ago
        </span>
        <span>
          <Tile fill={1} /> strong and fresh
        </span>
      </p>
    </div>
  );
}

interface SquareProps {
  words: string;
  cell: Cell;
  /** Whether the tab key stops here: one square of all. */
  stop: boolean;
  onLook: () => void;
  onMove: (event: KeyboardEvent) => void;
}

function Square({ words, cell, stop, onLook, onMove }: SquareProps) {
  return (
    <button
      type="button"
      className="map-square"
      aria-label={words}
      title={words}
      tabIndex={stop ? 0 : -1}
      onFocus={onLook}
      onPointerEnter={onLook}
      onClick={onLook}
      onKeyDown={onMove}
    >
      <Tile fill={fillOf(cell.strength, cell.things)} />
    </button>
  );
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
