// The friend's door: says what a friend does, takes a name, and leads to where they sit.
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import { seatOf } from "../../room/testing/roomPages";
import { FakeServer, refusal } from "../../testing/fakeServer";
import { showAt } from "../../testing/showAt";

let server: FakeServer;

beforeEach(() => {
  localStorage.clear();
  server = new FakeServer().install();
});

async function comeIn() {
  const user = showAt("/friend/abcdefgh-rest");
  await user.type(await screen.findByLabelText("Your name"), "Noor");
  await user.click(screen.getByRole("button", { name: "Come in" }));
}

it("leads a friend who interviews to the interview, signed in as its guest", async () => {
  server.replies["POST /api/friends/open"] = () => ({ role: "interviewer", interview: "iv", participant: null });
  server.replies["GET /api/account"] = () => ({
    set_up: false,
    oidc: false,
    account: { id: "g", email: "", name: "Noor", role: "guest", invited: false, disabled: false, created_at: 0 },
  });
  server.replies["POST /api/interviews/iv/enter"] = () => ({ participant: "i1", role: "interviewer" });
  await comeIn();
  await waitFor(() => expect(location.pathname).toBe("/room/i1"));
  expect(server.bodiesOf("POST /api/friends/open")).toEqual([{ secret: "abcdefgh-rest", name: "Noor" }]);
});

it("leads a friend who watches to the room, and knows them when they come again", async () => {
  server.replies["POST /api/friends/open"] = () => ({ role: "watcher", interview: "iv", participant: "w1" });
  server.replies["GET /api/seats/w1"] = () => seatOf("watcher");
  await comeIn();
  await waitFor(() => expect(location.pathname).toBe("/room/w1"));
  showAt("/friend/abcdefgh-rest");
  await waitFor(() => expect(location.pathname).toBe("/room/w1"));
  expect(server.bodiesOf("POST /api/friends/open")).toHaveLength(1);
});

it("says in the same words of every dead link that it opens nothing", async () => {
  server.replies["POST /api/friends/open"] = () => refusal(404, "not_found", "There is no such link.");
  await comeIn();
  expect(await screen.findByRole("heading", { name: "This link does not open an interview" })).toBeInTheDocument();
});

it("says what to do where the learner opened the own link", async () => {
  server.replies["POST /api/friends/open"] = () => refusal(409, "own_mock", "This is your own. Send it to a friend.");
  await comeIn();
  expect(await screen.findByText("This is your own. Send it to a friend.")).toBeInTheDocument();
});
