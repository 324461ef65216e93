"""What is asked: problem packages, their typed values, drivers and checkers."""

from runner.package.checkers import Finding, check
from runner.package.drivers import Program, function_name, program, starter
from runner.package.inputs import own_input, sample_text
from runner.package.plain import from_json
from runner.package.problem import (
    OWN,
    Case,
    Group,
    Limits,
    Package,
    PackageError,
    Parameter,
    Returns,
    Signature,
)
from runner.package.schema import load, load_all
from runner.package.types import Type, parse_type
from runner.package.values import show
from runner.package.wire import AnswerError, decode, encode

__all__ = [
    "OWN",
    "AnswerError",
    "Case",
    "Finding",
    "Group",
    "Limits",
    "Package",
    "PackageError",
    "Parameter",
    "Program",
    "Returns",
    "Signature",
    "Type",
    "check",
    "decode",
    "encode",
    "from_json",
    "function_name",
    "load",
    "load_all",
    "own_input",
    "parse_type",
    "program",
    "sample_text",
    "show",
    "starter",
]
