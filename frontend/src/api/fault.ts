// What went wrong with a request, as a value that the pages can speak about.

/** A request that was refused (`status` 4xx or 5xx) or never answered (`status` 0). */
export class ApiFault extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly field: string | null = null,
    /** Seconds after which the server asks to be tried again. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = "ApiFault";
  }

  /** True when the same request may succeed later: no answer, a busy server, or its own fault. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  /** True when nothing answered at all. */
  get offline(): boolean {
    return this.status === 0;
  }
}

/** Reads the server's one error shape `{"error": {"code", "message", "field"?}}`; anything else gets words of our own. */
export function faultFrom(response: Response, body: unknown): ApiFault {
  const header = Number(response.headers.get("retry-after"));
  const retryAfter = Number.isFinite(header) && header > 0 ? header : null;
  const error = (body as { error?: { code?: unknown; message?: unknown; field?: unknown } } | undefined)?.error;
  if (typeof error?.code === "string" && typeof error.message === "string") {
    const field = typeof error.field === "string" ? error.field : null;
    return new ApiFault(response.status, error.code, error.message, field, retryAfter);
  }
  return new ApiFault(
    response.status,
    "unreadable",
    "The server gave an answer this page cannot read.",
    null,
    retryAfter,
  );
}

/** What a page shows for anything that was thrown. */
export function sentenceFor(error: unknown): string {
  if (error instanceof ApiFault) return error.message;
  return "Something in this page went wrong.";
}
