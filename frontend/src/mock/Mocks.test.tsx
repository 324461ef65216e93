// Setting up a mock interview, and the list of those before.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { MockList } from "../api/mockTypes";
import { mockOf, mocksOf, summaryOf } from "../testing/fakeMocks";
import { FakeServer, refusal } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";

let server: FakeServer;
let list: MockList;

beforeEach(() => {
  server = new FakeServer().install();
  list = mocksOf();
  server.replies["GET /api/practice/mocks"] = () => list;
  server.replies["POST /api/practice/mocks"] = () => mockOf();
  server.replies["GET /api/practice/mocks/m1"] = () => mockOf();
});

it("begins on the calmest step, with a problem of the plan's choice, and leads to the page of what was made", async () => {
  const user = showAt("/practice/mocks");
  expect(await screen.findByRole("radio", { name: /^Alone, no clock/ })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Set it up" }));
  await waitFor(() => expect(location.pathname).toBe("/practice/mocks/m1"));
  expect(server.bodiesOf("POST /api/practice/mocks")).toEqual([{ level: "alone_untimed", minutes: 45, problem: null }]);
});

it("takes the step, the minutes and the problem that were chosen", async () => {
  const user = showAt("/practice/mocks");
  await user.click(await screen.findByRole("radio", { name: /^A friend asks/ }));
  await user.click(screen.getByRole("radio", { name: "60" }));
  await user.selectOptions(screen.getByLabelText("Problem"), "masked-mean");
  await user.click(screen.getByRole("button", { name: "Set it up" }));
  await waitFor(() => expect(server.bodiesOf("POST /api/practice/mocks")).not.toHaveLength(0));
  expect(server.bodiesOf("POST /api/practice/mocks")).toEqual([
    { level: "active_interviewer", minutes: 60, problem: "masked-mean" },
  ]);
});

it("opens on the step of the last time", async () => {
  list = mocksOf({ mocks: [summaryOf({ level: "recorded" })] });
  showAt("/practice/mocks");
  expect(await screen.findByRole("radio", { name: /^Recorded/ })).toBeChecked();
});

it("says why none could be made, and keeps what was chosen", async () => {
  server.replies["POST /api/practice/mocks"] = () => refusal(429, "too_many_mocks", "Ten are not over yet.");
  const user = showAt("/practice/mocks");
  await user.click(await screen.findByRole("radio", { name: /^Recorded/ }));
  await user.click(screen.getByRole("button", { name: "Set it up" }));
  expect(await screen.findByText("Ten are not over yet.")).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: /^Recorded/ })).toBeChecked();
});

it("says what will stand there before there is anything", async () => {
  showAt("/practice/mocks");
  expect(await screen.findByText(/^Each mock interview becomes a line here/)).toBeInTheDocument();
});

it("points at projects as long as there is none, since the questions are about them", async () => {
  list = mocksOf({ ready: { problems: [], projects: 0 } });
  showAt("/practice/mocks");
  expect(await screen.findByRole("link", { name: "Describing a project" })).toHaveAttribute(
    "href",
    "/practice/projects",
  );
});

it("lists each with its day, its step, its verdict and both averages", async () => {
  list = mocksOf({
    mocks: [
      summaryOf({ id: "m2", state: "live", ended_at: null, own_locked: false, mean_own: null, mean_friend: null }),
      summaryOf(),
      summaryOf({ id: "m3", level: "alone_timed", mean_own: null, mean_friend: null, own_locked: false }),
    ],
  });
  showAt("/practice/mocks");
  const [live, both, unscored] = within(await screen.findByRole("region", { name: "So far" })).getAllByRole("listitem");
  expect(live).toHaveTextContent("under way");
  expect(both).toHaveTextContent("3 March");
  expect(both).toHaveTextContent("wrong answer");
  expect(both).toHaveTextContent("you 2.5, friend 3.3");
  expect(screen.getAllByRole("link", { name: /^A friend asks/ })[1]).toHaveAttribute("href", "/practice/mocks/m1");
  expect(unscored).toHaveTextContent("not scored yet");
});

it("can be loaded again when nothing answered", async () => {
  server.replies["GET /api/practice/mocks"] = () => refusal(400, "odd", "The list is being moved.");
  const user = showAt("/practice/mocks");
  expect(await screen.findByText("The list is being moved.")).toBeInTheDocument();
  server.replies["GET /api/practice/mocks"] = () => list;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("button", { name: "Set it up" })).toBeInTheDocument();
});
