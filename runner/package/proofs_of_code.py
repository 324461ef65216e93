"""The proof of the author's own programs: each accepts what it must and refuses what it must, and none fails."""

from collections.abc import Sequence

from runner.author_code import AuthorFault, AuthorSandbox
from runner.package.check_program import checker_program, validate_program
from runner.package.checkers import check
from runner.package.problem import Case, Package, PackageError
from runner.package.trials import BAD_INPUTS, Output, bad_inputs, outputs
from runner.sandbox.pool import Pool


async def faults_of_validate(package: Package, pool: Pool, cases: Sequence[Case]) -> list[str]:
    """A sentence for each case that validate.py refuses and each of cases/bad_inputs that nothing refuses.

    Generated cases were tried when they were made; to try them again does no harm.
    """
    try:
        bad = bad_inputs(package)
    except PackageError as error:
        return [str(error)]
    faults = []
    async with AuthorSandbox(pool, validate_program(package)) as author:
        try:
            for case in cases if author else ():
                found = await author.validate(package, case)
                if not found.ok:
                    faults.append(f"validate.py refuses the case {case.group}/{case.name}: {found.message}")
            for one in bad:
                if one.case is not None and (not author or (await author.validate(package, one.case)).ok):
                    name = f"cases/{BAD_INPUTS}/{one.path.name}"
                    faults.append(f"Nothing refuses {name}; let `where` or validate.py do it, or remove it.")
        except AuthorFault as fault:
            faults.append(str(fault))
    return faults


async def faults_of_checker(package: Package, pool: Pool, cases: Sequence[Case]) -> list[str]:
    """A sentence for each answer of cases/outputs_ok that is refused, and of cases/outputs_bad that is accepted."""
    try:
        tried = outputs(package, cases)
    except PackageError as error:
        return [str(error)]
    faults = []
    async with AuthorSandbox(pool, checker_program(package)) as author:
        for one in tried:
            try:
                found = (
                    await author.check(package, one.case, one.answer)
                    if author
                    else check(package.checker, one.case, one.answer)
                )
            except AuthorFault as fault:
                faults.append(str(fault))
                break
            if found.ok != one.ok:
                faults.append(f"{named(one)} must {'pass' if one.ok else 'not pass'}. {found.message}".strip())
    return faults


def named(one: Output) -> str:
    """The file of an answer in a sentence."""
    return f"The answer in cases/{one.path.parent.name}/{one.path.name}"


async def faults_of_code(package: Package, pool: Pool, cases: Sequence[Case]) -> list[str]:
    """Everything that the author's programs do wrong, one sentence each; [] where there is nothing to try."""
    return [*await faults_of_validate(package, pool, cases), *await faults_of_checker(package, pool, cases)]
