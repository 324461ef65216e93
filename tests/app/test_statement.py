"""Statements: maths, code and tables come through, nothing that acts does."""

import pytest

from app.statement import Renderer


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer()


def test_maths_becomes_mathml(renderer: Renderer) -> None:
    html = renderer.render("Let $n \\le 10^5$.\n\n$$\\frac{a}{b}$$\n")
    assert html.count("<math") == 2
    assert 'display="block"' in html
    assert "<mfrac>" in html
    assert "\\le" not in html


def test_maths_that_cannot_be_read_stays_as_text(renderer: Renderer) -> None:
    assert "<code>" in renderer.render("Broken: $x^$.")


def test_a_price_is_not_maths(renderer: Renderer) -> None:
    assert "<math" not in renderer.render("It costs 3$ or 4$ a day.")


def test_code_is_marked_up_for_colour_and_escaped(renderer: Renderer) -> None:
    html = renderer.render("```python\ndef f(x): return '<b>'\n```\n")
    assert '<span class="k">def</span>' in html
    assert "&lt;b&gt;" in html


def test_code_in_an_unknown_language_stays_plain(renderer: Renderer) -> None:
    assert "<code" in renderer.render("```nothing\na < b\n```\n")


def test_tables_and_lists_come_through(renderer: Renderer) -> None:
    html = renderer.render("| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n- two\n")
    assert "<table>" in html
    assert html.count("<li>") == 2


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "![x](https://example.org/x.png)",
        "[x](data:text/html,<script>alert(1)</script>)",
        "$\\href{javascript:alert(1)}{x}$",
        "$\\text{<script>alert(1)</script>}$",
        "```html\n<script>alert(1)</script>\n```",
        "<iframe src='https://example.org'></iframe>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    ],
)
def test_nothing_that_acts_comes_through(renderer: Renderer, hostile: str) -> None:
    html = renderer.render(hostile)
    for acting in ("<script", "<img", "<iframe", "<style", "onerror=alert(1)>", 'href="javascript', 'href="data'):
        assert acting not in html.replace("&lt;", "[").replace("&gt;", "]")


def test_a_program_is_coloured_by_its_ending_and_plain_where_that_is_not_known(renderer: Renderer) -> None:
    assert '<span class="k">fn</span>' in renderer.code("fn main() {}\n", "rs")
    assert renderer.code("a < b\n", "nothing") == "<pre><code>a &lt; b\n</code></pre>"
