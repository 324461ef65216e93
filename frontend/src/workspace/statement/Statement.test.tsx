// The statement: what is asked, the tables it speaks of, the limits, and the examples.
import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";

import type { Problem } from "../../api/types";
import { PROBLEM } from "../../testing/fakeServer";
import { Statement } from "./Statement";

const READINGS = {
  name: "readings",
  type: "table(id int, value float?)",
  doc: "One reading a row.",
  where: [],
  columns: [
    { name: "id", type: "int", empty: false },
    { name: "value", type: "float", empty: true },
  ],
};
const QUERY: Problem = {
  ...PROBLEM,
  style: "sql",
  signature: { name: "query", params: [READINGS], returns: { type: "rows(id int)", doc: "", columns: [] } },
};

it("says what is asked, how it is written, and within what limits", () => {
  render(<Statement problem={PROBLEM} language="python" />);
  expect(screen.getByText("Algorithms · a function · your language: Python 3.13")).toBeInTheDocument();
  expect(screen.getByText("time 2 s")).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Example" })).toBeInTheDocument();
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
});

it("shows the columns of each table, and where one may be empty", () => {
  render(<Statement problem={QUERY} language="duckdb" />);
  const table = screen.getByRole("table", { name: "readings One reading a row." });
  const rows = within(table).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual(["idint", "valuefloator NULL"]);
});
