"""Kept proofs: a package is proved again when any file of it changed, and is left out while none did."""

from pathlib import Path

from runner.package import load
from runner.package.kept_proofs import changed_since, keep_proof, kept_proofs
from tests.runner.package.folders import FUNCTION_FILES, stdio_files, write


def test_without_a_note_everything_is_still_to_be_proved(tmp_path: Path) -> None:
    package = load(write(tmp_path, FUNCTION_FILES))
    assert kept_proofs(tmp_path) == {"full": {}, "haste": {}}
    assert changed_since(tmp_path, [package], "full", "haste") == [package]


def test_a_package_is_left_out_until_a_file_of_it_changes(tmp_path: Path) -> None:
    one, other = load(write(tmp_path, FUNCTION_FILES)), load(write(tmp_path, stdio_files(), "add-lines"))
    keep_proof(tmp_path, other, "full")
    keep_proof(tmp_path, one, "full")
    assert kept_proofs(tmp_path)["full"] == {one.slug: one.digest, other.slug: other.digest}
    assert changed_since(tmp_path, [one, other], "full") == []
    for name in ("statement.en.md", "solutions/wrong/zero.py", "gen/gen.py"):
        path = one.path / name
        path.write_text(path.read_text() + "\n")
        changed = load(one.path)
        assert changed_since(tmp_path, [changed, other], "full") == [changed]
        keep_proof(tmp_path, changed, "full")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["proved.yaml"]


def test_what_was_proved_in_haste_is_still_to_be_proved_in_full_and_then_noted_once(tmp_path: Path) -> None:
    package = load(write(tmp_path, FUNCTION_FILES))
    keep_proof(tmp_path, package, "haste")
    assert changed_since(tmp_path, [package], "full", "haste") == []
    assert changed_since(tmp_path, [package], "full") == [package]
    keep_proof(tmp_path, package, "full")
    assert kept_proofs(tmp_path) == {"full": {package.slug: package.digest}, "haste": {}}
