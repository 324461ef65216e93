"""Hostile Java: memory in every form, classes beyond the format, odd entries, halting, and options in the source."""

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
    says_not,
)

OUT = frozenset({RTE, TLE, MLE})


def java(body: str, *verdicts: Expected, head: str = "", **more: object) -> Attack:
    """A Java function that is hostile where a is above 0, and adds elsewhere."""
    source = (
        f"import java.util.*;\nimport java.io.*;\n{head}\nclass Solution {{\n"
        "    static long add(long a, long b) throws Throwable {\n        if (a <= 0) return a + b;\n"
        f"{body.strip()}\n    }}\n}}\n"
    )
    return Attack(source=source, verdicts=verdicts, language="java", **more)  # type: ignore[arg-type]


def whole(source: str, *verdicts: Expected, compiles: bool | None = True, **more: object) -> Attack:
    """A whole Java program."""
    defaults = {"style": "stdio", "after": ANY, "checks": (is_cut, keeps_secrets)}
    return Attack(source=source, verdicts=verdicts, language="java", compiles=compiles, **(defaults | more))  # type: ignore[arg-type]


HEAP = """
List<Object> kept = new ArrayList<>();
if (a == 1) for (;;) kept.add(new long[1 << 17]);
if (a == 2) for (;;) { java.nio.ByteBuffer one = java.nio.ByteBuffer.allocateDirect(1 << 22);
    for (int i = 0; i < 1 << 22; i += 4096) one.put(i, (byte) 1); kept.add(one); }
if (a == 3) for (;;) kept.add(new HashMap<>(Map.of(kept.size(), kept.size())));
StringBuilder text = new StringBuilder("x");
for (;;) text.append(text);
"""

CLASSES = """
List<Object> kept = new ArrayList<>();
for (int i = 0; ; i++) {
    ClassLoader loader = new ClassLoader(null) {};
    java.lang.reflect.Proxy.newProxyInstance(loader, new Class<?>[] {}, (proxy, method, args) -> null);
    kept.add(loader);
}
"""

HALT = """
if (a == 1) Runtime.getRuntime().halt(0);
if (a == 2) System.exit(0);
if (a == 3) { Runtime.getRuntime().addShutdownHook(new Thread(() -> { for (;;) {} })); System.exit(0); }
if (a == 4) {
    for (Thread thread : Thread.getAllStackTraces().keySet()) if (thread != Thread.currentThread()) thread.interrupt();
    System.setIn(new ByteArrayInputStream(new byte[0]));
    System.setOut(new PrintStream(new ByteArrayOutputStream()));
    System.setErr(null);
    return a + b;
}
if (a == 5) {
    try (FileOutputStream out = new FileOutputStream("/proc/self/fd/3")) { out.write("0\\n28\\n0\\n".getBytes()); }
    catch (IOException refused) { }
    return 0;
}
java.lang.reflect.Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
field.setAccessible(true);
((sun.misc.Unsafe) field.get(null)).putAddress(0, 0);
return 0;
"""

REFLECT = """
int changed = 0;
for (StackTraceElement frame : new Throwable().getStackTrace()) {
    try {
        Class<?> type = Class.forName(frame.getClassName());
        for (java.lang.reflect.Field field : type.getDeclaredFields()) {
            if (type.getSimpleName().equals("Solution")) continue;
            try { field.setAccessible(true); if (!field.getType().isPrimitive()) field.set(null, null); changed++; }
            catch (Throwable refused) { }
        }
    } catch (Throwable refused) { }
}
return a == 1 ? a + b : 0;
"""

PROCESSOR = """
import javax.annotation.processing.*;
import javax.lang.model.element.TypeElement;
import java.util.Set;
@SupportedAnnotationTypes("*")
class Evil extends AbstractProcessor {
    static { System.err.println("GAINED a static block while compiling"); }
    public boolean process(Set<? extends TypeElement> all, RoundEnvironment round) {
        System.err.println("GAINED a processor"); return false;
    }
}
// -processor Evil -J-Dgained=1 -A@/etc/passwd
@interface Option { String value() default "-J-version -processorpath /tmp -proc:full"; }
"""

ADD = "java.util.Scanner in = new java.util.Scanner(System.in); System.out.println(in.nextLong() + in.nextLong());"
MAIN = f"public static void main(String[] words) {{ {ADD} }}"

ROWS = [
    Row(
        number="J1",
        name="java-heap",
        proves=(
            "Heap, direct buffers, small objects and classes without end are the memory limit and not a crash of ours."
        ),
        attacks=(
            java(HEAP, MLE, frozenset({MLE, RTE}), MLE, frozenset({MLE, RTE}), time_s=5, slow=True),
            java(CLASSES, frozenset({MLE, TLE}), time_s=5, name="classes", slow=True),
        ),
    ),
    Row(
        number="J2",
        name="java-class-bomb",
        proves="Classes beyond what the format holds do not compile, and the compiler stays within its limits.",
        attacks=(
            whole(
                "class Main { static void big() { int x = 0;\n" + "x = x * 3 + 1;\n" * 12000 + f"}} {MAIN} }}\n",
                compiles=False,
                name="method",
                slow=True,
            ),
            whole(
                "class Main {\n" + "".join(f'static String s{i} = "{i}";\n' for i in range(33000)) + MAIN + "}\n",
                compiles=False,
                name="constants",
                slow=True,
            ),
            whole(
                "class Main { " + "class A { " * 5000 + "}" * 5000 + f" {MAIN} }}\n",
                compiles=False,
                name="nested",
                slow=True,
            ),
            whole(f"class {'N' * 70000} {{ {MAIN} }}\n", compiles=False, name="name", slow=True),
            whole(
                "class Main { static int x = " + "(" * 20000 + "1" + ")" * 20000 + f"; {MAIN} }}\n",
                AC,
                compiles=None,
                name="brackets",
                slow=True,
            ),
        ),
    ),
    Row(
        number="J3",
        name="java-odd-main",
        proves=(
            "Programs without a main, with two, in a package or with odd names end as is written down, "
            "never as our fault."
        ),
        attacks=(
            whole("class Main { }\n", frozenset({RTE}), compiles=None, name="none"),
            whole(
                f"class First {{ {MAIN} }}\nclass Main {{ {MAIN} }}\n",
                frozenset({AC, RTE}),
                compiles=None,
                name="two",
                slow=True,
            ),
            whole(
                f"package some.place;\npublic class Main {{ {MAIN} }}\n",
                frozenset({AC, RTE}),
                compiles=None,
                name="package",
                slow=True,
            ),
            whole(f"class Änderung {{ {MAIN} }}\n", frozenset({AC, RTE}), compiles=None, name="unicode", slow=True),
            whole("interface Main { }\n", frozenset({RTE}), compiles=None, name="interface", slow=True),
            whole("", frozenset({RTE}), compiles=None, name="empty", slow=True),
        ),
    ),
    Row(
        number="J4",
        name="java-halt",
        proves="Halting, hooks without end, taken streams, unsafe writes and reflection forge no answer.",
        attacks=(
            java(HALT, RTE, RTE, OUT, frozenset({AC, RTE}), frozenset({WA, RTE}), RTE, slow=True),
            java(REFLECT, frozenset({AC, RTE}), frozenset({WA, RTE}), name="reflection"),
        ),
    ),
    Row(
        number="J5",
        name="java-processor",
        proves="No processor, option or static block of a source is run by the compiler.",
        attacks=(
            whole(
                PROCESSOR + f"class Main {{ {MAIN} }}\n",
                AC,
                compiles=None,
                checks=(gains_nothing, says_not("openjdk version")),
            ),
        ),
    ),
    Row(
        number="J6",
        name="java-low-memory",
        proves="A virtual machine that has too little memory is told as the memory limit and not as our fault.",
        attacks=(java("return new long[64 << 20].length + a;", frozenset({MLE}), memory_mb=16, after=ANY, slow=True),),
    ),
]
