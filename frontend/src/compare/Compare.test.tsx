// The page of approaches: freeze one, write another, measure both, and read what may be said.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { Comparison, OwnApproach } from "../api/growthClient";
import { approachOf, comparisonOf, OTHER, panelOf } from "../testing/fakeGrowth";
import { BANK, FakeServer, refusal, SUMMARY } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";

const AT = "/problems/two-costs/compare";
const GET = "GET /api/approaches";
let server: FakeServer;
let approaches: OwnApproach[];
let comparisons: Comparison[];

beforeEach(() => {
  approaches = [approachOf(), OTHER];
  comparisons = [];
  server = new FakeServer().install();
  server.replies[GET] = () => ({ approaches, languages: ["python"] });
  server.replies["GET /api/comparisons"] = () => ({ comparisons });
});

it("says what will be here and where to begin", async () => {
  approaches = [];
  showAt(AT);
  expect(await screen.findByRole("heading", { name: "No approach yet" })).toBeInTheDocument();
});

it("freezes an accepted submission with what is foretold of it", async () => {
  approaches = [];
  server.replies["POST /api/approaches"] = () => {
    approaches = [approachOf()];
    return Response.json(approaches[0], { status: 201 });
  };
  const user = showAt(`${AT}?freeze=s1`);
  const form = within(await screen.findByRole("form", { name: "Freeze as approach A" }));
  await user.type(form.getByLabelText("Name"), "Every pair");
  await user.type(form.getByLabelText("The idea in one line"), "Two loops.");
  await user.type(form.getByLabelText("Its time"), "O(n^2)");
  await user.type(form.getByLabelText("Its memory"), "O(1)");
  await user.type(form.getByLabelText("Times longer at four times the size"), "16");
  await user.click(form.getByRole("button", { name: "Freeze as approach A" }));
  expect(await screen.findByRole("row", { name: /A, Every pair/ })).toBeInTheDocument();
  expect(server.bodiesOf("POST /api/approaches")).toEqual([
    { submission: "s1", name: "Every pair", idea: "Two loops.", time: "O(n^2)", space: "O(1)", predicted: 16 },
  ]);
  expect(location.search).toBe("");
});

it("says at its field what is wrong with something", async () => {
  server.replies["POST /api/approaches"] = () => refusal(422, "invalid", "This must be 0.1 or more.", "predicted");
  const user = showAt(`${AT}?freeze=s9`);
  const form = within(await screen.findByRole("form", { name: "Freeze as approach C" }));
  for (const field of form.getAllByRole("textbox")) await user.type(field, "0");
  await user.click(form.getByRole("button"));
  expect(await form.findByText("This must be 0.1 or more.")).toBeInTheDocument();
  expect(form.getByLabelText("Times longer at four times the size")).toBeInvalid();
});

it("shows claims, tests, memory and lines of each, and the code line by line", async () => {
  showAt(AT);
  const row = within(await screen.findByRole("row", { name: /B, Look it up/ }));
  expect(row.getByText("9 of 9")).toBeInTheDocument();
  expect(row.getByText("10.0 MB")).toBeInTheDocument();
  const code = within(screen.getByRole("list", { name: "From A to B" }));
  expect(code.getAllByRole("listitem").map((line) => line.textContent)).toEqual([
    " def f():",
    "−only A:     return 1",
    "+only B:     return 2",
  ]);
});

it("measures both and follows it until it is there", async () => {
  server.replies["POST /api/comparisons"] = () => {
    comparisons = [comparisonOf({ state: "running", share: 0.4, growth: null, remarks: [] })];
    return Response.json({ id: "c1" }, { status: 202 });
  };
  const user = showAt(AT);
  await user.click(await screen.findByRole("button", { name: "Measure A and B" }));
  expect(await screen.findByText(/Measuring, 40 % done/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Measure A and B" })).toBeDisabled();
  expect(server.bodiesOf("POST /api/comparisons")).toEqual([{ one: "a1", other: "a2" }]);
  comparisons = [comparisonOf()];
  await waitFor(() => expect(screen.getByRole("region", { name: "Typical inputs" })).toBeInTheDocument(), {
    timeout: 5000,
  });
});

it("shows typical inputs and adversarial ones, with points, words and doubling", async () => {
  comparisons = [comparisonOf()];
  showAt(AT);
  for (const name of ["Typical inputs", "Adversarial inputs"]) {
    const panel = within(await screen.findByRole("region", { name }));
    expect(panel.getByRole("img").querySelectorAll(".plot-line circle, .plot-line rect, .plot-line path")).toHaveLength(
      9,
    );
    expect(panel.getAllByText(/It grows like n here/).length).toBeGreaterThan(0);
    expect(panel.getByRole("row", { name: "250 to 500 2.0× 2.0× 2.0×" })).toBeInTheDocument();
    expect(panel.getByText("A grows faster than B.")).toBeInTheDocument();
  }
  expect(screen.getByText(/you foretold 16× at four times the size; measured were 4\.0×/)).toBeInTheDocument();
  expect(screen.getByText(/never counts for a result/)).toBeInTheDocument();
});

it("draws nothing past the data", async () => {
  comparisons = [comparisonOf()];
  showAt(AT);
  const panel = within(await screen.findByRole("region", { name: "Typical inputs" }));
  const lines = [...panel.getByRole("img").querySelectorAll(".plot-line polyline")];
  for (const line of lines) expect(line.getAttribute("points")?.split(" ")).toHaveLength(3);
});

it("greys the points and says why where nothing may be concluded", async () => {
  const doubt = "The machine was busy (load 4.0 on 2 cores), so no growth is named. Measure again later.";
  const growth = comparisonOf().growth;
  const panels = [panelOf("typical", { doubt }), panelOf("adversarial")];
  comparisons = [comparisonOf({ growth: growth && { ...growth, panels } })];
  showAt(AT);
  const panel = within(await screen.findByRole("region", { name: "Typical inputs" }));
  expect(panel.getByText(doubt)).toBeInTheDocument();
  expect(panel.getByRole("img")).toHaveClass("plot-doubted");
});

it("says why two languages are not measured", async () => {
  approaches = [approachOf(), { ...OTHER, language: "javascript" }];
  showAt(AT);
  expect(await screen.findByText(/in two languages are not measured side by side/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Measure/ })).not.toBeInTheDocument();
});

it("keeps when one would pick which", async () => {
  comparisons = [comparisonOf()];
  server.replies["PUT /api/comparisons/c1/choice"] = (body) =>
    comparisonOf({ choice: (body as { text: string }).text });
  const user = showAt(AT);
  await user.type(await screen.findByRole("textbox", { name: "When would you pick which?" }), "B, mostly.");
  await user.click(screen.getByRole("button", { name: "Keep" }));
  expect(await screen.findByText("Kept.")).toBeInTheDocument();
  expect(server.bodiesOf("PUT /api/comparisons/c1/choice")).toEqual([{ text: "B, mostly." }]);
});

it("offers the follow-ups of the problem", async () => {
  const after = {
    ...SUMMARY,
    slug: "three-costs",
    title: "Three costs",
    follows: { slug: "two-costs", way: "improve" },
  };
  const solved = { ...SUMMARY, status: "solved" };
  server.replies["GET /api/problems"] = () => ({ ...BANK, problems: [solved, after] });
  showAt(AT);
  expect(await screen.findByRole("link", { name: "Three costs" })).toHaveAttribute("href", "/problems/three-costs");
});

it("says what to do when the server does not answer, and when there is no such problem", async () => {
  server.replies[GET] = () => {
    throw new TypeError("no network");
  };
  showAt(AT);
  expect(
    await screen.findByRole("heading", { name: "The server does not answer" }, { timeout: 20_000 }),
  ).toBeInTheDocument();
}, 30_000);

it("says so where there is no such problem", async () => {
  server.replies["GET /api/problems/two-costs"] = () => refusal(404, "no_such_problem", "No.");
  showAt(AT);
  expect(await screen.findByRole("heading", { name: "There is no such problem" })).toBeInTheDocument();
});
