// One mock interview: what comes, the friend's link, scoring oneself, the gap once both are locked, and deleting it.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { Mock, OwnCard } from "../api/mockTypes";
import { doneOf, GAP, mockOf, mocksOf } from "../testing/fakeMocks";
import { FakeServer, refusal } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";

const CAME = { made: true, until: null, name: "Noor", came: true, rated: false };
let server: FakeServer;
let mock: Mock;

beforeEach(() => {
  server = new FakeServer().install();
  mock = mockOf();
  server.replies["GET /api/practice/mocks"] = () => mocksOf();
  server.replies["GET /api/practice/mocks/m1"] = () => mock;
  server.replies["PUT /api/practice/mocks/m1/card"] = (body) => (mock = { ...mock, own: body as OwnCard });
  server.replies["POST /api/practice/mocks/m1/card/lock"] = () => (mock = { ...mock, own_locked: true });
  server.replies["POST /api/practice/mocks/m1/seat"] = () => ({ participant: "c1" });
});

const show = () => showAt("/practice/mocks/m1");

it("says before the start what happens, without asking for a friend where none comes", async () => {
  show();
  const what = await screen.findByRole("region", { name: "What happens" });
  expect(within(what).getByText(/^It takes 45 minutes/)).toBeInTheDocument();
  expect(within(what).getByText("39 minutes")).toBeInTheDocument();
  expect(screen.queryByRole("region", { name: "Your friend" })).not.toBeInTheDocument();
});

it("speaks of no minutes where there is no clock", async () => {
  mock = mockOf({ level: "alone_untimed" });
  show();
  expect(await screen.findByText(/^There is no clock/)).toBeInTheDocument();
  expect(screen.queryByText("39 minutes")).not.toBeInTheDocument();
});

it("takes the seat before it goes to the room", async () => {
  const user = show();
  await user.click(await screen.findByRole("button", { name: "Enter the room" }));
  await waitFor(() => expect(location.pathname).toBe("/room/c1"));
  expect(server.bodiesOf("POST /api/practice/mocks/m1/seat")).toHaveLength(1);
});

it("makes the friend's link and shows it once, whole", async () => {
  mock = mockOf({ level: "active_interviewer" });
  server.replies["POST /api/practice/mocks/m1/friend"] = () => {
    mock = { ...mock, friend: { ...mock.friend, made: true, until: 0 } };
    return { secret: "s", page: "/friend/s", until: 0 };
  };
  const user = show();
  await user.click(await screen.findByRole("button", { name: "Make the link" }));
  expect(await screen.findByLabelText("Link for your friend")).toHaveValue(`${location.origin}/friend/s`);
  expect(await screen.findByRole("button", { name: "Make another link" })).toBeInTheDocument();
});

it("says who came", async () => {
  mock = mockOf({ level: "silent_viewer", friend: CAME });
  show();
  expect(await screen.findByText("Noor has come in.")).toBeInTheDocument();
});

it("scores what came up, keeps each rating, and locks them once that was confirmed", async () => {
  mock = doneOf();
  const user = show();
  const row = within(await screen.findByRole("article", { name: "Approach and alternatives" }));
  await user.click(row.getByRole("button", { name: "3: Anchor 3" }));
  await user.type(screen.getByLabelText("In a few words"), "Talked too little.");
  expect(screen.queryByRole("article", { name: "What would you do today?" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Lock your scores" }));
  expect(server.bodiesOf("POST /api/practice/mocks/m1/card/lock")).toHaveLength(0);
  await user.click(await screen.findByRole("button", { name: "Lock them" }));
  expect(await screen.findByRole("region", { name: "How it was scored" })).toBeInTheDocument();
  expect(mock.own).toEqual({ ratings: { approach: 3 }, summary: "Talked too little." });
});

it("takes a rating back that was pressed again", async () => {
  mock = doneOf({ own: { ratings: { approach: 2, P1: 4 }, summary: "" } });
  const user = show();
  const row = within(await screen.findByRole("article", { name: "Approach and alternatives" }));
  await user.click(row.getByRole("button", { name: "2: Anchor 2" }));
  await waitFor(() => expect(mock.own?.ratings).toEqual({ approach: null, P1: 4 }));
});

it("says when a rating could not be kept, and shows it all the same", async () => {
  mock = doneOf();
  server.replies["PUT /api/practice/mocks/m1/card"] = () => refusal(409, "locked", "It is locked already.");
  const user = show();
  const row = within(await screen.findByRole("article", { name: "Approach and alternatives" }));
  await user.click(row.getByRole("button", { name: "3: Anchor 3" }));
  expect(await screen.findByText("It is locked already.")).toBeInTheDocument();
  expect(row.getByRole("button", { name: "3: Anchor 3" })).toHaveAttribute("aria-pressed", "true");
});

it("waits for the friend's card and shows one's own meanwhile", async () => {
  mock = doneOf({
    level: "active_interviewer",
    friend: CAME,
    own: { ratings: { approach: 3 }, summary: "" },
    own_locked: true,
  });
  show();
  expect(await screen.findByText(/Noor has not locked theirs yet/)).toBeInTheDocument();
  expect(screen.getByRole("row", { name: /Approach and alternatives/ })).toHaveTextContent("you 3");
});

it("lays both beside each other once both are locked, in words too, with earlier sessions and their noise", async () => {
  mock = doneOf({ level: "active_interviewer", friend: { ...CAME, rated: true }, own_locked: true, gap: GAP });
  show();
  const row = await screen.findByRole("row", { name: /Approach and alternatives/ });
  expect(row).toHaveTextContent("you 2, friend 4: 2 steps apart");
  expect(screen.getByRole("row", { name: /Why did you choose/ })).toHaveTextContent("you 3, friend 3: the same");
  expect(screen.queryByRole("row", { name: /Testing/ })).not.toBeInTheDocument();
  expect(screen.getByText(/You were the stricter one\.$/)).toBeInTheDocument();
  expect(screen.getByRole("img", { name: /20 Feb: you 2\.0, your friend 3\.0\./ })).toBeInTheDocument();
  expect(screen.getByText(/^One session is noisy/)).toBeInTheDocument();
});

it("opens the replay with a seat, in whichever browser of the learner's", async () => {
  mock = doneOf({ participant: null });
  const user = show();
  await user.click(await screen.findByRole("button", { name: "Open the replay" }));
  await waitFor(() => expect(location.pathname).toBe("/copy/c1/replay"));
});

it("says of one that was brought in that its recording is elsewhere", async () => {
  mock = doneOf({ interview: null, replay: false });
  show();
  expect(await screen.findByText("The recording stayed where it was made.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Open the replay" })).not.toBeInTheDocument();
});

it("is deleted only after a question, and then the list shows", async () => {
  server.replies["DELETE /api/practice/mocks/m1"] = () => mocksOf();
  const user = show();
  await user.click(await screen.findByRole("button", { name: "Delete" }));
  expect(server.asked.some(({ line }) => line.startsWith("DELETE"))).toBe(false);
  await user.click(await screen.findByRole("button", { name: "Delete for good" }));
  expect(await screen.findByRole("button", { name: "Set it up" })).toBeInTheDocument();
  expect(location.pathname).toBe("/practice/mocks");
});

it("says so when there is none of that address", async () => {
  showAt("/practice/mocks/other");
  expect(await screen.findByRole("heading", { name: "There is no such mock interview here" })).toBeInTheDocument();
});
