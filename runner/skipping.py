"""Which cases are not worth judging any more, after what others gave."""

from collections.abc import Sequence

from runner.package.problem import Case, Package
from runner.verdict import CaseResult, Verdict


def needed(package: Package, group_id: str) -> set[str]:
    """The groups that must be passed before this one is judged: those it names, and those that these need."""
    direct = next((set(group.needs) for group in package.groups if group.id == group_id), set())
    return direct.union(*(needed(package, one) for one in direct))


def skipped(package: Package, case: Case, results: Sequence[CaseResult]) -> bool:
    """Whether earlier results make this case pointless."""
    needs = needed(package, case.group)
    return any(
        (result.group in needs and result.verdict is not Verdict.AC)
        or (result.group == case.group and result.verdict is Verdict.TLE)
        for result in results
    )
