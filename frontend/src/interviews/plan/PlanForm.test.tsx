// Planning: from a template by keyboard and mouse to exactly what is sent, and what is said when it is refused.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { InterviewBody } from "../../api/interviewTypes";
import { interviewOf, OWNER, RULES, TEMPLATE } from "../../testing/fakeInterviews";
import { FakeServer, refusal } from "../../testing/fakeServer";
import { showAt } from "../../testing/showAt";

let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().install();
  server.replies["GET /api/account"] = () => ({ set_up: true, oidc: false, account: OWNER });
  server.replies["GET /api/interview-templates"] = () => ({ templates: [TEMPLATE], rules: RULES });
  server.replies["GET /api/prompts"] = () => ({
    prompts: ["F1", "P1", "P2"].map((id) => ({ id, question: `Question ${id}?`, family: id[0], rated: id !== "F1" })),
    anchors: [],
  });
  server.replies["POST /api/interviews"] = () => interviewOf();
  server.replies["GET /api/interviews/i1"] = () => interviewOf();
  server.replies["GET /api/interviews/i1/links"] = () => ({ links: [] });
});

async function start(template = "ml-60") {
  const user = showAt(`/interviews/new?template=${template}`);
  await user.type(await screen.findByLabelText("Candidate's name"), "Mina");
  return user;
}

function sent(): InterviewBody {
  return server.bodiesOf("POST /api/interviews").at(-1) as InterviewBody;
}

const make = () => screen.getByRole("button", { name: "Make the interview" });
const part = (name: string) => within(screen.getByRole("group", { name }));

it("offers the templates and a start from nothing", async () => {
  const user = showAt("/interviews/new");
  expect(await screen.findByRole("link", { name: /^From nothing/ })).toBeInTheDocument();
  await user.click(screen.getByRole("link", { name: /^Machine-learning interview/ }));
  expect(await screen.findByDisplayValue("A project of your own")).toBeInTheDocument();
  expect(location.search).toBe("?template=ml-60");
});

it("sends the template as it is, and opens the page of the interview", async () => {
  const user = await start();
  await user.click(make());
  await waitFor(() => expect(location.pathname).toBe("/interviews/i1"));
  expect(sent()).toEqual({
    title: TEMPLATE.title,
    candidate_name: "Mina",
    planned_for: null,
    parts: TEMPLATE.parts,
    rules: RULES,
  });
});

it("changes, moves, removes and adds parts", async () => {
  const user = await start();
  const minutes = part("Part 1: Fact finding").getByLabelText("Minutes");
  await user.clear(minutes);
  await user.type(minutes, "15");
  await user.click(screen.getByRole("button", { name: "Move part 3 up" }));
  await user.click(screen.getByRole("button", { name: "Remove part 3" }));
  await user.click(
    within(screen.getByRole("group", { name: "Add a part" })).getByRole("button", { name: "Fact finding" }),
  );
  expect(screen.getByText("55 min in all.")).toBeInTheDocument();
  await user.click(make());
  await waitFor(() =>
    expect(sent().parts.map(({ kind, minutes: time }) => [kind, time])).toEqual([
      ["fact", 15],
      ["coding", 30],
      ["fact", 10],
    ]),
  );
});

it("picks problems and prompts out of the bank, in the order they were picked", async () => {
  const user = await start();
  await user.click(part("Part 3: Coding").getByRole("button", { name: "More problems" }));
  const sheet = within(await screen.findByRole("dialog", { name: "Choose problems" }));
  expect(sheet.getByRole("checkbox", { name: /Two costs that fit/ })).toBeChecked();
  await user.type(sheet.getByRole("searchbox"), "masked");
  await user.click(sheet.getByRole("checkbox", { name: /Masked mean/ }));
  await user.click(sheet.getByRole("button", { name: "Done" }));
  await user.click(part("Part 3: Coding").getByRole("button", { name: "Move up: Masked mean" }));
  await user.click(part("Part 2: Know-how").getByRole("button", { name: "Remove: Question P1?" }));
  await user.click(make());
  await waitFor(() => expect(sent().parts[2]?.problems).toEqual(["masked-mean", "two-costs"]));
  expect(sent().parts[1]?.prompts).toEqual(["P2"]);
});

it("sends the rules as they are set", async () => {
  const user = await start();
  await user.click(screen.getByRole("radio", { name: /^Recorded/ }));
  await user.click(screen.getByRole("checkbox", { name: /^Pasting/ }));
  await user.click(screen.getByRole("checkbox", { name: "All that a problem offers" }));
  await user.click(screen.getByRole("checkbox", { name: "JavaScript" }));
  const extra = screen.getByLabelText("Extra time");
  await user.clear(extra);
  await user.type(extra, "25");
  expect(screen.getByText("1 h in all, 1 h 16 min with extra time.")).toBeInTheDocument();
  await user.click(make());
  await waitFor(() =>
    expect(sent().rules).toEqual({
      ...RULES,
      format: "recorded",
      paste: false,
      languages: ["javascript"],
      extra_percent: 25,
    }),
  );
});

it("does not take a number that does not fit, and says the limits", async () => {
  const user = await start();
  const pauses = screen.getByLabelText("Pauses");
  await user.clear(pauses);
  await user.type(pauses, "9");
  expect(pauses).toHaveAccessibleDescription("From 0 to 5.");
  await user.tab();
  expect(pauses).toHaveValue("1");
});

it("says what is missing before anything is sent", async () => {
  const user = await start("blank");
  await user.type(screen.getByRole("textbox", { name: "Title", description: /Such as the role/ }), "ML engineer");
  await user.click(make());
  expect(await screen.findByText("Part 1 needs a problem to solve.")).toBeInTheDocument();
  expect(server.bodiesOf("POST /api/interviews")).toEqual([]);
});

it("keeps everything when the server refuses it, and says why", async () => {
  server.replies["POST /api/interviews"] = () =>
    refusal(422, "invalid", "Each problem can be there once.", "parts.2.problems");
  const user = await start();
  await user.click(make());
  expect(await screen.findByText("Each problem can be there once.")).toBeInTheDocument();
  expect(screen.getByLabelText("Candidate's name")).toHaveValue("Mina");
});

it("changes the plan of an interview that nobody has agreed to", async () => {
  server.replies["PATCH /api/interviews/i1"] = (body) => interviewOf(body as Partial<ReturnType<typeof interviewOf>>);
  const user = showAt("/interviews/i1/edit");
  const name = await screen.findByLabelText("Candidate's name");
  await user.clear(name);
  await user.type(name, "Ola");
  await user.click(screen.getByRole("button", { name: "Save the plan" }));
  await waitFor(() => expect(location.pathname).toBe("/interviews/i1"));
  expect(server.bodiesOf("PATCH /api/interviews/i1")).toMatchObject([{ candidate_name: "Ola", parts: TEMPLATE.parts }]);
});

it("leads away from a plan that was agreed to", async () => {
  server.replies["GET /api/interviews/i1"] = () => interviewOf({ state: "lobby" });
  showAt("/interviews/i1/edit");
  await waitFor(() => expect(location.pathname).toBe("/interviews/i1"));
});
