// How a request goes out and how its answer comes back: resolved, or thrown as an ApiFault.
import createClient from "openapi-fetch";

import { ApiFault, faultFrom } from "./fault";
import type { paths } from "./schema";

// Looked up at each call, so that a test may stand in for the network.
export const http = createClient<paths>({ baseUrl: origin(), fetch: (request) => globalThis.fetch(request) });

function origin(): string {
  return typeof location === "undefined" ? "" : location.origin;
}

export async function answer<T>(request: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  let reply;
  try {
    reply = await request;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiFault(0, "offline", "The server does not answer.");
  }
  if (reply.data === undefined) throw faultFrom(reply.response, reply.error);
  return reply.data;
}
