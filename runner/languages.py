"""The table of languages: adding one is a row here, and a folder in sandbox/images with its image and two programs."""

import re
from dataclasses import dataclass
from pathlib import Path

IMAGES = Path(__file__).parent / "sandbox" / "images"
IMPORTED = re.compile(r"^[ \t]*(?:import|from)[ \t]+([\w., \t]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Language:
    """How programs of one language are built and run.

    `compile` and `run` are command lines inside the sandbox where `{entry}` stands for the file to start,
    `{source}` for the candidate's own and `{binary}` for what the compile step leaves behind. `time_factor`
    multiplies a problem's base time limit. `compile_memory_mb` is what the compiler may use when that is more
    than the problem's own limit, `runtime_memory_mb` what the runtime itself needs beside the candidate's data:
    it is not charged. `libraries` are sets of modules, from the least to the most: an interpreter that has
    imported one of them is forked for each test; without sets the program is started anew for each.
    """

    id: str
    title: str
    image: str
    source: str
    run: tuple[str, ...]
    compile: tuple[str, ...] = ()
    time_factor: float = 1.0
    compile_memory_mb: int = 0
    runtime_memory_mb: int = 0
    libraries: tuple[tuple[str, ...], ...] = ()

    @property
    def forks(self) -> bool:
        """Whether each test is a fork of an interpreter that is ready."""
        return bool(self.libraries)

    @property
    def self_test(self) -> str:
        """A program for standard input that ends as its input asks; it is the measure of start-up too.

        Its input is a word and two integers: `ac` prints their sum, `wa` another number; `tle` works, `mle`
        takes memory and `ole` prints without end; `rte` stops with an error.
        """
        return self._text("selftest")

    @property
    def starter(self) -> str:
        """What the editor opens with where the candidate writes a whole program."""
        return self._text("starter")

    def _text(self, what: str) -> str:
        path = IMAGES / self.image / f"{what}-{self.id}{Path(self.source).suffix}"
        return path.read_text(encoding="utf-8")

    def libraries_for(self, source: str) -> tuple[str, ...]:
        """The smallest set of libraries that holds all that a source imports of them; () for a plain one."""
        found = {
            word.split(".")[0]
            for names in IMPORTED.findall(source)
            for part in names.split(",")
            if (word := next(iter(part.split()), ""))
        }
        wanted = found.intersection(*([self.libraries[-1]] if self.libraries else []))
        return next((known for known in self.libraries if wanted <= set(known)), ())


LANGUAGES: dict[str, Language] = {
    language.id: language
    for language in (
        Language(
            id="python",
            title="Python 3.13",
            image="python",
            source="solution.py",
            run=("/usr/bin/python3", "-I", "-B", "{entry}"),
            time_factor=4.0,
            libraries=(
                (),
                ("numpy",),
                ("numpy", "pandas"),
                ("numpy", "pandas", "scipy", "sklearn", "matplotlib"),
            ),
        ),
        Language(
            id="javascript",
            title="JavaScript (Node 24)",
            image="javascript",
            source="solution.js",
            compile=("/usr/local/bin/node", "--check", "{source}"),
            run=("/usr/local/bin/node", "--max-old-space-size=8192", "--stack-size=8000", "{entry}"),
            time_factor=2.0,
        ),
        Language(
            id="cpp",
            title="C++20 (GCC 14)",
            image="cpp",
            source="solution.cpp",
            compile=("/usr/bin/g++", "-std=gnu++20", "-O2", "-pipe", "-static", "-o", "{binary}", "{entry}"),
            run=("{binary}",),
            compile_memory_mb=768,
        ),
    )
}
