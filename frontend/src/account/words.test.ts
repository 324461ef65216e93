// Where signing in leads, and how a browser is named.
import { expect, it } from "vitest";

import { browserText, placeAfter, refusedBy } from "./words";

it.each([
  ["?next=%2Finterviews%2Fabc", "/interviews/abc"],
  ["?next=%2Finterviews%3Fshow%3Ddone", "/interviews?show=done"],
  ["?next=%2Finterviews%3Fsign_in%3Dno_account", "/interviews"],
  ["", "/interviews"],
  ["?next=https%3A%2F%2Felsewhere.example", "/interviews"],
  ["?next=%2F%2Felsewhere.example", "/interviews"],
  ["?next=%2F%5Celsewhere.example", "/interviews"],
])("after signing in %j leads to %s, never to another host", (search, place) => {
  expect(placeAfter(search)).toBe(place);
});

it.each([
  ["", null],
  ["?next=%2Finterviews", null],
  ["?next=%2Finterviews%3Fsign_in%3Dno_account", /Ask for an invitation/],
  ["?next=%2Finterviews%3Fsign_in%3Doidc_refused", /did not work/],
])("says what brought somebody back to signing in by %j", (search, words) => {
  const said = refusedBy(search);
  if (words === null) expect(said).toBeNull();
  else expect(said).toMatch(words);
});

it.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux"],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
    "Safari on Mac",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0",
    "Edge on Windows",
  ],
  ["curl/8.1", "curl/8.1"],
  ["", "Unknown browser"],
])("names the browser %j as %s", (agent, name) => {
  expect(browserText(agent)).toBe(name);
});
