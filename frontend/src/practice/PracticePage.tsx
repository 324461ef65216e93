// What the practice pages share: the bar, the places of practice, and the page before its content has come.
import "../design/forms.css";
import "./practice.css";

import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";

import { PageBar } from "../account/PageBar";
import { LoadFault } from "../design/LoadFault";
import { StaleNote } from "../design/StaleNote";
import { useTitle } from "../design/useTitle";

const PLACES = [
  { href: "/practice", title: "Today" },
  { href: "/practice/review", title: "Review" },
  { href: "/practice/drill", title: "Questions" },
  { href: "/practice/mocks", title: "Mock interview" },
  { href: "/practice/projects", title: "Projects" },
];

interface Props {
  title: string;
  children: ReactNode;
  /** Stands beside the title. */
  actions?: ReactNode;
}

export function PracticePage({ title, children, actions }: Props) {
  useTitle(title);
  return (
    <>
      <PageBar />
      <main className="page practice">
        <Places />
        <div className="page-head">
          <h1>{title}</h1>
          {actions}
        </div>
        {children}
      </main>
    </>
  );
}

function Places() {
  const [at] = useLocation();
  return (
    <nav className="practice-places" aria-label="Practice">
      {PLACES.map(({ href, title }) => {
        const here = href === "/practice" ? at === href : at === href || at.startsWith(`${href}/`);
        return (
          <Link key={href} href={href} className="practice-place" aria-current={here ? "page" : undefined}>
            {title}
          </Link>
        );
      })}
    </nav>
  );
}

/** What a query has: enough of it to tell whether it came, comes, or does not. */
interface Asked<T> {
  data: T | undefined;
  error: Error | null;
  fetchStatus: string;
  refetch: () => Promise<unknown>;
}

interface LoadedProps<T> {
  asked: Asked<T>;
  /** What is loaded, as a sentence begins: "Your projects". */
  what: string;
  /** How many lines the page has before its content came. */
  bones?: number;
  children: (data: T) => ReactNode;
}

/** The content once it is there; before that its bones, or what happened instead. */
export function Loaded<T>({ asked, what, bones = 4, children }: LoadedProps<T>) {
  const { data, error, fetchStatus, refetch } = asked;
  if (data !== undefined) {
    return (
      <>
        <StaleNote error={error} />
        {children(data)}
      </>
    );
  }
  if (error !== null || fetchStatus === "paused") {
    return (
      <LoadFault
        error={error}
        what={what}
        onRetry={() => void refetch()}
        kept="What you did is kept. It comes back with the connection."
      />
    );
  }
  return (
    <div aria-busy="true" aria-label="Loading">
      {Array.from({ length: bones }, (_, row) => (
        <div key={row} className="bone page-bone" />
      ))}
    </div>
  );
}
