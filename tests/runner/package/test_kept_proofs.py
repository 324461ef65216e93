"""Kept proofs: a package is proved again when any file of it changed, and is left out while none did."""

from pathlib import Path

from runner.package import load
from runner.package.kept_proofs import changed_since, keep_proof, kept_proofs
from tests.runner.package.folders import FUNCTION_FILES, stdio_files, write


def test_without_a_note_everything_is_still_to_be_proved(tmp_path: Path) -> None:
    package = load(write(tmp_path, FUNCTION_FILES))
    assert kept_proofs(tmp_path) == {}
    assert changed_since(tmp_path, [package]) == [package]


def test_a_package_is_left_out_until_a_file_of_it_changes(tmp_path: Path) -> None:
    one, other = load(write(tmp_path, FUNCTION_FILES)), load(write(tmp_path, stdio_files(), "add-lines"))
    keep_proof(tmp_path, other)
    keep_proof(tmp_path, one)
    assert kept_proofs(tmp_path) == {one.slug: one.digest, other.slug: other.digest}
    assert changed_since(tmp_path, [one, other]) == []
    for name in ("statement.en.md", "solutions/wrong/zero.py", "gen/gen.py"):
        path = one.path / name
        path.write_text(path.read_text() + "\n")
        changed = load(one.path)
        assert changed_since(tmp_path, [changed, other]) == [changed]
        keep_proof(tmp_path, changed)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["proved.yaml"]
