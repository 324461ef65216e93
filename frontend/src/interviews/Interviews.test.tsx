// The dashboard: finds, narrows, archives with a way back, and offers the first step when it is empty.
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { InterviewSummary } from "../api/interviewTypes";
import { OWNER, summaryOf } from "../testing/fakeInterviews";
import { FakeServer, refusal } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";

let server: FakeServer;
let interviews: InterviewSummary[];
let searches: string[];

beforeEach(() => {
  server = new FakeServer().install();
  interviews = [summaryOf({ planned_for: Date.now() }), summaryOf({ id: "i2", candidate_name: "Ola", state: "done" })];
  searches = [];
  server.replies["GET /api/account"] = () => ({ set_up: true, oidc: false, account: OWNER });
  server.replies["GET /api/interviews"] = (_, request) => {
    searches.push(new URL(request.url).search);
    return { interviews, now: Date.now() };
  };
});

it("shows today first and leads to each interview", async () => {
  showAt("/interviews");
  expect(await screen.findByRole("link", { name: "Mina" })).toHaveAttribute("href", "/interviews/i1");
  const groups = screen.getAllByRole("region").map((group) => group.querySelector("h2")?.textContent);
  expect(groups).toEqual(["Today", "Done"]);
});

it("asks the server for what it is narrowed to, and keeps that in the address", async () => {
  const user = showAt("/interviews");
  await user.click(await screen.findByRole("button", { name: "Live" }));
  await waitFor(() => expect(searches.at(-1)).toBe("?archived=false&state=live"));
  await user.type(screen.getByRole("searchbox"), "mina");
  await waitFor(() => expect(searches.at(-1)).toBe("?archived=false&state=live&q=mina"));
  expect(location.search).toBe("?show=live&q=mina");
  expect(searches).not.toContain("?archived=false&state=live&q=m");
});

it("opens the archive by its address", async () => {
  showAt("/interviews?show=archived");
  await screen.findByRole("link", { name: "Mina" });
  expect(searches).toEqual(["?archived=true"]);
  expect(screen.getByRole("button", { name: "Archive" })).toHaveAttribute("aria-pressed", "true");
});

it("archives, and takes it back on Undo", async () => {
  server.replies["POST /api/interviews/i1/archive"] = () => {
    interviews = interviews.slice(1);
    return {};
  };
  server.replies["POST /api/interviews/i1/unarchive"] = () => {
    interviews = [summaryOf(), ...interviews];
    return {};
  };
  const user = showAt("/interviews");
  await user.click(await screen.findByRole("button", { name: "Archive: Mina, ML engineer, level 4" }));
  await waitFor(() => expect(screen.queryByRole("link", { name: "Mina" })).not.toBeInTheDocument());
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("link", { name: "Mina" })).toBeInTheDocument();
});

it("says why something could not be archived", async () => {
  server.replies["POST /api/interviews/i1/archive"] = () => refusal(409, "interview_live", "It is under way.");
  const user = showAt("/interviews");
  await user.click(await screen.findByRole("button", { name: /^Archive: Mina/ }));
  expect(await screen.findByText("It is under way.")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Mina" })).toBeInTheDocument();
});

it("keeps what it has and says that it may be old when the list cannot be asked for again", async () => {
  server.replies["POST /api/interviews/i1/archive"] = () => {
    server.replies["GET /api/interviews"] = () => refusal(400, "odd", "Not now.");
    return {};
  };
  const user = showAt("/interviews");
  await user.click(await screen.findByRole("button", { name: /^Archive: Mina/ }));
  expect(await screen.findByText(/What you see may be old/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Mina" })).toBeInTheDocument();
});

it("offers nothing to archive in an interview that is live or somebody else's", async () => {
  interviews = [summaryOf({ state: "live" }), summaryOf({ id: "i2", mine: false })];
  showAt("/interviews");
  await screen.findAllByRole("link", { name: "Mina" });
  expect(screen.queryByRole("button", { name: /^Archive:/ })).not.toBeInTheDocument();
});

it("offers the first steps when there is none", async () => {
  interviews = [];
  const user = showAt("/interviews");
  server.replies["GET /api/interview-templates"] = () => ({ templates: [], rules: null });
  await user.click(await screen.findByRole("button", { name: "Make the first interview" }));
  expect(location.pathname).toBe("/interviews/new");
});

it("makes a demo that can be opened as all three people", async () => {
  server.replies["POST /api/interviews/demo"] = () => ({ interview: "i9", candidate: "cand", watcher: "watch" });
  const user = showAt("/interviews");
  await user.click(await screen.findByRole("button", { name: "Try the demo" }));
  await waitFor(() => expect(location.pathname).toBe("/interviews/i9"));
  expect(history.state).toEqual({ demo: { candidate: "cand", watcher: "watch" } });
});

it("says what happened when the list is refused, and tries again", async () => {
  server.replies["GET /api/interviews"] = () => refusal(400, "odd", "The list is being rebuilt.");
  const user = showAt("/interviews");
  expect(await screen.findByText("The list is being rebuilt.")).toBeInTheDocument();
  server.replies["GET /api/interviews"] = () => ({ interviews, now: Date.now() });
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: "Mina" })).toBeInTheDocument();
});
