// The page of one interview: its links are shown once, its people and its fate are in its owner's hands.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import type { Interview, InterviewLink } from "../../api/interviewTypes";
import { interviewOf, OWNER, seatOf } from "../../testing/fakeInterviews";
import { FakeServer, refusal } from "../../testing/fakeServer";
import { showAt } from "../../testing/showAt";

const LINK: InterviewLink = {
  id: "l1",
  role: "candidate",
  created_at: 0,
  expires_at: Number.MAX_SAFE_INTEGER,
  revoked_at: null,
  opened: 0,
};
let server: FakeServer;
let interview: Interview;
let links: InterviewLink[];

beforeEach(() => {
  server = new FakeServer().install();
  interview = interviewOf();
  links = [];
  server.replies["GET /api/account"] = () => ({ set_up: true, oidc: false, account: OWNER });
  server.replies["GET /api/interviews/i1"] = () => interview;
  server.replies["GET /api/interviews/i1/links"] = () => ({ links });
  server.replies["GET /api/interviews"] = () => ({ interviews: [], now: Date.now() });
  server.replies["GET /api/prompts"] = () => ({
    prompts: [{ id: "P1", question: "Why did you choose that method?", family: "Projects", rated: true }],
    anchors: [],
  });
});

it("shows the plan in words, with its prompts and problems", async () => {
  showAt("/interviews/i1");
  expect(await screen.findByRole("heading", { name: /^Mina/, level: 1 })).toBeInTheDocument();
  expect(await screen.findByText("Why did you choose that method?")).toBeInTheDocument();
  expect(await screen.findByText("Two costs that fit")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Change the plan" })).toHaveAttribute("href", "/interviews/i1/edit");
  expect(screen.getByRole("link", { name: "Enter the room" })).toHaveAttribute("target", "_blank");
});

it("says the same of an interview that is not there and of one that is somebody else's", async () => {
  server.replies["GET /api/interviews/i1"] = () => refusal(404, "no_such_interview", "There is no such interview.");
  showAt("/interviews/i1");
  expect(await screen.findByRole("heading", { name: "There is no such interview" })).toBeInTheDocument();
});

describe("links", () => {
  it("are made for as long as one chose, shown once, and listed without their secret", async () => {
    server.replies["POST /api/interviews/i1/links"] = () => {
      links = [LINK];
      return { link: LINK, secret: "once-and-never-again", page: "/join/once-and-never-again" };
    };
    const user = showAt("/interviews/i1");
    await user.selectOptions(await screen.findByLabelText("How long the candidate link is good"), "good for 3 days");
    await user.click(screen.getByRole("button", { name: "Make candidate link" }));
    const address = await screen.findByRole("textbox", { name: "Candidate link" });
    expect(address).toHaveValue(`${location.origin}/join/once-and-never-again`);
    expect(server.bodiesOf("POST /api/interviews/i1/links")).toEqual([{ role: "candidate", hours: 72 }]);
    const list = within(await screen.findByRole("list", { name: "Links made so far" }));
    expect(list.getByText(/not opened yet/)).toBeInTheDocument();
    expect(list.queryByText(/once-and-never-again/)).not.toBeInTheDocument();
  });

  it("are revoked by one click, and say so", async () => {
    links = [LINK];
    server.replies["DELETE /api/interviews/i1/links/l1"] = () => {
      links = [{ ...LINK, revoked_at: Date.now() }];
      return links[0];
    };
    const user = showAt("/interviews/i1");
    await user.click(await screen.findByRole("button", { name: /^Revoke the candidate link/ }));
    expect(await screen.findByText(/revoked today/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Revoke/ })).not.toBeInTheDocument();
  });

  it("are gone once the interview is over", async () => {
    interview = interviewOf({ state: "done" });
    showAt("/interviews/i1");
    await screen.findByRole("heading", { name: /^Mina/ });
    expect(screen.queryByRole("heading", { name: "Links" })).not.toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Enter the room" })).not.toBeInTheDocument();
  });
});

describe("interviewers", () => {
  const RUI = { email: "rui@example.org", name: "Rui" };

  it("are added by e-mail and removed again", async () => {
    server.replies["PUT /api/interviews/i1/raters"] = (body) => {
      const { emails } = body as { emails: string[] };
      interview = interviewOf({ raters: emails.length > 0 ? [RUI] : [] });
      return interview;
    };
    const user = showAt("/interviews/i1");
    await user.type(await screen.findByLabelText("Add somebody who has an account here"), "rui@example.org");
    await user.click(screen.getByRole("button", { name: "Add" }));
    await user.click(await screen.findByRole("button", { name: "Remove Rui" }));
    await waitFor(() => expect(screen.queryByText("Rui")).not.toBeInTheDocument());
    expect(server.bodiesOf("PUT /api/interviews/i1/raters")).toEqual([{ emails: [RUI.email] }, { emails: [] }]);
  });

  it("who only rate see the plan and enter the room, and change nothing", async () => {
    interview = interviewOf({ mine: false, raters: [RUI] });
    showAt("/interviews/i1");
    expect(await screen.findByRole("link", { name: "Enter the room" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^(Make|Add|Remove|Archive|Delete)/ })).not.toBeInTheDocument();
  });
});

describe("deleting", () => {
  it("waits for the title to be typed", async () => {
    server.replies["DELETE /api/interviews/i1"] = () => ({ done: true });
    const user = showAt("/interviews/i1");
    await user.click(await screen.findByRole("button", { name: "Delete" }));
    const sheet = within(await screen.findByRole("dialog", { name: "Delete this interview" }));
    const go = sheet.getByRole("button", { name: "Delete for good" });
    await user.type(sheet.getByRole("textbox"), "ML engineer");
    expect(go).toBeDisabled();
    await user.type(sheet.getByRole("textbox"), ", level 4");
    await user.click(go);
    await waitFor(() => expect(location.pathname).toBe("/interviews"));
    expect(server.bodiesOf("DELETE /api/interviews/i1")).toHaveLength(1);
  });
});

describe("a demo that was just made", () => {
  it("has a door for each of the three", async () => {
    showAt("/interviews/i1");
    await screen.findByRole("heading", { name: /^Mina/ });
    expect(screen.queryByRole("link", { name: /^Open as/ })).not.toBeInTheDocument();
  });

  it("keeps its doors over a reload of the tab", async () => {
    history.replaceState({ demo: { candidate: "cand", watcher: "watch" } }, "", "/interviews/i1");
    showAt("/interviews/i1", history.state);
    expect(await screen.findByRole("link", { name: "Open as candidate" })).toHaveAttribute("href", "/join/cand");
    expect(screen.getByRole("link", { name: "Open as interviewer" })).toHaveAttribute("href", "/interviews/i1/enter");
    expect(screen.getByRole("link", { name: "Open as watcher" })).toHaveAttribute("href", "/watch/watch");
  });
});

describe("entering the room", () => {
  const entered = () => server.bodiesOf("POST /api/interviews/i1/enter").length;

  beforeEach(() => {
    server.replies["POST /api/interviews/i1/enter"] = () => ({
      participant: "p9",
      interview: "i1",
      role: "interviewer",
    });
    server.replies["GET /api/seats/p9"] = () => seatOf({ participant: "p9", role: "interviewer" });
  });

  it("takes a seat once in a browser, however often it is entered", async () => {
    showAt("/interviews/i1/enter");
    await waitFor(() => expect(location.pathname).toBe("/room/p9"));
    history.replaceState(null, "", "/interviews/i1/enter");
    showAt("/interviews/i1/enter");
    await waitFor(() => expect(location.pathname).toBe("/room/p9"));
    expect(entered()).toBe(1);
  });

  it("takes a new seat where the old one is not good any more", async () => {
    localStorage.setItem("sandglass.seat.i1.a1", "gone");
    showAt("/interviews/i1/enter");
    await waitFor(() => expect(location.pathname).toBe("/room/p9"));
    expect(entered()).toBe(1);
  });
});
