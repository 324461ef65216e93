"""Hostile input to the C++ compiler: bombs, floods, devices, stolen files, odd names, and sources that are none."""

from runner.languages import LANGUAGES
from runner.package.drivers import program
from runner.package.drivers.program import Program
from runner.sandbox.pool import Pool
from runner.sandbox.program import Startup, fresh
from tests.hostile.row import AC, ANY, MLE, TLE, Attack, Expected, Row, Scene, c, is_cut, keeps_secrets, native
from tests.hostile.scene import STYLES

TEMPLATES = """
template <int N, long M> struct bomb {
    static const long value = bomb<N - 1, 2 * M>::value + bomb<N - 1, 2 * M + 1>::value;
};
template <long M> struct bomb<0, M> { static const long value = M; };
int main() { return bomb<40, 0>::value & 1; }
"""

SELF_INCLUDE = """
#if __INCLUDE_LEVEL__ < 26
#include __FILE__
#include __FILE__
#endif
int main() {}
"""

WARNINGS = """
#if __INCLUDE_LEVEL__ < 14
#warning this is one of many
#include __FILE__
#include __FILE__
#elif __INCLUDE_LEVEL__ == 0
#error end
#endif
int flood = nothing;
"""

MACROS = (
    "#define A0 1,1,1,1,1,1,1,1,1,1\n"
    + "".join(f"#define A{i} {','.join([f'A{i - 1}'] * 10)}\n" for i in range(1, 10))
    + "int bomb[] = {A9};\nint main() { return bomb[0] - 1; }\n"
)

CONSTEXPR = """
constexpr long loop() { long total = 0; for (long i = 0; i >= 0; i++) total ^= i; return total; }
constexpr long deep(long n) { return deep(n + 1) + 1; }
constexpr long first = loop(), second = deep(0);
int main() { return first + second; }
"""

STEALS = (
    '#include "/etc/passwd"\n',
    '#include "/proc/self/environ"\n',
    '#include "/proc/1/environ"\n',
    '#include "/agent/agent.py"\n',
    '#include "/root/.profile"\n',
)

INCBIN = r"""
__asm__(".section .rodata\n.global stolen\n"
    "stolen: .incbin \"/proc/self/environ\"\n.global stolen_end\nstolen_end: .byte 0\n.text\n");
extern const char stolen[], stolen_end[];
"""

MASKED_ENV = ("SANDGLASS", "SECRET", "TOKEN", "PASSWORD", "DOCKER", "HOSTNAME=", "SSH_")


def keeps_the_hosts_words(scene: Scene) -> None:
    """The environment that a compiler has tells nothing of the host."""
    assert [word for word in MASKED_ENV if word in scene.said] == []


def cpp(source: str, *verdicts: Expected, compiles: bool | None = False, **more: object) -> Attack:
    """A whole C++ program; it must not compile unless the row says otherwise."""
    defaults = {"language": "cpp", "style": "stdio", "after": ANY, "checks": (is_cut, keeps_secrets)}
    return Attack(source=source, verdicts=verdicts, compiles=compiles, **(defaults | more))  # type: ignore[arg-type]


async def files_are_named_by_us(pool: Pool) -> None:
    """The files of a submission are ours by name, whatever its source says, and a name is never a way out."""
    odd = ["-o", "@args", "a;b", "n\0ul", "x" * 300, "..", "../../etc/passwd", "$(id)", "`id`", "a b", "\u202e"]
    for style, package in STYLES.items():
        for language in ("python", "javascript", "cpp"):
            plain = program(package, language, "x")
            for name in odd:
                made = program(package, language, f"package {name}; class {name} {{}} # {name}")
                assert (made.files.keys(), made.entry) == (plain.files.keys(), plain.entry), style
    language = LANGUAGES["python"]
    for name in ("../tmp/evil.py", "/tmp/evil.py", "-c", "@args", "a;b", "a b\n.py"):
        async with fresh(pool, language, 256, Startup()) as loaded:
            source = "import os, sys\nprint(os.listdir('/tmp'), os.listdir('/box'), sys.argv)\n"
            await loaded.load(Program({name: source}, name))
            ran = await loaded.test(b"", cpu_ms=3000, output_kb=4)
            kept = name.rsplit("/", 1)[-1]
            assert ran.stdout.decode().strip() == f"[] {[kept]!r} {['/box/' + kept]!r}", ran.stderr.decode()


ROWS = [
    Row(
        number="X1",
        name="cpp-template-bomb",
        proves="Templates that double without end stop at the compiler's limits, and its message is short.",
        attacks=(cpp(TEMPLATES),),
        slow=True,
    ),
    Row(
        number="X2",
        name="cpp-self-include",
        proves=(
            "A file that includes itself millions of times does not compile, and costs no more than the "
            "compile step may."
        ),
        attacks=(cpp(SELF_INCLUDE + "int twice;\nint twice;\n"),),
        slow=True,
    ),
    Row(
        number="X3",
        name="cpp-warn-flood",
        proves="Tens of thousands of warnings are cut to a message that can be read.",
        attacks=(cpp(WARNINGS),),
        slow=True,
    ),
    Row(
        number="X4",
        name="cpp-include-device",
        proves="Devices and standard input in the place of a header end the compiler within its limits.",
        attacks=(
            cpp("#include </dev/stdin>\n", name="stdin"),
            cpp('#include "/dev/null"\n', name="null", slow=True),
            cpp("#include </dev/urandom>\n", name="urandom", slow=True),
            cpp("#include </dev/zero>\n", name="zero", slow=True),
            cpp('#include "/proc/self/fd/1"\n', name="output", slow=True),
        ),
    ),
    Row(
        number="X5",
        name="cpp-big-binary",
        proves="A program of gigabytes is not built, because no file may grow so far.",
        attacks=(
            cpp("int big[1 << 28] = {1};\nint main() { return big[0]; }\n"),
            cpp("int big[1l << 32] = {1};\nint main() { return big[0]; }\n", name="sixteen"),
        ),
        slow=True,
    ),
    Row(
        number="X6",
        name="cpp-macro-bomb",
        proves="Macros and constant expressions that grow without end stop at the compiler's limits.",
        attacks=(
            cpp(CONSTEXPR, name="constexpr", slow=True),
            cpp(MACROS, name="macros", slow=True),
        ),
    ),
    Row(
        number="X7",
        name="cpp-file-steal",
        proves="A source can draw in nothing but public text of the image, and no message shows a secret.",
        attacks=(
            *(
                cpp(source + native(""), compiles=None, checks=(keeps_secrets, keeps_the_hosts_words), slow=True)
                for source in STEALS
            ),
            c(
                "fwrite(stolen, 1, stolen_end - stolen, stderr);",
                AC,
                head=INCBIN.replace("extern const", '#ifdef __cplusplus\nextern "C"\n#else\nextern\n#endif\nconst'),
                compiles=None,
                checks=(keeps_secrets, keeps_the_hosts_words),
                name="incbin",
            ),
        ),
    ),
    Row(
        number="X8",
        name="cpp-odd-names",
        proves="The files of a submission are named by us alone, and a name never leads out of their folder.",
        drill=files_are_named_by_us,
    ),
    Row(
        number="X9",
        name="cpp-bad-source",
        proves="A source that is no source does not compile and is never a fault of ours.",
        attacks=(
            cpp("".join(map(chr, range(256))) * 50, name="bytes"),
            cpp("\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x01\0>\0" + "\0\x01\x02\n" * 500, name="object", slow=True),
            cpp("", name="empty", slow=True),
            cpp(native("").replace("\n", "\r"), name="returns", compiles=None, slow=True),
            cpp("\ufeff" + native(""), AC, name="mark", compiles=None, slow=True),
            Attack(source="\0\1\2", compiles=False, name="python-bytes", slow=True),
            Attack(source="", compiles=None, after=ANY, name="python-empty", slow=True),
            Attack(source="def add(a, b):\r    return a + b\r", verdicts=(AC,), name="python-returns", slow=True),
            Attack(source="(" * 50_000, compiles=False, name="python-deep"),
        ),
    ),
    Row(
        number="X10",
        name="cpp-bad-alloc",
        proves="A program that catches every failed allocation and tries again is stopped at its limits.",
        attacks=(
            cpp(
                "#include <new>\n#include <cstring>\n#include <cstdio>\nint main() {\n    long a = 0, b = 0;\n"
                '    if (std::scanf("%ld %ld", &a, &b) != 2 || a == 0) return std::printf("%ld", a + b), 0;\n'
                "    for (;;) try { for (;;) { char *volatile p = new char[1l << (a == 1 ? 20 : 44)];"
                " std::memset(p, 1, 1 << 20); } } catch (...) {}\n}\n",
                MLE,
                TLE,
                compiles=True,
                after=AC,
                time_s=2,
            ),
        ),
    ),
]
