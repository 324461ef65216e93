"""The runner: what happened to a program. These are the only names that other packages may use."""

from runner.bench.measure import BenchPlan, bench, bench_names, quick_plan
from runner.bus import Beat, Bus, CaseDone, Compiled, Job, Judged, LocalBus, Report, Started
from runner.doctor import MEANINGS, Diagnosis, Outcome, Probe, examine, unreachable
from runner.judge import judge
from runner.languages import LANGUAGES, Language
from runner.package.drivers import starter
from runner.package.generate import all_cases
from runner.package.hints import read_hints
from runner.package.problem import OWN, Case, Group, Package, PackageError
from runner.package.schema import load, load_all, own_input, sample_text
from runner.package.skeleton import FAMILIES, Wanted, skeleton
from runner.package.types import Type, parse_type
from runner.package.values import show
from runner.package.verify import Line, Status, languages_needed, verify
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
    "TITLES",
    "Beat",
    "BenchPlan",
    "Bus",
    "Case",
    "CaseDone",
    "CaseResult",
    "CompileResult",
    "Compiled",
    "Diagnosis",
    "Engine",
    "EngineError",
    "Group",
    "Job",
    "Judged",
    "Judgement",
    "Language",
    "Line",
    "LocalBus",
    "Outcome",
    "Package",
    "PackageError",
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
    "all_cases",
    "bench",
    "bench_names",
    "examine",
    "images",
    "judge",
    "languages_needed",
    "load",
    "load_all",
    "measure_startup",
    "own_input",
    "parse_type",
    "quick_plan",
    "read_hints",
    "readable",
    "sample_text",
    "show",
    "skeleton",
    "starter",
    "unreachable",
    "verify",
]
