// A part of the page that is fetched when it is first needed, and is drawn at once from then on.
//
// React's own lazy parts wait in Suspense, which holds back what has arrived for up to 300 ms after it drew a fallback.
import { type ComponentType, type ReactNode, useEffect, useReducer, useState } from "react";

export interface Later<P> {
  (props: P): ReactNode;
  /** Fetches it before it is needed; resolves once it can be drawn at once. */
  fetch: () => Promise<void>;
}

/** `meanwhile` stands in its place until it is there; what cannot be fetched breaks the page as any fault of ours. */
export function later<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  meanwhile: ReactNode = null,
): Later<P> {
  let Found: ComponentType<P> | null = null;
  let fetching: Promise<void> | null = null;
  const fetch = () => {
    fetching ??= load().then(
      (part) => {
        Found = part.default;
      },
      (error: unknown) => {
        fetching = null;
        throw error;
      },
    );
    return fetching;
  };
  function Part(props: P) {
    const [, draw] = useReducer((count: number) => count + 1, 0);
    const [fault, setFault] = useState<{ error: unknown } | null>(null);
    useEffect(() => {
      if (Found === null) fetch().then(draw, (error: unknown) => setFault({ error }));
    }, []);
    if (fault !== null) throw fault.error;
    return Found === null ? meanwhile : <Found {...props} />;
  }
  return Object.assign(Part, { fetch });
}
