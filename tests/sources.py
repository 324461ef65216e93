"""The project's own files, as git lists them, or as they lie in a folder that came without git."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent
MADE = {
    *(".git", ".venv", ".data", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache", "__pycache__"),
    *("node_modules", "dist", "coverage", "test-results"),
}
"""Folders that are made by working here."""


def our_files() -> list[Path]:
    """Every file that is part of the project, sorted."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        words = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
        return sorted(ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file())
    files = (path for path in ROOT.rglob("*") if path.is_file())
    return sorted(
        path
        for path in files
        if not MADE.intersection(path.relative_to(ROOT).parts) and path.suffix not in (".pyc", ".tsbuildinfo")
    )
