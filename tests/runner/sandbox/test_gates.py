"""Gates: a runtime started early touches nothing until it is told what to run, and is then as one started anew."""

import json
import os
import socket
import subprocess
from pathlib import Path

import pytest

from runner.languages import IMAGES
from tests.runner.package.local import need

GATE = 5
SHOWS = """console.log(JSON.stringify([process.argv.slice(1), require.main === module, module.parent ?? null,
  Object.keys(require.cache), require("fs").readFileSync(0, "utf8"), require("fs").existsSync("/proc/self/fd/5")]));
"""
JAVA_SHOWS = """import java.nio.file.*;
class Any {
  static boolean socket(Path path) {
    try {
      return Files.readSymbolicLink(path).toString().startsWith("socket");
    } catch (java.io.IOException error) {
      return false;
    }
  }
  public static void main(String[] words) throws Exception {
    long sockets = Files.list(Path.of("/proc/self/fd")).filter(Any::socket).count();
    System.out.print(new String(System.in.readAllBytes()) + " " + sockets + " " + words.length);
  }
}
"""


class Waiting:
    """A process at its gate."""

    def __init__(self, words: list[str], folder: Path) -> None:
        self.input = folder / "input"
        self.input.write_bytes(b"too early")
        ours, theirs = socket.socketpair()
        self.gate = ours
        self.gate.settimeout(60)

        def place() -> None:
            os.dup2(theirs.fileno(), GATE)

        with self.input.open("rb") as stdin:
            self.process = subprocess.Popen(
                words,
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                pass_fds=(GATE,),
                preexec_fn=place,
            )
        theirs.close()

    def ready(self) -> bytes:
        """Its word that it is ready."""
        return self.gate.recv(16)

    def go(self, words: list[str], stdin: bytes) -> subprocess.CompletedProcess[bytes]:
        """Let it run a command line on an input that is there only now."""
        self.input.write_bytes(stdin)
        self.gate.sendall(json.dumps(words).encode() + b"\n")
        return self.end()

    def end(self) -> subprocess.CompletedProcess[bytes]:
        """What it left behind."""
        out, err = self.process.communicate(timeout=60)
        self.gate.close()
        return subprocess.CompletedProcess([], self.process.returncode, out, err)


@pytest.fixture(scope="session")
def classes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Java image's own classes."""
    folder = tmp_path_factory.mktemp("java")
    sources = [str(path) for path in (IMAGES / "java").glob("[A-Z]*.java")]
    subprocess.run(
        [need("javac"), "-proc:none", "-nowarn", "-d", str(folder), *sources], check=True, capture_output=True
    )
    (folder / "sandglass" / "training.txt").write_bytes((IMAGES / "java" / "training.txt").read_bytes())
    return folder


def node(folder: Path) -> Waiting:
    return Waiting([need("node"), str(IMAGES / "javascript" / "gate.js")], folder)


def java(folder: Path, classes: Path, main: str) -> Waiting:
    return Waiting([need("java"), "-cp", str(classes), f"sandglass.{main}"], folder)


def test_node_runs_the_last_word_as_its_main_module(tmp_path: Path) -> None:
    script = tmp_path / "shows.js"
    script.write_text(SHOWS)
    waiting = node(tmp_path)
    assert waiting.ready() == b"r"
    done = waiting.go(["node", "--flag", str(script)], b"now")
    assert json.loads(done.stdout) == [[str(script)], True, None, [str(script)], "now", False]
    assert (done.returncode, done.stderr) == (0, b"")


def test_node_shows_an_error_as_if_there_were_no_gate(tmp_path: Path) -> None:
    script = tmp_path / "fails.js"
    script.write_text("\nthrow new RangeError('far');\n")
    waiting = node(tmp_path)
    waiting.ready()
    done = waiting.go(["node", str(script)], b"")
    plain = subprocess.run([need("node"), str(script)], capture_output=True, check=False)
    assert done.returncode == plain.returncode == 1
    assert done.stderr.splitlines()[:7] == plain.stderr.splitlines()[:7]
    assert b"gate" not in done.stderr


def test_java_compiles_and_then_runs_what_it_is_told(tmp_path: Path, classes: Path) -> None:
    source, bundle = tmp_path / "Solution.java", tmp_path / "program"
    source.write_text(JAVA_SHOWS)
    compiler = java(tmp_path, classes, "Compile")
    assert compiler.ready() == b"r"
    done = compiler.go(["java", str(source), str(source), str(bundle)], b"")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    waiting = java(tmp_path, classes, "Run")
    assert waiting.ready() == b"r"
    done = waiting.go(["java", str(bundle)], b"now")
    words = [need("java"), "-cp", str(classes), "sandglass.Run", str(bundle)]
    plain = subprocess.run(words, input=b"now", capture_output=True, check=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, plain.stdout, b"")
    assert plain.stdout.startswith(b"now ")


@pytest.mark.parametrize("runtime", ["node", "Run", "Compile"])
def test_a_gate_that_closes_ends_the_runtime_without_a_word(runtime: str, tmp_path: Path, classes: Path) -> None:
    waiting = node(tmp_path) if runtime == "node" else java(tmp_path, classes, runtime)
    assert waiting.ready() == b"r"
    waiting.gate.close()
    done = waiting.end()
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
