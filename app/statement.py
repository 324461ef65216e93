"""Markdown to safe HTML: maths as MathML, code with classes for its colours, everything through an allow-list."""

from typing import Any

import nh3
from latex2mathml.converter import convert
from latex2mathml.exceptions import LatexConversionError
from markdown_it import MarkdownIt
from markupsafe import escape
from mdit_py_plugins.dollarmath import dollarmath_plugin
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

MATHML_TAGS = {
    "math", "mrow", "mi", "mn", "mo", "ms", "mtext", "mspace", "mfrac", "msqrt", "mroot", "mstyle", "mpadded",
    "mphantom", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd", "menclose",
}  # fmt: skip
HTML_TAGS = {
    "p", "br", "hr", "h2", "h3", "h4", "strong", "em", "code", "pre", "span", "div", "ul", "ol", "li", "blockquote",
    "table", "thead", "tbody", "tr", "th", "td", "a", "sub", "sup",
}  # fmt: skip
MATHML_ATTRIBUTES = {
    "display", "mathvariant", "stretchy", "fence", "separator", "form", "lspace", "rspace", "width", "height", "depth",
    "linethickness", "columnalign", "rowspacing", "columnspacing", "minsize", "maxsize", "accent", "accentunder",
    "movablelimits", "displaystyle", "scriptlevel", "symmetric", "largeop", "notation",
}  # fmt: skip
ATTRIBUTES = {tag: MATHML_ATTRIBUTES for tag in MATHML_TAGS} | {
    "span": {"class"},
    "code": {"class"},
    "div": {"class"},
    "pre": {"class"},
    "a": {"href"},
    "ol": {"start"},
    "th": {"align"},
    "td": {"align"},
}


def _math(source: str, options: dict[str, Any]) -> str:
    display = "block" if options["display_mode"] else "inline"
    try:
        return convert(source, display=display)
    except (LatexConversionError, ValueError, IndexError, KeyError):
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

    def render(self, source: str) -> str:
        """Return safe HTML for `source`, Markdown with TeX between dollar signs."""
        return nh3.clean(
            self._markdown.render(source),
            tags=HTML_TAGS | MATHML_TAGS,
            attributes=ATTRIBUTES,
            url_schemes={"https", "http", "mailto"},
            link_rel="noopener noreferrer",
        )
