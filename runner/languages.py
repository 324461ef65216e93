"""The table of languages: adding one is a row here, and a folder in sandbox/images with its image and two programs."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

IMAGES = Path(__file__).parent / "sandbox" / "images"
IMPORTED = re.compile(r"^[ \t]*(?:import|from)[ \t]+([\w., \t]+)", re.MULTILINE)
SQL = "/opt/sandglass/sql.py"
# A function may call itself a hundred thousand times; the stack itself may be four times as large.
NODE = ("/usr/local/bin/node", "--max-old-space-size=8192", "--stack-size=64000")
NODE_MAPPED = (*NODE, "--enable-source-maps")
GATE = "/opt/sandglass/gate.js"
JAVA = ("/usr/bin/java", "-XX:+UseSerialGC", "-XX:-UsePerfData")
JAVA_PATH = ("-cp", "/opt/sandglass/sandglass.jar")
# The heap may grow without end: it is the container that says when there is too much.
JAVA_RUN = (
    *(*JAVA, "-Xmx30g", "-Xms64m", "-Xmn48m", "-XX:SharedArchiveFile=/opt/sandglass/run.jsa"),
    *(*JAVA_PATH, "sandglass.Run"),
)
JAVA_COMPILE = (
    *(*JAVA, "-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=/opt/sandglass/compile.jsa"),
    *(*JAVA_PATH, "sandglass.Compile"),
)


@dataclass(frozen=True, slots=True)
class Language:
    """How programs of one language are built and run.

    `compile` and `run` are command lines inside the sandbox where `{entry}` stands for the file to start,
    `{source}` for the candidate's own and `{binary}` for what the compile step leaves behind. `time_factor`
    multiplies a problem's base time limit. `compile_memory_mb` is what the compiler may use when that is more
    than the problem's own limit, `runtime_memory_mb` what the runtime itself needs beside the candidate's data:
    it is not charged. `libraries` are sets of modules, from the least to the most: an interpreter that has
    imported one of them is forked for each test; without sets the program is started anew for each. `ahead` and
    `compile_ahead` are command lines of runtimes that are slow to start and cannot fork: they are started
    early and wait at a gate until there is something for them to run or to compile.
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
    ahead: tuple[str, ...] = ()
    compile_ahead: tuple[str, ...] = ()

    @property
    def forks(self) -> bool:
        """Whether each test is a fork of an interpreter that is ready."""
        return bool(self.libraries)

    @property
    def makes_binary(self) -> bool:
        """Whether the compile step makes the file that is run."""
        return any("{binary}" in word for word in self.compile)

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

    def ready_words(self, libraries: tuple[str, ...]) -> list[str]:
        """What the agent of a sandbox is told to have ready."""
        ready = {
            "libraries": libraries if self.forks else None,
            "ahead": self.ahead,
            "compile_ahead": self.compile_ahead,
        }
        return [json.dumps(ready)]

    def libraries_for(self, source: str) -> tuple[str, ...]:
        """The smallest set of libraries that holds all that a source imports of them; () for a plain one."""
        found = {
            word.split(".")[0]
            for names in IMPORTED.findall(source)
            for part in names.split(",")
            if (word := next(iter(part.split()), ""))
        }
        sets = [(known, {name.split(".")[0] for name in known}) for known in self.libraries]
        wanted = found.intersection(*(names for _, names in sets[-1:]))
        return next((known for known, names in sets if wanted <= names), ())


SCIENCE = (
    *("scipy.optimize", "scipy.sparse.linalg", "scipy.spatial", "scipy.stats"),
    *("sklearn.cluster", "sklearn.ensemble", "sklearn.linear_model", "sklearn.metrics", "sklearn.model_selection"),
    *("sklearn.neighbors", "sklearn.pipeline", "sklearn.preprocessing", "matplotlib.pyplot", "sandglass_canvas"),
)
"""What programs that draw or learn mostly import."""

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
                ("numpy", "pandas", *SCIENCE),
            ),
        ),
        Language(
            id="javascript",
            title="JavaScript (Node 24)",
            image="javascript",
            source="solution.js",
            compile=("/usr/local/bin/node", "--check", "{source}"),
            run=(*NODE, "{entry}"),
            time_factor=2.0,
            runtime_memory_mb=64,
            ahead=(*NODE, GATE),
        ),
        Language(
            id="typescript",
            title="TypeScript 7 (Node 24)",
            image="javascript",
            source="solution.ts",
            compile=("/opt/sandglass/typescript", "{entry}", "{source}", "{binary}"),
            run=(*NODE_MAPPED, "{binary}"),
            time_factor=2.0,
            runtime_memory_mb=64,
            ahead=(*NODE_MAPPED, GATE),
        ),
        Language(
            id="java",
            title="Java 21",
            image="java",
            source="Solution.java",
            compile=(*JAVA_COMPILE, "{entry}", "{source}", "{binary}"),
            run=(*JAVA_RUN, "{binary}"),
            time_factor=2.0,
            runtime_memory_mb=192,
            ahead=JAVA_RUN,
            compile_ahead=JAVA_COMPILE,
        ),
        Language(
            id="c",
            title="C17 (GCC 14)",
            image="cpp",
            source="solution.c",
            compile=("/usr/bin/gcc", "-std=gnu17", "-O2", "-pipe", "-static", "-o", "{binary}", "{entry}", "-lm"),
            run=("{binary}",),
            compile_memory_mb=768,
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
        Language(
            id="go",
            title="Go 1.24",
            image="go",
            source="solution.go",
            compile=("/go/build", "{binary}", "{entry}", "{source}"),
            run=("{binary}",),
            compile_memory_mb=512,
        ),
        Language(
            id="rust",
            title="Rust 1.85",
            image="rust",
            source="solution.rs",
            compile=("/usr/bin/rustc", "@/rust/flags", "-o", "{binary}", "{entry}"),
            run=("{binary}",),
            compile_memory_mb=768,
        ),
        Language(
            id="sqlite",
            title="SQL (SQLite 3.46)",
            image="sql",
            source="solution.sql",
            compile=("/usr/bin/python3", "-I", "-B", SQL, "check", "sqlite", "{entry}", "{source}"),
            run=("/usr/bin/python3", "-I", "-B", SQL, "run", "sqlite", "{entry}", "{source}"),
            runtime_memory_mb=16,
        ),
        Language(
            id="duckdb",
            title="SQL (DuckDB 2.0)",
            image="sql",
            source="solution.sql",
            compile=("/usr/bin/python3", "-I", "-B", SQL, "check", "duckdb", "{entry}", "{source}"),
            run=("/usr/bin/python3", "-I", "-B", SQL, "run", "duckdb", "{entry}", "{source}"),
            runtime_memory_mb=80,
        ),
        Language(
            id="bash",
            title="Bash 5.2",
            image="bash",
            source="solution.sh",
            compile=("/usr/bin/bash", "-n", "{source}"),
            run=("/usr/bin/bash", "{entry}"),
            time_factor=4.0,
        ),
        Language(
            id="csharp",
            title="C# (Mono 6.12)",
            image="csharp",
            source="solution.cs",
            compile=("/usr/bin/mcs", "-optimize+", "-r:System.Numerics", "-out:{binary}", "{source}"),
            run=("/usr/bin/mono", "{binary}"),
            time_factor=2.0,
            compile_memory_mb=256,
            runtime_memory_mb=64,
        ),
        Language(
            id="fortran",
            title="Fortran (GCC 14)",
            image="fortran",
            source="solution.f90",
            compile=("/usr/bin/gfortran", "-O2", "-pipe", "-static", "-o", "{binary}", "{source}"),
            run=("{binary}",),
            compile_memory_mb=256,
        ),
        Language(
            id="lua",
            title="Lua 5.4",
            image="lua",
            source="solution.lua",
            compile=("/usr/bin/luac5.4", "-p", "{source}"),
            run=("/usr/bin/lua5.4", "{entry}"),
            time_factor=4.0,
        ),
        Language(
            id="ocaml",
            title="OCaml 5.3",
            image="ocaml",
            source="solution.ml",
            # The compiler leaves its own files beside the source, so it is given a copy.
            compile=(
                *("/bin/sh", "-c"),
                "cp {source} . && exec ocamlopt -O3 -I +unix -I +str unix.cmxa str.cmxa -o {binary} solution.ml",
            ),
            run=("{binary}",),
            compile_memory_mb=256,
        ),
        Language(
            id="pascal",
            title="Pascal (Free Pascal 3.2)",
            image="pascal",
            source="solution.pas",
            # The compiler complains on standard output.
            compile=("/bin/sh", "-c", "exec fpc -Mobjfpc -Sh -O2 -l- -v0ew -FE. -FU. -o{binary} {source} >&2"),
            run=("{binary}",),
            compile_memory_mb=256,
        ),
        Language(
            id="perl",
            title="Perl 5.40",
            image="perl",
            source="solution.pl",
            compile=("/usr/bin/perl", "-c", "{source}"),
            run=("/usr/bin/perl", "{entry}"),
            time_factor=4.0,
        ),
        Language(
            id="php",
            title="PHP 8.4",
            image="php",
            source="solution.php",
            compile=("/usr/bin/php", "-d", "display_errors=stderr", "-d", "log_errors=0", "-l", "{source}"),
            run=("/usr/bin/php", "-d", "memory_limit=-1", "-d", "display_errors=stderr", "{entry}"),
            time_factor=4.0,
        ),
        Language(
            id="r",
            title="R 4.5",
            image="r",
            source="solution.R",
            compile=("/usr/bin/Rscript", "--vanilla", "-e", "invisible(parse('{source}'))"),
            run=("/usr/bin/Rscript", "--vanilla", "{entry}"),
            time_factor=4.0,
            runtime_memory_mb=64,
        ),
        Language(
            id="ruby",
            title="Ruby 3.3",
            image="ruby",
            source="solution.rb",
            compile=("/usr/bin/ruby", "-c", "{source}"),
            # Ruby touches all the stack that it is given when it starts.
            run=(
                *("/usr/bin/prlimit", "--stack=67108864"),
                *("/usr/bin/env", "RUBY_THREAD_VM_STACK_SIZE=16777216", "/usr/bin/ruby", "{entry}"),
            ),
            time_factor=4.0,
            runtime_memory_mb=80,
        ),
    )
}
