"""The table of languages: adding one is a row here, a Dockerfile in sandbox/images, and a self-test program."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """How programs of one language are built and run.

    `compile` and `run` are command lines inside the sandbox where `{entry}` stands for the file to start,
    `{source}` for the candidate's own and `{binary}` for what the compile step leaves behind. `time_factor`
    multiplies a problem's base time limit. `compile_memory_mb` is what the compiler may use when that is more
    than the problem's own limit. `libraries`, where given, are imported ahead of time into an interpreter
    that is forked for each test; None starts the program anew for each.
    """

    id: str
    title: str
    image: str
    source: str
    run: tuple[str, ...]
    compile: tuple[str, ...] = ()
    time_factor: float = 1.0
    compile_memory_mb: int = 0
    libraries: tuple[str, ...] | None = None
    hello: str = ""
    """A stdio program that prints the sum of two integers: the self-test and the start-up measure."""


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
            libraries=("numpy",),
            hello="a, b = map(int, input().split())\nprint(a + b)\n",
        ),
        Language(
            id="javascript",
            title="JavaScript (Node 24)",
            image="javascript",
            source="solution.js",
            compile=("/usr/local/bin/node", "--check", "{source}"),
            run=("/usr/local/bin/node", "--max-old-space-size=8192", "--stack-size=8000", "{entry}"),
            time_factor=2.0,
            hello='const [a, b] = require("fs").readFileSync(0, "utf8").split(" ").map(Number);\nconsole.log(a + b);\n',
        ),
        Language(
            id="cpp",
            title="C++20 (GCC 14)",
            image="cpp",
            source="solution.cpp",
            compile=("/usr/bin/g++", "-std=gnu++20", "-O2", "-pipe", "-static", "-o", "{binary}", "{entry}"),
            run=("{binary}",),
            compile_memory_mb=768,
            hello="#include <iostream>\n"
            "int main() { long long a, b; std::cin >> a >> b; std::cout << a + b << '\\n'; }\n",
        ),
    )
}
