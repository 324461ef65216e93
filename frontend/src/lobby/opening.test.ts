// A link makes one participant in one browser, however often it is opened there.
import { beforeEach, expect, it } from "vitest";

import { seatOf } from "../testing/fakeInterviews";
import { FakeServer, refusal } from "../testing/fakeServer";
import { comeIn, keyOf, openedHere } from "./opening";

const SECRET = "abcdefghijklmnopqrstuvwx";
let server: FakeServer;

beforeEach(() => {
  server = new FakeServer().install();
  server.replies["POST /api/links/open"] = () => ({ participant: "p1", interview: "i1", role: "candidate" });
  server.replies["GET /api/seats/p1"] = () => seatOf();
});

it("is nobody before the link was opened here", async () => {
  expect(await openedHere(SECRET)).toBeNull();
  expect(server.asked).toEqual([]);
});

it("is the same participant when it comes again", async () => {
  const first = await comeIn(SECRET, null);
  expect(await openedHere(SECRET)).toEqual(first);
  expect(server.bodiesOf("POST /api/links/open")).toEqual([{ secret: SECRET }]);
});

it("is somebody else by another link", async () => {
  await comeIn(SECRET, null);
  expect(await openedHere(`zz${SECRET}`)).toBeNull();
});

it("never keeps the secret itself on the device", async () => {
  await comeIn(SECRET, "Rui");
  const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "");
  const kept = keys.map((key) => `${key} ${localStorage.getItem(key) ?? ""}`).join(" ");
  expect(kept).toContain("p1");
  expect(kept).not.toContain(SECRET);
});

it("forgets a participant that may not be there any more", async () => {
  await comeIn(SECRET, null);
  server.replies["GET /api/seats/p1"] = () => refusal(404, "no_such_seat", "There is no such place.");
  expect(await openedHere(SECRET)).toBeNull();
  expect(localStorage.getItem(keyOf(SECRET))).toBeNull();
});

it("keeps the participant while the server is away", async () => {
  await comeIn(SECRET, null);
  server.replies["GET /api/seats/p1"] = () => refusal(503, "starting", "Not yet.");
  await expect(openedHere(SECRET)).rejects.toThrow("Not yet.");
  expect(localStorage.getItem(keyOf(SECRET))).toBe("p1");
});
