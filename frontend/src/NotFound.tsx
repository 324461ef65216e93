// The page for an address that leads nowhere.
import { Link } from "wouter";

import { Mark } from "./design/Mark";
import { Message } from "./design/Message";
import { useTitle } from "./design/useTitle";

export function NotFound({ what = "page" }: { what?: "page" | "problem" }) {
  useTitle("Not found");
  return (
    <main className="alone">
      <Mark size={32} />
      <Message
        level={1}
        title={`There is no such ${what}`}
        actions={
          <Link href="/" className="button button-main">
            All problems
          </Link>
        }
      >
        The address may be old or mistyped. Nothing of yours was lost.
      </Message>
    </main>
  );
}
