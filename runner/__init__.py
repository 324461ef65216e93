"""The runner: what happened to a program. These are the only names that other packages may use."""

from runner.bench.measure import BenchPlan, bench, bench_names, quick_plan
from runner.bus import Beat, Bus, CaseDone, Compiled, Grown, Job, Judged, LocalBus, Measuring, Report, Started
from runner.doctor import MEANINGS, Diagnosis, Outcome, Probe, examine, unreachable
from runner.growth.programs import measurable
from runner.growth_figures import Curve, Growth, Panel
from runner.judge import judge, readable_input
from runner.languages import LANGUAGES, Language
from runner.package.author_code import checking_language
from runner.package.complexity import POWERS
from runner.package.drivers import TIMED, starter
from runner.package.generate import all_cases
from runner.package.hints import read_hints
from runner.package.kattis.importing import Imported, Wishes, import_package
from runner.package.kattis.told import Fate
from runner.package.kept_proofs import How, changed_since, keep_proof
from runner.package.measuring import measure
from runner.package.problem import OWN, Case, Criterion, Group, Package, PackageError
from runner.package.schema import folders, load, load_all, own_input, sample_text
from runner.package.skeleton import FAMILIES, STYLES, Wanted, WantedMethod, skeleton
from runner.package.solutions import language_of
from runner.package.types import Type, parse_type
from runner.package.values import show
from runner.package.verify import Asked, Line, Status, languages_needed, other_keys, steps, verify
from runner.package.where import readable
from runner.sandbox.container import Engine, EngineError
from runner.sandbox.images import build as images
from runner.sandbox.link import SandboxError
from runner.sandbox.pool import Pool
from runner.sandbox.program import Startup, measure_startup
from runner.verdict import TITLES, CaseResult, CompileResult, Judgement, Picture, Shown, Table, Verdict
from runner.worker import Runner, RunnerSettings

__all__ = [
    "FAMILIES",
    "LANGUAGES",
    "MEANINGS",
    "OWN",
    "POWERS",
    "STYLES",
    "TIMED",
    "TITLES",
    "Asked",
    "Beat",
    "BenchPlan",
    "Bus",
    "Case",
    "CaseDone",
    "CaseResult",
    "CompileResult",
    "Compiled",
    "Criterion",
    "Curve",
    "Diagnosis",
    "Engine",
    "EngineError",
    "Fate",
    "Group",
    "Grown",
    "Growth",
    "How",
    "Imported",
    "Job",
    "Judged",
    "Judgement",
    "Language",
    "Line",
    "LocalBus",
    "Measuring",
    "Outcome",
    "Package",
    "PackageError",
    "Panel",
    "Picture",
    "Pool",
    "Probe",
    "Report",
    "Runner",
    "RunnerSettings",
    "SandboxError",
    "Shown",
    "Started",
    "Startup",
    "Status",
    "Table",
    "Type",
    "Verdict",
    "Wanted",
    "WantedMethod",
    "Wishes",
    "all_cases",
    "bench",
    "bench_names",
    "changed_since",
    "checking_language",
    "examine",
    "folders",
    "images",
    "import_package",
    "judge",
    "keep_proof",
    "language_of",
    "languages_needed",
    "load",
    "load_all",
    "measurable",
    "measure",
    "measure_startup",
    "other_keys",
    "own_input",
    "parse_type",
    "quick_plan",
    "read_hints",
    "readable",
    "readable_input",
    "sample_text",
    "show",
    "skeleton",
    "starter",
    "steps",
    "unreachable",
    "verify",
]
