// The page around a short form that lets somebody in: the mark, a title, a sentence, the form.
import "../design/forms.css";
import "./account.css";

import type { ReactNode } from "react";
import { Link } from "wouter";

import { Mark } from "../design/Mark";
import { useTitle } from "../design/useTitle";

interface Props {
  title: string;
  sentence: ReactNode;
  children: ReactNode;
}

export function AuthPage({ title, sentence, children }: Props) {
  useTitle(title);
  return (
    <main className="auth">
      <Link href="/" className="home" aria-label="Sandglass, all problems">
        <Mark size={32} />
      </Link>
      <div>
        <h1 className="page-title">{title}</h1>
        <p className="quiet auth-sentence">{sentence}</p>
      </div>
      {children}
    </main>
  );
}
