"""Programs in C, Go and Rust that end in every way a program can: by language and name, the verdict and the source.

All answer one question, the sum of two integers, as a function `add(a, b)` or as a program.
"""

from runner.verdict import Verdict

Programs = dict[str, dict[str, tuple[Verdict, str]]]


def c(body: str) -> str:
    """A C function with this body."""
    return (
        "#include <signal.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\n"
        f"long long add(long long a, long long b) {{\n{body}\n}}\n"
    )


def c_main(body: str) -> str:
    """A C program with this body, the two numbers read."""
    return (
        "#include <signal.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\n"
        f'int main(void) {{ long long a, b; if (scanf("%lld %lld", &a, &b) != 2) return 9;\n{body}\n}}\n'
    )


def go(body: str, *imports: str) -> str:
    """A Go function with this body."""
    return f"package main\n{imported(imports)}func add(a int, b int) int {{\n{body}\n}}\n"


def go_main(body: str, *imports: str) -> str:
    """A Go program with this body, the two numbers read."""
    return (
        f"package main\n{imported(('fmt', *imports))}func main() {{\n\tvar a, b int\n\tfmt.Scan(&a, &b)\n{body}\n}}\n"
    )


def imported(names: tuple[str, ...]) -> str:
    """Lines that import packages."""
    return "".join(f'import "{name}"\n' for name in names)


def rust(body: str) -> str:
    """A Rust function with this body."""
    return f"#![allow(unreachable_code)]\nfn add(a: i64, b: i64) -> i64 {{\n{body}\n}}\n"


def rust_main(body: str) -> str:
    """A Rust program with this body, the two numbers read."""
    return (
        "#![allow(unreachable_code)]\nfn main() {\n    let mut line = String::new();\n"
        "    std::io::stdin().read_line(&mut line).unwrap();\n"
        "    let n: Vec<i64> = line.split_whitespace().map(|word| word.parse().unwrap()).collect();\n"
        f"    let (a, b) = (n[0], n[1]);\n{body}\n}}\n"
    )


C_TAKES = "for (;;) { volatile char *p = malloc(1 << 20); for (int i = 0; i < 1 << 20; i += 4096) p[i] = 1; }"
GO_TAKES = (
    "for kept := [][]byte{}; ; { p := make([]byte, 1<<20); "
    "for i := 0; i < len(p); i += 4096 { p[i] = 1 }; kept = append(kept, p) }"
)
RUST_TAKES = "let mut kept = Vec::new();\nloop { kept.push(std::hint::black_box(vec![1u8; 1 << 20])); }"
C_DEPTH = "static long long depth(volatile int n) { return n == 0 ? 0 : 1 + depth(n - 1); }\n"
GO_DEPTH = "func depth(n int) int {\n\tif n == 0 {\n\t\treturn 0\n\t}\n\treturn 1 + depth(n-1)\n}\n"
RUST_DEPTH = "fn depth(n: i64) -> i64 { if n == 0 { 0 } else { 1 + std::hint::black_box(depth(n - 1)) } }\n"
RUST_LOOPS = "loop { std::hint::black_box(a); }"
RUST_SLEEPS = "std::thread::sleep(std::time::Duration::from_secs(600));"

FUNCTIONS: Programs = {
    "c": {
        "accepted": (Verdict.AC, c("return a + b;")),
        "accepted-with-a-main": (Verdict.AC, c("return a + b;") + "int main(void) { return 7; }\n"),
        "deep": (Verdict.AC, C_DEPTH + c("return depth(100000) - 100000 + a + b;")),
        "wrong": (Verdict.WA, c("return a - b - 1;")),
        "loop": (Verdict.TLE, c("for (volatile int i = 0;; i = i + 1) {}")),
        "sleep": (Verdict.TLE, c("sleep(600); return a + b;")),
        "memory": (Verdict.MLE, c(C_TAKES)),
        "output-flood": (Verdict.OLE, c('for (;;) puts("and so on");')),
        "crash": (Verdict.RTE, c("volatile int *p = NULL; *p = 1; return a + b;")),
        "abort": (Verdict.RTE, c("abort();")),
        "exit-without-an-answer": (Verdict.RTE, c("exit(0);")),
        "forged-answer": (
            Verdict.RTE,
            c('for (int fd = 0; fd < 256; ++fd) dprintf(fd, "0\\n%lld\\n0\\n", a + b);\nreturn a + b;'),
        ),
        "not-c": (Verdict.CE, "long long add(long long a, long long b) { return a + c; }\n"),
        "no-such-function": (Verdict.CE, "long long plus(long long a, long long b) { return a + b; }\n"),
        "wrong-type": (Verdict.CE, "text add(long long a, long long b) { return (text){NULL, 0}; }\n"),
        "compile-bomb": (Verdict.CE, c("static char huge[1 << 28] = {1}; return a + b + huge[a & 1];")),
    },
    "go": {
        "accepted": (Verdict.AC, go("\treturn a + b")),
        "accepted-with-a-main": (Verdict.AC, go("\treturn a + b") + "func main() { panic(7) }\n"),
        "deep": (Verdict.AC, go("\treturn depth(100000) - 100000 + a + b") + GO_DEPTH),
        "wrong": (Verdict.WA, go("\treturn a - b - 1")),
        "loop": (Verdict.TLE, go("\tfor {\n\t}")),
        "sleep": (Verdict.TLE, go("\ttime.Sleep(600 * time.Second)\n\treturn a + b", "time")),
        "memory": (Verdict.MLE, go(GO_TAKES)),
        "output-flood": (Verdict.OLE, go('\tfor {\n\t\tfmt.Println("and so on")\n\t}', "fmt")),
        "panic": (Verdict.RTE, go("\tzero := 0\n\treturn a / zero")),
        "deadlock": (Verdict.RTE, go("\tselect {}")),
        "exit-without-an-answer": (Verdict.RTE, go("\tos.Exit(0)\n\treturn a + b", "os")),
        "forged-answer": (
            Verdict.RTE,
            go(
                '\tframe := fmt.Sprintf("0\\n%d\\n0\\n", a+b)\n'
                "\tfor fd := 0; fd < 256; fd++ {\n\t\tsyscall.Write(fd, []byte(frame))\n\t}\n"
                "\treturn a + b",
                "fmt",
                "syscall",
            ),
        ),
        "not-go": (Verdict.CE, "package main\nfunc add(a int, b int) int { return a + c }\n"),
        "no-such-function": (Verdict.CE, "package main\nfunc plus(a int, b int) int { return a + b }\n"),
        "wrong-type": (Verdict.CE, "package main\nfunc add(a string, b int) int { return b }\n"),
        "embeds-a-file": (
            Verdict.CE,
            'package main\nimport _ "embed"\n//go:embed driver.go\nvar text string\n'
            "func add(a int, b int) int { return a + b + len(text)*0 }\n",
        ),
        "calls-c": (
            Verdict.CE,
            'package main\n// #cgo LDFLAGS: -lm\n// int two(void) { return 2; }\nimport "C"\n'
            "func add(a int, b int) int { return a + b + int(C.two()) - 2 }\n",
        ),
        "compile-bomb": (
            Verdict.CE,
            "package main\nvar huge = [1 << 28]byte{1}\n" + go("\treturn a + b + int(huge[b])")[13:],
        ),
    },
    "rust": {
        "accepted": (Verdict.AC, rust("a + b")),
        "accepted-with-a-main": (Verdict.AC, "pub " + rust("a + b").split("\n", 1)[1] + "fn main() { panic!(); }\n"),
        "deep": (Verdict.AC, rust("depth(100000) - 100000 + a + b") + RUST_DEPTH),
        "wrong": (Verdict.WA, rust("a - b - 1")),
        "loop": (Verdict.TLE, rust(RUST_LOOPS)),
        "sleep": (Verdict.TLE, rust(f"{RUST_SLEEPS}\na + b")),
        "memory": (Verdict.MLE, rust(RUST_TAKES)),
        "output-flood": (Verdict.OLE, rust('loop { println!("and so on"); }')),
        "panic": (Verdict.RTE, rust("[1, 2, 3][std::hint::black_box(7usize)]")),
        "crash": (Verdict.RTE, rust("unsafe { std::ptr::null_mut::<i64>().write_volatile(a) };\nb")),
        "exit-without-an-answer": (Verdict.RTE, rust("std::process::exit(0)")),
        "not-rust": (Verdict.CE, "fn add(a: i64, b: i64) -> i64 { a + c }\n"),
        "no-such-function": (Verdict.CE, "fn plus(a: i64, b: i64) -> i64 { a + b }\n"),
        "wrong-type": (Verdict.CE, "fn add(a: &str, b: i64) -> i64 { b }\n"),
        "compile-bomb": (
            Verdict.CE,
            "macro_rules! more { ($($t:tt)*) => { more!($($t)* $($t)* 1) } }\n" + rust("more!(1 2); a + b")[27:],
        ),
    },
}

PROGRAMS: Programs = {
    "c": {
        "accepted": (Verdict.AC, c_main('printf("%lld\\n", a + b);')),
        "silent": (Verdict.WA, c_main("return 0;")),
        "wrong": (Verdict.WA, c_main('printf("%lld\\n", a + b + 1);')),
        "loop": (Verdict.TLE, c_main("for (volatile int i = 0;; i = i + 1) {}")),
        "sleep": (Verdict.TLE, c_main('printf("%lld\\n", a + b); fflush(stdout); sleep(600);')),
        "memory": (Verdict.MLE, c_main(C_TAKES)),
        "output-flood": (Verdict.OLE, c_main('for (;;) puts("and so on");')),
        "kills-itself": (Verdict.RTE, c_main('printf("%lld\\n", a + b); fflush(stdout); kill(getpid(), SIGKILL);')),
        "not-c": (Verdict.CE, "int main(void) { return nothing; }\n"),
    },
    "go": {
        "accepted": (Verdict.AC, go_main("\tfmt.Println(a + b)")),
        "silent": (Verdict.WA, go_main("")),
        "wrong": (Verdict.WA, go_main("\tfmt.Println(a + b + 1)")),
        "loop": (Verdict.TLE, go_main("\tfor {\n\t}")),
        "sleep": (Verdict.TLE, go_main("\tfmt.Println(a + b)\n\ttime.Sleep(600 * time.Second)", "time")),
        "memory": (Verdict.MLE, go_main(f"\t{GO_TAKES}")),
        "output-flood": (Verdict.OLE, go_main("\tfor {\n\t\tfmt.Println(a + b)\n\t}")),
        "panic": (Verdict.RTE, go_main('\tfmt.Println(a + b)\n\tpanic("no")')),
        "not-go": (Verdict.CE, "package main\nfunc main() { nothing() }\n"),
        "no-main": (Verdict.CE, "package main\nfunc Main() {}\n"),
    },
    "rust": {
        "accepted": (Verdict.AC, rust_main('    println!("{}", a + b);')),
        "silent": (Verdict.WA, rust_main("    let _ = a + b;")),
        "wrong": (Verdict.WA, rust_main('    println!("{}", a + b + 1);')),
        "loop": (Verdict.TLE, rust_main(f"    let _ = b;\n    {RUST_LOOPS}")),
        "sleep": (Verdict.TLE, rust_main(f'    println!("{{}}", a + b);\n    {RUST_SLEEPS}')),
        "memory": (Verdict.MLE, rust_main(RUST_TAKES)),
        "output-flood": (Verdict.OLE, rust_main('    loop { println!("{}", a + b); }')),
        "panic": (Verdict.RTE, rust_main('    println!("{}", a + b);\n    panic!("no");')),
        "not-rust": (Verdict.CE, "fn main() { nothing(); }\n"),
        "no-main": (Verdict.CE, "fn other() {}\n"),
    },
}
