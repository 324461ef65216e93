"""LaTeX statements as Markdown: what is written as what, and what is told as lost."""

import unicodedata

import pytest

from runner.package.kattis.latex import to_markdown


def converted(text: str) -> str:
    return to_markdown(text, {"most": "100"})[0].strip()


@pytest.mark.parametrize(
    ("latex", "markdown"),
    [
        (r"\section*{Input}" "\nA.", "### Input\n\nA."),
        (r"\subsection{More}" "\nA.", "#### More\n\nA."),
        (r"\begin{Input}A.\end{Input}", "### Input\n\nA."),
        (r"an \emph{odd} and \textbf{even} \texttt{x\_y}", "an *odd* and **even** `x_y`"),
        (r"{\bf bold} and {\em it}", "**bold** and *it*"),
        (r"\textbf{bold \emph{and more}}", "**bold *and more***"),
        (r"``so'' -- or --- so~on\ldots", "“so” \u2013 or \u2014 so on…"),
        (r"50\% of \$5 \& \#1", r"50% of \$5 & #1"),
        (r"a % comment" "\nb", "a b"),
        (r"$x_1 \le 5\%$ stays", r"$x_1 \le 5\%$ stays"),
        (r"\(x\) and \[y^2\]", "$x$ and\n\n$$y^2$$"),
        (r"\begin{equation*}a = b\end{equation*}", "$$a = b$$"),
        (r"\begin{itemize}\item one \item two\end{itemize}", "- one\n- two"),
        (r"\begin{enumerate}\item one \item two\end{enumerate}", "1. one\n1. two"),
        (
            r"\begin{itemize}\item a \begin{itemize}\item b\end{itemize} \item c\end{itemize}",
            "- a\n\n  - b\n\n- c",
        ),
        (r"\begin{verbatim}" "\n% kept \\emph{x}\n" r"\end{verbatim}", "```\n% kept \\emph{x}\n```"),
        (r"\begin{tabular}{ll}a & b \\ \hline 1 & 2 \\ \end{tabular}", "| a | b |\n|---|---|\n| 1 | 2 |"),
        (
            r"see \href{https://a.example}{here} or \url{https://b.example/x_y}",
            "see [here](https://a.example) or <https://b.example/x_y>",
        ),
        (r"\problemname{A \emph{title}} text", "text"),
        (r"at most \constant{most}", "at most 100"),
        (r"G\"odel and \'e", "Gödel and é"),
        (r"\{a, b\}", "{a, b}"),
    ],
)
def test_what_is_written_as_what(latex: str, markdown: str) -> None:
    assert unicodedata.normalize("NFC", converted(latex)) == markdown


@pytest.mark.parametrize(
    ("latex", "lost"),
    [
        (r"\includegraphics[width=2cm]{map.png}", ["the figure map.png"]),
        (r"\illustration{0.3}{map.png}{A map.}", ["the figure map.png"]),
        (r"\begin{tabular}{l}a\end{tabular}", ["the lines and alignment of a table"]),
        (r"\foo{bar} \baz", [r"\foo", r"\baz"]),
        (r"a \nextsample b", ["where in the text the samples stand"]),
        (r"\textbf{plain} \noindent text", []),
    ],
)
def test_what_is_lost_is_told(latex: str, lost: list[str]) -> None:
    assert to_markdown(latex, {})[1] == lost


def test_a_figure_leaves_a_sentence_with_its_caption() -> None:
    assert "A figure is left out here: A map." in converted(r"\illustration{0.3}{map.png}{A map.}")


def test_a_name_that_the_statement_gives_is_what_it_stands_for() -> None:
    text = "\\newcommand{\\maxn}{10^{5}}\\newcommand\\maxnn{7}\nAt most $\\maxn$ or \\maxnn{}; \\maxnno."
    assert converted(text) == "At most $10^{5}$ or 7; ."
