// The Output tab shows what was printed as text alone, and pictures and tables so that they can be read.
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";

import type { CaseView, ShownPicture, ShownTable } from "../../api/types";
import { caseOf, PROBLEM, submissionOf } from "../../testing/fakeServer";
import { boardOf } from "./board";
import OutputTab from "./OutputTab";

const PICTURE: ShownPicture = {
  kind: "picture",
  url: "/api/submissions/s1/cases/0/shown/0",
  width: 768,
  height: 576,
};
const TABLE: ShownTable = {
  kind: "table",
  columns: ["", "city", "mean"],
  rows: [
    [0, "Ulm", 1.5],
    [1, null, 20],
  ],
  more_rows: 12,
  more_columns: 1,
};

function show(change: Partial<CaseView>) {
  const submission = submissionOf({ state: "done", verdict: "AC", cases: [caseOf(change)] });
  return render(<OutputTab board={boardOf(PROBLEM, { submission, sending: null, refusal: null })} />);
}

it("says what will be here before anything was sent", () => {
  render(<OutputTab board={boardOf(PROBLEM, { submission: null, sending: null, refusal: null })} />);
  expect(screen.getByText(/is shown here/)).toBeInTheDocument();
});

describe("what was printed", () => {
  it("is shown as it is, however much it looks like a page", () => {
    const { container } = show({ stdout: "<b>bold</b> & <script>alert(1)</script>" });
    expect(screen.getByText("<b>bold</b> & <script>alert(1)</script>")).toBeInTheDocument();
    expect(container.querySelector("script, b")).toBeNull();
  });

  it("is coloured by classes alone", async () => {
    const { container } = show({ stdout: "\u001b[1;31mlow\u001b[0m water", stderr: "\u001b]0;title\u0007quiet" });
    const low = await screen.findByText("low");
    expect(low.className).toBe("t-red t-bold");
    expect([...container.querySelectorAll("pre")].map((pre) => pre.textContent)).toEqual(["low water", "quiet"]);
    expect(container.querySelector("[style]")).toBeNull();
  });

  it("is said to be nothing where there is nothing at all", () => {
    show({});
    expect(screen.getByText("Nothing was printed.")).toBeInTheDocument();
  });
});

describe("a picture", () => {
  it("has words for those who do not see it, and opens large by keyboard and closes again", async () => {
    const user = userEvent.setup();
    show({ shown: [PICTURE] });
    expect(screen.queryByText("Nothing was printed.")).toBeNull();
    const image = screen.getByRole("img", { name: "Picture 1 of samples · pair, 768 by 576 pixels" });
    expect(image).toHaveAttribute("src", PICTURE.url);
    await user.tab();
    await user.tab();
    await user.keyboard("{Enter}");
    const sheet = await screen.findByRole("dialog", { name: "Picture 1 of samples · pair" });
    expect(within(sheet).getByRole("img")).toHaveAttribute("src", PICTURE.url);
    await user.click(within(sheet).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("that is not kept any more says so", () => {
    show({ shown: [PICTURE] });
    fireEvent.error(screen.getByRole("img"));
    expect(screen.getByText(/is not kept any more\. Run again to see it\./)).toBeInTheDocument();
    expect(screen.queryByRole("img")).toBeNull();
  });
});

describe("a table", () => {
  it("has its heads, its rows, its holes, and says what is not there", () => {
    show({ shown: [PICTURE, TABLE] });
    const frame = screen.getByRole("region", { name: "Table 2 of samples · pair" });
    const rows = within(frame).getAllByRole("row");
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["", "city", "mean"],
      ["0", "Ulm", "1.5"],
      ["1", "None", "20.0"],
    ]);
    expect(within(frame).getByRole("rowheader", { name: "1" })).toBeInTheDocument();
    expect(within(frame).getByText("20.0")).toHaveClass("number");
    expect(within(frame).getByText("Ulm")).not.toHaveClass("number");
    expect(screen.getByText("12 more rows and 1 more column")).toBeInTheDocument();
  });

  it("says nothing more where all of it is there", () => {
    show({ shown: [{ ...TABLE, more_rows: 0, more_columns: 0 }] });
    expect(screen.queryByText(/more/)).toBeNull();
  });
});
