// Setting up, signing in and out, invitations and accounts: who gets where, and what they are told.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import type { AccountState } from "../api/accountTypes";
import { OWNER } from "../testing/fakeInterviews";
import { FakeServer, refusal } from "../testing/fakeServer";
import { showAt } from "../testing/showAt";

let server: FakeServer;
let state: AccountState;

beforeEach(() => {
  server = new FakeServer().install();
  state = { set_up: true, oidc: false, account: null };
  server.replies["GET /api/account"] = () => state;
  server.replies["GET /api/interviews"] = () => ({ interviews: [], now: Date.now() });
});

const signIn = () => (state = { ...state, set_up: true, account: OWNER });

describe("a fresh installation", () => {
  beforeEach(() => {
    state = { ...state, set_up: false };
  });

  it("greets its first visitor on the problem list, and lets them practise all the same", async () => {
    showAt("/");
    expect(await screen.findByRole("link", { name: "Set up interviews" })).toHaveAttribute("href", "/set-up");
    expect(await screen.findByRole("link", { name: /Masked mean/ })).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Sign in" })).not.toBeInTheDocument();
  });

  it("makes the owner's account, signs in and shows the dashboard", async () => {
    server.replies["POST /api/account/set-up"] = () => signIn().account;
    const user = showAt("/interviews");
    await user.type(await screen.findByLabelText("Your name"), "Dana");
    await user.type(screen.getByLabelText("E-mail"), "dana@example.org");
    await user.type(screen.getByLabelText("Password"), "glass and sand");
    await user.click(screen.getByRole("button", { name: "Make the owner's account" }));
    expect(await screen.findByRole("heading", { name: "Your interviews will be here" })).toBeInTheDocument();
    expect(server.bodiesOf("POST /api/account/set-up")).toEqual([
      { name: "Dana", email: "dana@example.org", password: "glass and sand" },
    ]);
  });

  it("says beside the field what is wrong with it", async () => {
    server.replies["POST /api/account/set-up"] = () => refusal(422, "invalid", "Use a longer one.", "password");
    const user = showAt("/set-up");
    await user.type(await screen.findByLabelText("Your name"), "Dana");
    await user.type(screen.getByLabelText("E-mail"), "dana@example.org");
    await user.type(screen.getByLabelText("Password"), "glass and sand");
    await user.click(screen.getByRole("button", { name: "Make the owner's account" }));
    const field = await screen.findByLabelText("Password");
    await waitFor(() => expect(field).toHaveAccessibleDescription("Use a longer one."));
    expect(field).toBeInvalid();
  });
});

describe("signing in", () => {
  it("leads to the page that was asked for", async () => {
    server.replies["POST /api/account/login"] = () => signIn().account;
    server.replies["GET /api/account/logins"] = () => ({ logins: [] });
    const user = showAt("/account");
    await user.type(await screen.findByLabelText("E-mail"), "dana@example.org");
    expect(location.search).toBe("?next=%2Faccount");
    await user.type(screen.getByLabelText("Password"), "glass and sand");
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    expect(await screen.findByRole("heading", { name: "Dana", level: 1 })).toBeInTheDocument();
    expect(location.pathname).toBe("/account");
  });

  it("says why not, and when to try again", async () => {
    server.replies["POST /api/account/login"] = () => {
      const reply = refusal(429, "too_many", "Too many attempts.");
      reply.headers.set("retry-after", "30");
      return reply;
    };
    const user = showAt("/sign-in");
    await user.type(await screen.findByLabelText("E-mail"), "dana@example.org");
    await user.type(screen.getByLabelText("Password"), "wrong");
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    const alert = await screen.findByText("Too many attempts. Try again in 30 s.");
    expect(alert.closest("[role=alert]")).not.toBeNull();
    expect(screen.getByLabelText("Password")).toHaveValue("wrong");
  });

  it("is asked for again when the server says that nobody is signed in any more", async () => {
    signIn();
    server.replies["GET /api/interviews"] = () => {
      state = { ...state, account: null };
      return refusal(401, "not_signed_in", "Sign in first.");
    };
    showAt("/interviews");
    expect(await screen.findByRole("button", { name: "Sign in" })).toBeInTheDocument();
  });

  it("ends by signing out, which leads to the problems", async () => {
    signIn();
    server.replies["GET /api/account/logins"] = () => ({ logins: [] });
    server.replies["POST /api/account/logout"] = () => {
      state = { ...state, account: null };
      return { done: true };
    };
    const user = showAt("/account");
    await user.click(await screen.findByRole("button", { name: "Sign out" }));
    expect(await screen.findByRole("link", { name: "Sign in" })).toBeInTheDocument();
    expect(location.pathname).toBe("/");
  });
});

describe("invitations", () => {
  it("open an account with a password of one's own", async () => {
    server.replies["POST /api/invitations/accept"] = () => signIn().account;
    const user = showAt("/invitation/abcdefghijklmnop");
    await user.type(await screen.findByLabelText("Password"), "glass and sand");
    await user.click(screen.getByRole("button", { name: "Open the account" }));
    expect(await screen.findByRole("heading", { name: "Interviews" })).toBeInTheDocument();
    expect(server.bodiesOf("POST /api/invitations/accept")).toEqual([
      { invitation: "abcdefghijklmnop", password: "glass and sand" },
    ]);
  });

  it("that were used say so and lead on", async () => {
    server.replies["POST /api/invitations/accept"] = () => refusal(404, "no_such_invitation", "No.");
    const user = showAt("/invitation/abcdefghijklmnop");
    await user.type(await screen.findByLabelText("Password"), "glass and sand");
    await user.click(screen.getByRole("button", { name: "Open the account" }));
    expect(await screen.findByRole("heading", { name: "This invitation does not open" })).toBeInTheDocument();
  });
});

describe("accounts", () => {
  const RUI = { ...OWNER, id: "a2", name: "Rui", email: "rui@example.org", role: "interviewer" as const };

  it("are the owner's page alone", async () => {
    state = { ...state, account: RUI };
    showAt("/accounts");
    expect(await screen.findByRole("heading", { name: "This page is the owner's" })).toBeInTheDocument();
    expect(server.asked.map(({ line }) => line)).not.toContain("GET /api/accounts");
  });

  it("are invited by an address that is shown once", async () => {
    signIn();
    server.replies["GET /api/accounts"] = () => ({ accounts: [OWNER] });
    server.replies["POST /api/accounts"] = () => ({ account: { ...RUI, invited: true }, invitation: "secret-once" });
    const user = showAt("/accounts");
    await user.type(await screen.findByLabelText("Name"), "Rui");
    await user.type(screen.getByLabelText("E-mail"), "rui@example.org");
    await user.click(screen.getByRole("button", { name: "Invite" }));
    const address = await screen.findByRole("textbox", { name: "Invitation for Rui" });
    expect(address).toHaveValue(`${location.origin}/invitation/secret-once`);
  });

  it("can be closed and opened again, but not one's own", async () => {
    signIn();
    let disabled = false;
    server.replies["GET /api/accounts"] = () => ({ accounts: [OWNER, { ...RUI, disabled }] });
    server.replies["POST /api/accounts/a2/disable"] = () => {
      disabled = true;
      return { ...RUI, disabled };
    };
    const user = showAt("/accounts");
    await user.click(await screen.findByRole("button", { name: "Close account of Rui" }));
    expect(await screen.findByRole("button", { name: "Open again of Rui" })).toBeInTheDocument();
    const own = screen.getByText("(you)").closest("li");
    expect(own && within(own).queryByRole("button")).toBeNull();
  });
});
