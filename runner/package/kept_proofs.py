"""Which packages were proved in full: a file beside them says under which digest, so that nothing is proved twice."""

from pathlib import Path

import yaml

from runner.package.problem import Package

FILE = "proved.yaml"
HEADING = "# What `sandglass verify --keep` proved in full, and the digest that each package had then.\n"


def kept_proofs(folder: Path) -> dict[str, str]:
    """The digests of the packages of a folder that were proved in full, by slug."""
    path = folder / FILE
    found = yaml.safe_load(path.read_text()) if path.is_file() else None
    return dict(found or {})


def keep_proof(folder: Path, package: Package) -> None:
    """Note that a package was proved in full as it is now."""
    kept = kept_proofs(folder) | {package.slug: package.digest}
    fresh = folder / f"{FILE}.new"
    fresh.write_text(HEADING + yaml.safe_dump(kept, sort_keys=True))
    fresh.replace(folder / FILE)


def changed_since(folder: Path, packages: list[Package]) -> list[Package]:
    """Those of the packages that were not proved in full as they are now."""
    kept = kept_proofs(folder)
    return [package for package in packages if kept.get(package.slug) != package.digest]
