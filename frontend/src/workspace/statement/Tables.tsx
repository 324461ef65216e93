// The tables that a problem speaks of: their columns, and where a value may be missing.
import { useId } from "react";

import type { Problem } from "../../api/types";

type Named = NonNullable<Problem["signature"]>["params"][number];

export function Tables({ problem }: { problem: Problem }) {
  const tables = (problem.signature?.params ?? []).filter(({ columns }) => columns.length > 0);
  if (tables.length === 0) return null;
  return (
    <section aria-labelledby="tables">
      <h3 id="tables">{tables.length === 1 ? "Table" : "Tables"}</h3>
      {tables.map((table) => (
        <Table key={table.name} table={table} empty={problem.style === "sql" ? "NULL" : "missing"} />
      ))}
    </section>
  );
}

function Table({ table, empty }: { table: Named; empty: string }) {
  const id = useId();
  return (
    <>
      <p className="columns-of" id={id}>
        <code>{table.name}</code> <span className="quiet">{table.doc}</span>
      </p>
      <table className="columns" aria-labelledby={id}>
        <tbody>
          {table.columns.map((column) => (
            <tr key={column.name}>
              <th scope="row">
                <code>{column.name}</code>
              </th>
              <td>{column.type}</td>
              <td className="quiet">{column.empty && `or ${empty}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
