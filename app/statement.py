"""Markdown to safe HTML: maths as MathML, code with classes for colours, all through an allow-list."""

from typing import Any

import nh3
from latex2mathml.converter import convert
from markdown_it import MarkdownIt
from markupsafe import escape
from mdit_py_plugins.dollarmath import dollarmath_plugin
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

_MATHML = """
math mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup munder mover
munderover mtable mtr mtd menclose
"""
_HTML = """
p br hr h2 h3 h4 strong em code pre span div ul ol li blockquote table thead tbody tr th td a sub sup
"""
_MATHML_ATTRIBUTES = """
display mathvariant stretchy fence separator form lspace rspace width height depth linethickness columnalign
rowspacing columnspacing minsize maxsize accent accentunder movablelimits displaystyle scriptlevel symmetric
largeop notation
"""
TAGS = {*_MATHML.split(), *_HTML.split()}
ATTRIBUTES = {tag: set(_MATHML_ATTRIBUTES.split()) for tag in _MATHML.split()} | {
    "span": {"class"},
    "code": {"class"},
    "div": {"class"},
    "pre": {"class"},
    "a": {"href"},
    "ol": {"start"},
}


def _math(source: str, options: dict[str, Any]) -> str:
    display = "block" if options["display_mode"] else "inline"
    try:
        return convert(source, display=display)
    except Exception:  # latex2mathml raises a class of its own for each mistake
        return f"<code>{escape(source)}</code>"


def _highlight(source: str, language: str, _attributes: str) -> str:
    try:
        lexer = get_lexer_by_name(language)
    except ClassNotFound:
        return ""
    return str(highlight(source, lexer, HtmlFormatter(nowrap=True)))


class Renderer:
    """Renders statements and explanations; one lives with the catalogue."""

    def __init__(self) -> None:
        self._markdown = MarkdownIt("commonmark", {"html": False, "highlight": _highlight}).enable("table")
        dollarmath_plugin(self._markdown, allow_digits=False, allow_labels=False, renderer=_math, double_inline=True)

    def code(self, source: str, language: str) -> str:
        """Return safe HTML for a program, coloured by its language's name or ending; plain where that is unknown."""
        shown = _highlight(source, language, "") or escape(source)
        return nh3.clean(f"<pre><code>{shown}</code></pre>", tags=TAGS, attributes=ATTRIBUTES)

    def render(self, source: str) -> str:
        """Return safe HTML for `source`, Markdown with TeX between dollar signs."""
        return nh3.clean(
            self._markdown.render(source),
            tags=TAGS,
            attributes=ATTRIBUTES,
            url_schemes={"https", "http", "mailto"},
            link_rel="noopener noreferrer",
        )
