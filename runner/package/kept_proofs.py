"""Which packages were proved, in full or in haste: a file beside them says so, by the digest of each."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import yaml

from runner.package.problem import Package

FILE = "proved.yaml"
HEADING = "# What `sandglass verify --keep` proved in full or, with `--quick`, in haste, and the digest it had then.\n"
How = Literal["full", "haste"]


def kept_proofs(folder: Path) -> dict[How, dict[str, str]]:
    """The digests of the packages of a folder that were proved, by how and by slug."""
    path = folder / FILE
    found = yaml.safe_load(path.read_text()) if path.is_file() else {}
    return {"full": found.get("full") or {}, "haste": found.get("haste") or {}}


def keep_proof(folder: Path, package: Package, how: How) -> None:
    """Note that a package was proved as it is now; a full proof takes the place of one in haste."""
    kept = kept_proofs(folder)
    kept["haste"].pop(package.slug, None)
    kept[how][package.slug] = package.digest
    fresh = folder / f"{FILE}.new"
    fresh.write_text(HEADING + yaml.safe_dump(kept, sort_keys=True))
    fresh.replace(folder / FILE)


def changed_since(folder: Path, packages: Sequence[Package], *hows: How) -> list[Package]:
    """Those of the packages that were not proved in one of these ways as they are now."""
    kept = kept_proofs(folder)
    return [package for package in packages if package.digest not in {kept[how].get(package.slug) for how in hows}]
