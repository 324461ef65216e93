"""LaTeX statements as Markdown: sections, lists, emphasis, tables, code; formulas stay as they are."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

NAMED = re.compile(
    r"\\(?:re|provide)?newcommand\*?\s*(?:\{(\\[A-Za-z]+)\}|(\\[A-Za-z]+))\s*\{((?:[^{}]|\{[^{}]*\})*)\}"
)
COMMENT = re.compile(r"(?<!\\)((?:\\\\)*)%.*\n?")
VERBATIM = re.compile(r"\\begin\{(verbatim|lstlisting)\}(?:\[[^\]]*\])?\n?(.*?)\\end\{\1\}", re.DOTALL)
DISPLAYED = re.compile(
    r"\$\$(.+?)\$\$|\\\[(.+?)\\\]|\\begin\{(equation|align|displaymath|eqnarray)(\*?)\}(.+?)\\end\{\3\4\}", re.DOTALL
)
INLINE = re.compile(r"(?<!\\)\$(.+?)(?<!\\)\$|\\\((.+?)\\\)", re.DOTALL)
PROBLEM_NAME = re.compile(r"\\problemname\*?(?:\{(?:[^{}]|\{[^{}]*\})*\})?")
FIGURE = re.compile(r"\\begin\{(wrapfigure|figure)\*?\}.*?\\end\{\1\*?\}", re.DOTALL)
PICTURE = re.compile(
    r"\\includegraphics(?:\[[^\]]*\])?\{([^{}]*)\}|\\illustration\{[^{}]*\}\{([^{}]*)\}\{((?:[^{}]|\{[^{}]*\})*)\}"
)
TABULAR = re.compile(
    r"\\begin\{tabular\*?\}(?:\[[^\]]*\])?\{(?:[^{}]|\{[^{}]*\})*\}(.*?)\\end\{tabular\*?\}", re.DOTALL
)
RULES = re.compile(r"\\(?:hline|toprule|midrule|bottomrule)\b|\\cline\{[^{}]*\}")
BEGIN_OR_END = re.compile(r"\\(begin|end)\{(itemize|enumerate|description)\}(?:\[[^\]]*\])?|\\item\b(?:\[([^\]]*)\])?")
SECTION = re.compile(r"\\(section|subsection|subsubsection|paragraph)\*?\{((?:[^{}]|\{[^{}]*\})*)\}")
TITLED = re.compile(r"\\begin\{(Input|Output|Interaction)\}|\\end\{(?:Input|Output|Interaction)\}")
SAMPLES = re.compile(r"\\(nextsample|remainingsamples)\b(?:\{\})?")
WORD = re.compile(r"\\([A-Za-z]+)\*?(?:\[[^\]]*\])?\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
FONT = re.compile(r"\{\\(bf|it|tt|em|sl|sc|bfseries|itshape|ttfamily)\b\s*([^{}]*)\}")
LONE = re.compile(r"\\([A-Za-z]+)\*?[ \t]*(?:\{\})?")
MARKS = {
    **dict.fromkeys(("textbf", "bf", "bfseries"), "**"),
    **dict.fromkeys(("emph", "textit", "textsl", "it", "itshape", "em", "sl"), "*"),
    **dict.fromkeys(("texttt", "tt", "ttfamily", "t", "verb"), "`"),
}
SILENT = frozenset(
    """
    underline sout textsc sc text textrm textsf textup mbox hbox tiny scriptsize footnotesize small normalsize large
    Large LARGE huge Huge noindent centering medskip bigskip smallskip newpage clearpage newline par vspace hspace label
    begin end raggedright indent linebreak pagebreak sloppy vfill hfill quad qquad displaystyle
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
"""Commands that say nothing but how something looks."""
LETTERS = {
    **dict.fromkeys(("ldots", "dots", "textellipsis"), "…"),
    "textbackslash": "\\\\",
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "textasciitilde": "~",
    "textdollar": "\\$",
    "textquotesingle": "'",
    "S": "§",
    "ss": "ß",
    "aa": "å",
    "AA": "Å",
    "o": "ø",
    "O": "Ø",
    "ae": "æ",
    "AE": "Æ",
}


@dataclass(slots=True)
class Converter:
    """One conversion: what is kept aside as it is, and what was lost."""

    constants: dict[str, str] = field(default_factory=dict)
    aside: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    def keep(self, text: str) -> str:
        """Put a piece aside, and a mark in its place that nothing changes."""
        self.aside.append(text)
        return f"\0{len(self.aside) - 1}\0"

    def lose(self, what: str) -> None:
        """Note once what has no form in Markdown."""
        if what not in self.lost:
            self.lost.append(what)

    def converted(self, text: str) -> str:
        """The whole text as Markdown."""
        text = VERBATIM.sub(
            lambda match: self.keep(f"\n\n```\n{match[2].rstrip()}\n```\n\n"), text.replace("\r\n", "\n")
        )
        text = unnamed(COMMENT.sub(r"\1", text))
        text = re.sub(r"\\constant\{([^{}]*)\}", lambda match: self.constants.get(match[1], match[0]), text)
        text = DISPLAYED.sub(lambda match: self.keep(f"\n\n$${(match[1] or match[2] or match[5]).strip()}$$\n\n"), text)
        text = INLINE.sub(lambda match: self.keep(f"${(match[1] or match[2]).strip()}$"), text)
        steps: tuple[Callable[[str], str], ...] = (self.structure, self.lists, self.inline, letters, self.rest)
        for step in steps:
            text = step(text)
        while "\0" in text:
            text = re.sub("\0(\\d+)\0", lambda match: self.aside[int(match[1])], text)
        return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", text)).strip() + "\n"

    def structure(self, text: str) -> str:
        """Headings, tables and figures."""
        text = PROBLEM_NAME.sub("", text)
        if SAMPLES.search(text):
            self.lose("where in the text the samples stand")
            text = SAMPLES.sub("", text)
        text = FIGURE.sub(
            lambda match: self.figure("".join(found[1] or found[2] or "" for found in PICTURE.finditer(match[0]))), text
        )
        text = PICTURE.sub(lambda match: self.figure(match[1] or match[2], match[3] or ""), text)
        text = TABULAR.sub(lambda match: self.table(match[1]), text)
        text = TITLED.sub(lambda match: f"\n\n### {match[1]}\n\n" if match[1] else "\n\n", text)
        return SECTION.sub(
            lambda match: f"\n\n{'###' if match[1] == 'section' else '####'} {match[2].strip()}\n\n", text
        )

    def figure(self, name: str, caption: str = "") -> str:
        """A sentence in place of a figure."""
        self.lose(f"the figure {name}" if name else "a figure")
        return f"\n\n*A figure is left out here{': ' + caption.strip() if caption.strip() else ''}.*\n\n"

    def table(self, body: str) -> str:
        """A table of Markdown, whose first row is its head."""
        self.lose("the lines and alignment of a table")
        rows = [
            [" ".join(cell.split()) for cell in re.split(r"(?<!\\)&", row)]
            for row in re.split(r"\\\\(?:\[[^\]]*\])?", RULES.sub("", body))
        ]
        rows = [row for row in rows if any(row)]
        width = max(map(len, rows), default=0)
        lines = [f"| {' | '.join([*row, *[''] * (width - len(row))])} |" for row in rows]
        return "\n\n" + "\n".join([*lines[:1], self.keep("|" + "---|" * width), *lines[1:]]) + "\n\n" if rows else ""

    def lists(self, text: str) -> str:
        """Lists, each level two or three letters further in."""
        kinds: list[str] = []
        parts, end = [], 0
        for match in BEGIN_OR_END.finditer(text):
            parts.append(inside_list(text[end : match.start()], kinds))
            end = match.end()
            if match[1] == "begin":
                kinds.append(match[2])
                parts.append("\n")
            elif match[1] == "end":
                kinds = kinds[:-1]
                parts.append("\n\n" if not kinds else "\n")
            else:
                parts.append(f"\n{indent(kinds[:-1])}{'1. ' if kinds and kinds[-1] == 'enumerate' else '- '}")
                parts.append(f"**{match[3].strip()}** " if match[3] else "")
        return "".join([*parts, text[end:]])

    def inline(self, text: str) -> str:
        """Emphasis, links, and commands around a text, the innermost first."""
        text = FONT.sub(lambda match: self.marked(match[1], match[2]), text)
        before = ""
        while before != text:
            before = text
            text = re.sub(r"\\href\{([^{}]*)\}\{([^{}]*)\}", lambda match: self.keep(f"[{match[2]}]({match[1]})"), text)
            text = re.sub(r"\\url\{([^{}]*)\}", lambda match: self.keep(f"<{match[1]}>"), text)
            text = re.sub(r"\\(begin|end)\{\w+\*?\}", "\n\n", text)
            text = WORD.sub(lambda match: self.marked(match[1], match[2]), text)
        return text

    def marked(self, command: str, text: str) -> str:
        """A text with what a command does to it."""
        if command in ("vspace", "hspace", "label"):
            return ""
        if command in LETTERS:
            return f"{LETTERS[command]}{text}"
        mark = MARKS.get(command, "")
        if not mark and command not in SILENT:
            self.lose(f"\\{command}")
        if mark == "`":
            text = text.replace("\\_", "_")
        return f"{mark}{text.strip()}{mark}" if text.strip() else ""

    def rest(self, text: str) -> str:
        """What is left of commands and braces."""

        def alone(match: re.Match[str]) -> str:
            if match[1] in LETTERS:
                return LETTERS[match[1]]
            if match[1] not in SILENT and match[1] not in MARKS:
                self.lose(f"\\{match[1]}")
            return ""

        text = LONE.sub(alone, text)
        return re.sub(r"(?<!\\)[{}]", "", text).replace("\1", "{").replace("\2", "}")


def unnamed(text: str) -> str:
    """A text in which names of its own, made by \\newcommand without arguments, are what they stand for."""
    named = {match[1] or match[2]: match[3] for match in NAMED.finditer(text)}
    text = NAMED.sub("", text)
    for name, meant in named.items():
        text = re.sub(re.escape(name) + r"(?![A-Za-z])(?:\{\})?", meant.replace("\\", r"\\"), text)
    return text


def indent(kinds: list[str]) -> str:
    """The blanks before an item inside such lists."""
    return "".join("   " if kind == "enumerate" else "  " for kind in kinds)


def inside_list(text: str, kinds: list[str]) -> str:
    """Text between two items, which may not leave its item."""
    if not kinds:
        return text
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip())]
    return f"\n\n{indent(kinds)}".join(paragraphs)


def letters(text: str) -> str:
    """Quotes, dashes, blanks and letters with a backslash before them."""
    for old, new in (("``", "“"), ("''", "”"), ("---", "—"), ("--", "\u2013"), ("~", " "), ("\\,", " "), ("\\ ", " ")):
        text = re.sub(r"(?<!`)``(?!`)", "“", text) if old == "``" else text.replace(old, new)
    text = text.replace("\\{", "\1").replace("\\}", "\2").replace("\\$", "\\$")
    text = re.sub(r"\\\\(?:\[[^\]]*\])?", "  \n", text)
    text = re.sub(r"\\([%&#])", r"\1", text)
    return re.sub(r"\\([\"'`^~=.])\{?([A-Za-z])\}?", accented, text)


def accented(match: re.Match[str]) -> str:
    """A letter with its accent."""
    marks = {'"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304", ".": "\u0307"}
    return f"{match[2]}{marks[match[1]]}"


def to_markdown(text: str, constants: dict[str, str]) -> tuple[str, list[str]]:
    """A LaTeX statement as Markdown, and what of it is lost in a few words each."""
    converter = Converter(constants)
    return converter.converted(text), converter.lost
