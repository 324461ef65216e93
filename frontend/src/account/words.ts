// What the pages say about accounts.
import type { Account } from "../api/accountTypes";

export const ACCOUNT_ROLE_WORDS: Record<Account["role"], string> = {
  owner: "Owner",
  interviewer: "Interviewer",
  guest: "Guest of one mock interview",
};

export const SHORTEST_PASSWORD = 10;
export const PASSWORD_HINT = `At least ${SHORTEST_PASSWORD} characters. A few words in a row are easy to keep in mind.`;

const REFUSED = "sign_in";
const REFUSED_WORDS: Record<string, string> = {
  no_account: "Your organisation knows you, but there is no account for you here. Ask for an invitation.",
  oidc_unavailable: "Your organisation's sign-in does not answer. Try again in a moment.",
};

/** Where to go after signing in: an address of these pages, or the interviews. */
export function placeAfter(search: string): string {
  const next = new URLSearchParams(search).get("next") ?? "";
  // A second slash or a backslash would lead to another host.
  if (!/^\/(?![/\\])/.test(next)) return "/interviews";
  const [path = "", query = ""] = next.split("?");
  const params = new URLSearchParams(query);
  params.delete(REFUSED);
  return params.size === 0 ? path : `${path}?${params}`;
}

/** Why the organisation's own sign-in brought somebody back without an account, in words; null when it did not. */
export function refusedBy(search: string): string | null {
  const next = new URLSearchParams(search).get("next") ?? "";
  const code = new URLSearchParams(next.split("?")[1]).get(REFUSED);
  if (code === null) return null;
  return (
    REFUSED_WORDS[code] ?? "Signing in with your organisation did not work. Try again, or sign in with a password."
  );
}

/** "Firefox on Linux" out of what a browser says of itself. */
export function browserText(agent: string): string {
  const browser = [
    ["Edg/", "Edge"],
    ["OPR/", "Opera"],
    ["Firefox/", "Firefox"],
    ["Chrome/", "Chrome"],
    ["Safari/", "Safari"],
  ].find(([mark = ""]) => agent.includes(mark))?.[1];
  const system = [
    ["Android", "Android"],
    ["iPhone", "iPhone"],
    ["iPad", "iPad"],
    ["Windows", "Windows"],
    ["Mac OS X", "Mac"],
    ["Linux", "Linux"],
  ].find(([mark = ""]) => agent.includes(mark))?.[1];
  if (browser === undefined) return agent.slice(0, 40) || "Unknown browser";
  return system === undefined ? browser : `${browser} on ${system}`;
}
