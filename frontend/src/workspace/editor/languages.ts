// How the editor understands each language; Python comes with the page, the others when they are chosen.
import { completeAnyWord } from "@codemirror/autocomplete";
import { python } from "@codemirror/lang-python";
import { indentUnit } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";

const LOADERS: Record<string, () => Promise<Extension> | Extension> = {
  python: () => [python(), indentUnit.of("    ")],
  javascript: async () => {
    const { javascript } = await import("@codemirror/lang-javascript");
    return [javascript(), indentUnit.of("  ")];
  },
  cpp: async () => {
    const { cpp } = await import("@codemirror/lang-cpp");
    // This grammar brings no completion of its own: the words already written serve.
    const words = EditorState.languageData.of(() => [{ autocomplete: completeAnyWord }]);
    return [cpp(), indentUnit.of("    "), words];
  },
};

/** The language's extension; unknown languages are edited as plain text. */
export async function loadLanguage(id: string): Promise<Extension> {
  return (await LOADERS[id]?.()) ?? [];
}
