// What a page shows in place of what it could not load: what happened, what was kept, what to do.
import { ApiFault, sentenceFor } from "../api/fault";
import { Message } from "./Message";

interface Props {
  error: Error | null;
  /** What was to be loaded, as a sentence begins: "The list". */
  what: string;
  onRetry: () => void;
  /** What is said when nothing answers. */
  kept?: string;
}

export function LoadFault({
  error,
  what,
  onRetry,
  kept = "Nothing was lost. It comes back with the connection.",
}: Props) {
  const offline = error === null || (error instanceof ApiFault && error.offline);
  return (
    <Message
      title={offline ? "The server does not answer" : `${what} could not be loaded`}
      actions={
        <button type="button" className="button button-main" onClick={onRetry}>
          Try again
        </button>
      }
    >
      {offline ? kept : sentenceFor(error)}
    </Message>
  );
}
