// A small table that a Run left: it scrolls in its frame, its head stays, numbers stand under each other.
import type { ShownTable } from "../../api/types";
import { counted } from "../../design/words";
import { columnOf } from "./column";

export function LeftTable({ table, name }: { table: ShownTable; name: string }) {
  const columns = table.columns.map((title, at) => ({ title, ...columnOf(table.rows.map((row) => row[at] ?? null)) }));
  const indexed = table.columns[0] === "";
  return (
    <>
      {/* A frame that scrolls can be reached by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-frame" role="region" aria-label={name} tabIndex={0}>
        <table className="table-left">
          <thead>
            <tr>
              {columns.map(({ title, numbers }, at) => (
                <th key={at} scope="col" className={numbers ? "number" : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((_, row) => (
              <tr key={row}>
                {columns.map(({ numbers, texts }, at) => {
                  const Cell = indexed && at === 0 ? "th" : "td";
                  const text = texts[row] ?? null;
                  return (
                    <Cell
                      key={at}
                      scope={Cell === "th" ? "row" : undefined}
                      className={numbers ? "number" : undefined}
                      title={text !== null && text.length > 40 ? text : undefined}
                    >
                      {text ?? <span className="quiet">None</span>}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {moreWords(table) !== "" && <p className="table-more quiet">{moreWords(table)}</p>}
    </>
  );
}

/** "12 more rows and 3 more columns"; "" where all of it is here. */
function moreWords({ more_rows: rows, more_columns: columns }: ShownTable): string {
  const parts = [rows > 0 && counted(rows, "more row"), columns > 0 && counted(columns, "more column")];
  return parts.filter(Boolean).join(" and ");
}
