// Why something that was sent did not happen, said aloud at once.
import { ApiFault, sentenceFor } from "../api/fault";

interface Props {
  error: Error | null;
  /** Fields that speak for themselves: a refusal about one of these is said there. */
  fields?: readonly string[];
}

export function Refused({ error, fields = [] }: Props) {
  return (
    <div role="alert" className="refused">
      {error !== null && problemOf(error, fields) === undefined && <p>{words(error)}</p>}
    </div>
  );
}

function words(error: Error): string {
  if (!(error instanceof ApiFault)) return sentenceFor(error);
  if (error.offline) return "The server does not answer. What you entered is still here; try again in a moment.";
  const wait = error.retryAfter === null ? "" : ` Try again in ${waitText(error.retryAfter)}.`;
  return error.message + (/\btry again\b/i.test(error.message) ? "" : wait);
}

function waitText(seconds: number): string {
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

/** What a refusal says about one of these fields, or undefined where it is about something else. */
export function problemOf(error: Error | null, fields: readonly string[]): string | undefined {
  if (!(error instanceof ApiFault) || error.field === null) return undefined;
  return fields.includes(error.field) ? error.message : undefined;
}
