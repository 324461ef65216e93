// Who one is here: signing up keeps everything, signing in says what becomes of this browser's own, out begins anew.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { Plan } from "../../api/practiceTypes";
import { homeOf, practise } from "../../testing/fakePractice";
import { FakeServer, refusal } from "../../testing/fakeServer";
import { showAt } from "../../testing/showAt";
import { unbindDrafts } from "./forget";

const EMAIL = "kim@example.org";
const PASSWORD = "a long way to the top";
let server: FakeServer;

beforeEach(() => {
  localStorage.clear();
  server = new FakeServer().install();
  practise(server);
});

async function open() {
  const user = showAt("/practice");
  await user.click(await screen.findByRole("button", { name: "Plan and data" }));
  return { user, part: within(await screen.findByRole("region", { name: "Who you are here" })) };
}

async function opened(action: "Sign up" | "Sign in") {
  const { user, part } = await open();
  await user.click(await part.findByRole("button", { name: action }));
  expect(part.getByLabelText("E-mail")).toHaveFocus();
  // Written and sent without a mouse.
  await user.keyboard(`${EMAIL}{Tab}${PASSWORD}{Enter}`);
  return { user, part };
}

it("says that this browser alone knows one, and asks for nothing until one wants to sign up", async () => {
  const { part } = await open();
  expect(await part.findByText(/^This browser alone knows you\./)).toBeInTheDocument();
  expect(part.queryByLabelText("E-mail")).not.toBeInTheDocument();
  expect(part.queryByRole("button", { name: "Sign out" })).not.toBeInTheDocument();
});

it("signs up by keyboard, and the line that says so has the focus", async () => {
  server.replies["POST /api/practice/sign-up"] = () => ({ email: EMAIL });
  const { part } = await opened("Sign up");
  const line = await part.findByText(/^Signed up as/);
  expect(line).toHaveTextContent(EMAIL);
  expect(line).toHaveFocus();
  expect(server.bodiesOf("POST /api/practice/sign-up")).toEqual([{ email: EMAIL, password: PASSWORD }]);
  expect(part.queryByLabelText("Password")).not.toBeInTheDocument();
});

it("says beside the address that it is taken, and keeps what was written", async () => {
  const words = "Somebody signed up with this address. Sign in instead.";
  server.replies["POST /api/practice/sign-up"] = () => refusal(409, "email_taken", words, "email");
  const { part } = await opened("Sign up");
  expect(await part.findByText(words)).toHaveClass("field-problem");
  expect(part.getByLabelText("E-mail")).toBeInvalid();
  expect(part.getByLabelText("E-mail")).toHaveValue(EMAIL);
});

it("says before a sign-in what becomes of what this browser holds, and asks for everything anew after it", async () => {
  let [plan, email]: [Plan | null, string | null] = [null, null];
  server.replies["GET /api/practice"] = () => homeOf({ plan });
  server.replies["GET /api/practice/sign-up"] = () => ({ email });
  server.replies["POST /api/practice/sign-in"] = () => {
    [plan, email] = [{ interview_on: null, hours_per_week: 9, days_left: null }, EMAIL];
    return { email };
  };
  localStorage.setItem("sandglass.draft.two-costs.python.t1", JSON.stringify({ source: "old", base: 1, dirty: false }));
  const { user, part } = await open();
  await user.click(await part.findByRole("button", { name: "Sign in" }));
  expect(part.getByText(/is added to what is kept under your address/)).toBeInTheDocument();
  await user.keyboard(`${EMAIL}{Tab}${PASSWORD}{Enter}`);
  expect(await part.findByText(/^Signed up as/)).toBeInTheDocument();
  await waitFor(() => expect(screen.getByLabelText("Hours per week")).toHaveValue("9"));
  expect(Object.keys(localStorage).filter((key) => key.startsWith("sandglass.draft."))).toEqual([]);
});

it("says in place why a sign-in was refused, and lets one leave the form", async () => {
  const words = "Address and password do not go together.";
  server.replies["POST /api/practice/sign-in"] = () => refusal(401, "wrong_password", words);
  const { user, part } = await opened("Sign in");
  expect(await part.findByText(words)).toBeInTheDocument();
  await user.click(part.getByRole("button", { name: "Not now" }));
  expect(part.queryByLabelText("E-mail")).not.toBeInTheDocument();
  expect(part.getByText(/^This browser alone/)).toHaveFocus();
});

it("signs out after saying what stays and what goes, and leaves no text behind", async () => {
  let email: string | null = EMAIL;
  server.replies["GET /api/practice/sign-up"] = () => ({ email });
  server.replies["GET /api/practice"] = () => homeOf(email === null ? { plan: null } : {});
  server.replies["POST /api/practice/sign-out"] = () => ({ email: (email = null) });
  localStorage.setItem("sandglass.draft.two-costs.python.t1", "{}");
  localStorage.setItem("sandglass.theme", "dark");
  const { user, part } = await open();
  expect(await part.findByText(/Everything waits under your address/)).toBeInTheDocument();
  await user.click(part.getByRole("button", { name: "Sign out" }));
  expect(await screen.findByRole("heading", { name: "Two questions make a plan" })).toBeInTheDocument();
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(Object.keys(localStorage)).toEqual(["sandglass.theme"]);
});

it("says when it cannot be told who one is, and asks again", async () => {
  server.replies["GET /api/practice/sign-up"] = () => refusal(404, "gone", "There is no such thing.");
  const { user, part } = await open();
  expect(await part.findByRole("alert")).toHaveTextContent("There is no such thing. Practice goes on without it.");
  server.replies["GET /api/practice/sign-up"] = () => ({ email: EMAIL });
  await user.click(part.getByRole("button", { name: "Try again" }));
  expect(await part.findByText(/^Signed up as/)).toBeInTheDocument();
});

it("keeps text that was never sent, based on nothing, and drops what the server had", () => {
  const store = localStorage;
  store.setItem("sandglass.draft.a.python.t1", JSON.stringify({ source: "x", base: 3, dirty: true, sent: ["w"] }));
  store.setItem("sandglass.draft.b.python.t1", JSON.stringify({ source: "y", base: 3, dirty: false }));
  store.setItem("sandglass.draft.c.python.t1", "broken");
  store.setItem("sandglass.practice.answer.P1", "mine");
  unbindDrafts(store);
  expect(Object.keys(store).sort()).toEqual(["sandglass.draft.a.python.t1", "sandglass.practice.answer.P1"]);
  const kept: unknown = JSON.parse(store.getItem("sandglass.draft.a.python.t1") ?? "");
  expect(kept).toEqual({ source: "x", base: 0, dirty: true, sent: [] });
});
