// How the editor understands each language; Python comes with the page, the others when they are chosen.
import { completeAnyWord } from "@codemirror/autocomplete";
import { python } from "@codemirror/lang-python";
import { indentUnit, StreamLanguage, type StreamParser } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";

type Loader = () => Promise<Extension> | Extension;

// Most grammars bring no completion of their own: the words already written serve.
const writtenWords = EditorState.languageData.of(() => [{ autocomplete: completeAnyWord }]);

const spaces = (count: number) => indentUnit.of(" ".repeat(count));

/** A language that is understood token by token; `load` brings its tokenizer. */
function streamed(indent: number, load: () => Promise<StreamParser<unknown>>): Loader {
  return async () => [StreamLanguage.define(await load()), spaces(indent), writtenWords];
}

async function cFamily(): Promise<Extension> {
  const { cpp } = await import("@codemirror/lang-cpp");
  return [cpp(), spaces(4), writtenWords];
}

const LOADERS: Record<string, Loader> = {
  python: () => [python(), spaces(4)],
  javascript: async () => {
    const { javascript } = await import("@codemirror/lang-javascript");
    return [javascript(), spaces(2)];
  },
  typescript: async () => {
    const { javascript } = await import("@codemirror/lang-javascript");
    return [javascript({ typescript: true }), spaces(2)];
  },
  java: async () => {
    const { java } = await import("@codemirror/lang-java");
    return [java(), spaces(4), writtenWords];
  },
  c: cFamily,
  cpp: cFamily,
  go: async () => {
    const { go } = await import("@codemirror/lang-go");
    return [go(), indentUnit.of("\t")];
  },
  rust: async () => {
    const { rust } = await import("@codemirror/lang-rust");
    return [rust(), spaces(4), writtenWords];
  },
  sqlite: async () => {
    const { sql, SQLite } = await import("@codemirror/lang-sql");
    return [sql({ dialect: SQLite }), spaces(2)];
  },
  duckdb: async () => {
    // DuckDB follows PostgreSQL's words.
    const { sql, PostgreSQL } = await import("@codemirror/lang-sql");
    return [sql({ dialect: PostgreSQL }), spaces(2)];
  },
  bash: streamed(4, async () => (await import("@codemirror/legacy-modes/mode/shell")).shell),
  csharp: streamed(4, async () => (await import("@codemirror/legacy-modes/mode/clike")).csharp),
  fortran: streamed(4, async () => (await import("@codemirror/legacy-modes/mode/fortran")).fortran),
  lua: streamed(4, async () => (await import("@codemirror/legacy-modes/mode/lua")).lua),
  ocaml: streamed(2, async () => (await import("@codemirror/legacy-modes/mode/mllike")).oCaml),
  pascal: streamed(2, async () => (await import("@codemirror/legacy-modes/mode/pascal")).pascal),
  perl: streamed(4, async () => (await import("@codemirror/legacy-modes/mode/perl")).perl),
  php: streamed(4, async () => (await import("./php")).php),
  r: streamed(2, async () => (await import("@codemirror/legacy-modes/mode/r")).r),
  ruby: streamed(2, async () => (await import("@codemirror/legacy-modes/mode/ruby")).ruby),
};

/** The languages that are coloured. */
export const KNOWN: readonly string[] = Object.keys(LOADERS);

/** The language's extension; a language that is not in the table is edited as plain text. */
export async function loadLanguage(id: string): Promise<Extension> {
  return (await LOADERS[id]?.()) ?? [spaces(4), writtenWords];
}
