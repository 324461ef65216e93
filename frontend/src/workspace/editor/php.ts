// How PHP is read token by token: the family of C with dollar signs, and the mark that opens a program.
import type { StreamParser, StringStream } from "@codemirror/language";
import { clike } from "@codemirror/legacy-modes/mode/clike";

const words = (text: string) => Object.fromEntries(text.split(" ").map((word) => [word, true]));

export const php: StreamParser<unknown> = clike({
  name: "php",
  keywords: words(
    "abstract and as break case catch class clone const continue declare default do echo else elseif enum exit " +
      "extends final finally fn for foreach function global if implements include instanceof interface list match " +
      "namespace new or print private protected public readonly require return static switch throw trait try unset " +
      "use var while xor yield",
  ),
  blockKeywords: words("case catch do else elseif finally for foreach if match switch try while"),
  types: words("array bool callable float int iterable mixed object string void"),
  atoms: words("true false null TRUE FALSE NULL INF NAN PHP_EOL PHP_INT_MAX PHP_INT_MIN STDIN"),
  multiLineStrings: true,
  hooks: {
    "#": (stream: StringStream) => {
      stream.skipToEnd();
      return "comment";
    },
    "<": (stream: StringStream) => (stream.match("?php") ? "meta" : false),
  },
});
