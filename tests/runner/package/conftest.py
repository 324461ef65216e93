"""What the tests of packages share."""

import subprocess
from pathlib import Path

import pytest

from tests.runner.package.local import CPP_FLAGS, Bench, need


@pytest.fixture(scope="session")
def header(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with bits/stdc++.h compiled once, as the sandbox's image has it."""
    folder = tmp_path_factory.mktemp("header")
    (folder / "bits").mkdir()
    header = folder / "bits" / "stdc++.h"
    header.write_text("#pragma GCC system_header\n#include_next <bits/stdc++.h>\n")
    words = ["-x", "c++-header", "-o", f"{header}.gch", str(header)]
    subprocess.run([need("g++"), *CPP_FLAGS, f"-I{folder}", *words], check=True)
    return folder


@pytest.fixture(scope="session")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """Where Python and JavaScript drivers are run."""
    return Bench(tmp_path_factory.mktemp("bench"), Path("/nonexistent"))


@pytest.fixture(scope="session")
def cpp_bench(bench: Bench, header: Path) -> Bench:
    """Where C++ drivers are compiled and run too."""
    bench.header = header
    return bench
