"""Hostile Go and Rust: sleeping and swarming, what a source may draw in, compilers that never end, and panics."""

from tests.hostile.row import (
    AC,
    ANY,
    MLE,
    RTE,
    TLE,
    WA,
    Attack,
    Expected,
    Row,
    gains_nothing,
    is_cut,
    keeps_secrets,
)


def go(body: str, *verdicts: Expected, head: str = "", imports: str = '"fmt"', **more: object) -> Attack:
    """A Go program that is hostile where a is above 0, and then prints the sum."""
    source = (
        f"package main\n\nimport (\n{imports}\n)\n{head}\nvar kept []byte\n\nfunc main() {{\n\tvar a, b int\n"
        f"\tfmt.Scan(&a, &b)\n\tif a > 0 {{\n{body.strip()}\n\t}}\n\tfmt.Println(a + b)\n}}\n"
    )
    defaults = {"language": "go", "style": "stdio"}
    return Attack(source=source, verdicts=verdicts, **(defaults | more))  # type: ignore[arg-type]


def rust(body: str, *verdicts: Expected, head: str = "", **more: object) -> Attack:
    """A Rust program that is hostile where a is above 0, and then prints the sum."""
    source = (
        f"#![allow(warnings)]\nuse std::io::Read;\n{head}\n"
        f"fn hostile(a: i64, b: i64) {{\n{body.strip()}\n}}\n\nfn main() {{\n"
        "    let mut text = String::new();\n    std::io::stdin().read_to_string(&mut text).unwrap();\n"
        "    let n: Vec<i64> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();\n"
        '    if n[0] > 0 { hostile(n[0], n[1]); }\n    println!("{}", n[0] + n[1]);\n}\n'
    )
    defaults = {"language": "rust", "style": "stdio"}
    return Attack(source=source, verdicts=verdicts, **(defaults | more))  # type: ignore[arg-type]


REFUSED = {"compiles": False, "after": ANY, "checks": (is_cut, keeps_secrets, gains_nothing)}

POISON = """
for _, place := range []string{"/go", "/usr/lib/go", "/usr/lib/go/pkg", "/usr/local/go", "/root/.cache", "/box", "/tmp",
	"/usr/share/go-1.24", "/usr/lib/go-1.24/pkg/tool/linux_amd64", "/go/pkg"} {
	for _, name := range []string{"fmt.a", "import.cfg", "link.cfg", "go.mod", "go.work", "compile", "main.a"} {
		path := place + "/" + name
		if a == 2 {
			if _, err := os.Stat(path); err == nil && place == "/tmp" { fmt.Println("GAINED", path) }
			continue
		}
		file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o777)
		if err == nil && place != "/tmp" { fmt.Println("GAINED", path) }
		if err == nil { file.WriteString("forged"); file.Close() }
	}
}
"""

EMBED = """
//go:embed /etc/passwd solution.go
var stolen string
"""

CGO = """
// #cgo LDFLAGS: -Wl,-rpath,/tmp
// #cgo CFLAGS: -fplugin=/tmp/evil.so
// #include </etc/passwd>
// static int gained(void) { return 7; }
import "C"
"""

PANIC = """
struct Twice;
impl Drop for Twice { fn drop(&mut self) { panic!("again"); } }
fn deeper(n: u64) -> u64 {
    let room = [n; 512];
    if n == u64::MAX { 0 } else { deeper(n + 1) + room[(n % 512) as usize] }
}
"""

PANICS = """
if a == 1 { panic!("no"); }
if a == 2 { let _twice = Twice; panic!("no"); }
if a == 3 { std::process::abort(); }
if a == 4 { println!("{}", deeper(b as u64)); }
if a == 5 { let kept: Vec<u8> = vec![1; 1 << 30]; std::mem::forget(std::hint::black_box(kept)); }
if a == 6 { std::process::exit(0); }
let place = std::hint::black_box(std::ptr::null_mut::<u8>());
unsafe { std::ptr::write_volatile(place, 1); }
"""

STOLEN = """
const PASSWD: &str = include_str!("/etc/passwd");
const BYTES: &[u8] = include_bytes!("/proc/self/environ");
"""

DEEP = """
macro_rules! bomb { ($($word:tt)*) => { bomb!($($word)* $($word)*); } }
bomb!(a b c d);
"""

CONST = """
const fn endless() -> u64 { let mut n = 0u64; loop { n = n.wrapping_add(1); if n == u64::MAX { return n; } } }
#[allow(long_running_const_eval)]
const NEVER: u64 = endless();
"""

BLOWUP = """
trait Grow { fn grow(n: u64) -> u64; }
struct Two<A, B>(A, B);
impl Grow for u8 { fn grow(n: u64) -> u64 { n } }
fn blow<T>(n: u64, t: fn() -> T) -> u64 {
    if n == 0 { 0 } else { blow::<(T, T)>(n - 1, || panic!()) + blow::<[T; 2]>(n - 1, || panic!()) }
}
"""

ROWS = [
    Row(
        number="G1",
        name="go-deadlock-leak",
        proves=(
            "A deadlock is told as such, a million goroutines meet the memory limit, and a start in little "
            "memory is no fault."
        ),
        attacks=(
            go(
                "if a == 1 { select {} }\n"
                "stop := make(chan int)\n"
                "for i := 0; i < 1000000; i++ { go func() { var room [256]byte; room[i%256] = 1; <-stop } () }",
                RTE,
                frozenset({MLE, AC, TLE}),
                time_s=5,
            ),
            go("kept = make([]byte, 1<<20)", frozenset({AC, MLE}), memory_mb=4, after=ANY, name="low", slow=True),
            go("for { kept = append(kept, 1) }", MLE, time_s=10, name="heap", slow=True),
        ),
    ),
    Row(
        number="G2",
        name="go-embed-cgo",
        proves="Embedding, C, options of the tools and modules from elsewhere are refused at once.",
        attacks=(
            go("", head=EMBED, imports='"fmt"\n_ "embed"', name="embed", **REFUSED),
            Attack(
                source=f"package main\n{CGO}\nfunc main() {{ println(C.gained()) }}\n",
                language="go",
                style="stdio",
                name="cgo",
                slow=True,
                **REFUSED,  # type: ignore[arg-type]
            ),
            go("", imports='"fmt"\n_ "example.com/far/away"', name="module", slow=True, **REFUSED),
            Attack(
                source='//go:build -toolexec=/tmp/evil\n//go:generate sh -c "echo GAINED"\n'
                "package main\n\nfunc main() { undefined() }\n",
                language="go",
                style="stdio",
                name="toolexec",
                **REFUSED,  # type: ignore[arg-type]
            ),
        ),
    ),
    Row(
        number="G3",
        name="go-cache-poison",
        proves="Nothing that a compiler reads can be written, so that the next build is as clean as the first.",
        attacks=(go(POISON, AC, AC, imports='"fmt"\n"os"', checks=(gains_nothing,)),),
    ),
    Row(
        number="R1",
        name="rust-include",
        proves="A source can draw in public text of the image and no secret.",
        attacks=(
            rust(
                'eprint!("{} {}", PASSWD, String::from_utf8_lossy(BYTES));',
                AC,
                head=STOLEN,
                compiles=None,
                checks=(keeps_secrets,),
            ),
            rust('println!("{}", env!("SECRET_OF_THE_JUDGE"));', name="env", **REFUSED),
            rust("", head='const SHADOW: &str = include_str!("/etc/shadow");', name="shadow", slow=True, **REFUSED),
        ),
    ),
    Row(
        number="R2",
        name="rust-compile-bomb",
        proves="Macros, constants and types that grow without end stop at the compiler's limits.",
        attacks=(
            rust("", head=DEEP, name="macro", slow=True, **REFUSED),
            rust('println!("{}", NEVER);', head=CONST, name="const", slow=True, **REFUSED),
            rust('println!("{}", blow::<u8>(40, || 1));', head=BLOWUP, name="types", slow=True, **REFUSED),
        ),
    ),
    Row(
        number="R3",
        name="rust-panic",
        proves="Panics, aborts, a stack that overflows and leaked memory end as what they are.",
        attacks=(rust(PANICS, RTE, RTE, RTE, frozenset({RTE, MLE}), MLE, WA, RTE, head=PANIC, time_s=2),),
    ),
]
