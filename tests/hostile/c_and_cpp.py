"""Hostile native programs: processes, signals, output, memory and files. Prying and escaping are in c_prying."""

from tests.hostile.row import (
    AC,
    MLE,
    OLE,
    RTE,
    TLE,
    WA,
    Row,
    Scene,
    c,
    each_says,
    gains_nothing,
    is_cut,
    says,
    stops_in_time,
)

STOPPED = frozenset({RTE, TLE})
CUT = frozenset({RTE, OLE})

DAEMON = """
if (fork() == 0) {
    setsid();
    if (fork() == 0) {
        signal(SIGTERM, SIG_IGN); signal(SIGHUP, SIG_IGN);
        while (clock() < CLOCKS_PER_SEC / 8) {}
        close(open("/tmp/burned", O_CREAT | O_WRONLY, 0600));
        for (;;) {}
    }
    _exit(0);
}
while (a == 2 && access("/tmp/burned", F_OK)) usleep(2000);
"""

ZOMBIES = """
for (int made = 0; made < ORPHANS; made++) {
    pid_t child;
    while ((child = fork()) < 0) usleep(200);
    if (child == 0) {
        while ((child = fork()) < 0) usleep(200);
        _exit(0);
    }
    waitpid(child, NULL, 0);
}
"""

STOP_AGENT = """
int signals[] = {SIGSTOP, SIGKILL, SIGTERM, SIGINT, SIGQUIT, SIGSEGV, SIGCHLD, SIGRTMIN + 1};
for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++)
    for (pid_t pid = 1; pid < 2000; pid++) {
        if (pid == getpid()) continue;
        if (kill(pid, signals[i]) == 0 || syscall(SYS_tgkill, pid, pid, signals[i]) == 0) gained("a signal");
    }
if (kill(getppid(), SIGKILL) == 0) gained("its parent");
for (volatile long i = 0;; i = i + 1) {}
"""

IDLE = """
int ends[2];
fd_set none;
FD_ZERO(&none);
if (a == 1) sleep(86400);
if (a == 2) pause();
if (a == 3) select(0, &none, NULL, NULL, NULL);
if (pipe(ends) == 0) (void)!read(ends[0], ends, 1);
"""

THREADS = """
static void *burn(void *none) { for (volatile long i = 0;; i = i + 1) {} return none; }
"""
EIGHT = """
pthread_t thread;
if (a == 2) for (int i = 0; i < 7; i++) pthread_create(&thread, NULL, burn, NULL);
burn(NULL);
"""

ERRORS = """
char line[4096];
memset(line, 'e', sizeof line);
for (long i = 0; a == 1 || i < 2560; i++) (void)!write(2, line, sizeof line);
"""

LONG = """
long size = a == 1 ? 131072 : 100l << 20;
char *line = (char *)malloc(size);
memset(line, 'x', size);
fwrite(line, 1, size, stdout);
"""

SIGNALS = """
int signals[] = {SIGSEGV, SIGFPE, SIGABRT, SIGKILL, SIGXCPU, SIGBUS, SIGILL, SIGTERM, SIGSYS};
printf("%ld\\n", a + b); fflush(stdout);
if (a == 1) { volatile int *nowhere = NULL; *nowhere = 1; }
if (a == 2) { volatile int zero = 0; printf("%d", 1 / zero); }
raise(signals[a - 1]);
"""

INODES = """
char name[300];
long made = 0;
if (a == 1) {
    for (;; made++) {
        snprintf(name, sizeof name, "/tmp/%ld", made);
        int file = open(name, O_CREAT | O_EXCL | O_WRONLY, 0);
        if (file < 0) break;
        close(file);
    }
    if (errno != ENOSPC || made > 5000) gained("inodes");
}
if (a == 2) {
    for (made = 0; made < 1000; made++) {
        if (mkdir("deeper than a path may be, for each level has a long name", 0700)) break;
        if (chdir("deeper than a path may be, for each level has a long name")) break;
        close(open("\\n\\xff\\xfe odd \\x1b[2J", O_CREAT | O_WRONLY, 0));
    }
    chmod(".", 0);
}
if (a == 3) {
    mkdir("/tmp/closed", 0700);
    close(open("/tmp/closed/in", O_CREAT | O_WRONLY, 0));
    symlink("/box", "/tmp/closed/link");
    mkfifo("/tmp/closed/fifo", 0);
    chmod("/tmp/closed", 0);
}
exit(3);
"""

DISK = """
signal(SIGXFSZ, a == 4 ? SIG_IGN : SIG_DFL);
int file = open("/tmp/big", O_CREAT | O_RDWR, 0600);
char block[65536];
memset(block, 'x', sizeof block);
if (a == 1 && posix_fallocate(file, 0, 1l << 30) == 0) gained("a gigabyte");
if (a == 2 && ftruncate(file, 2l << 30) == 0) gained("a sparse file");
if (a == 3) while (write(file, block, sizeof block) > 0) {}
if (a == 4)
    for (long i = 0; i < 4000; i++) {
        char name[64];
        snprintf(name, sizeof name, "/tmp/part-%ld", i);
        int part = open(name, O_CREAT | O_WRONLY, 0600);
        if (part < 0 || write(part, block, sizeof block) <= 0) break;
        if (i > 1100) gained("more than the scratch folder holds");
        close(part);
    }
exit(3);
"""

FDS = """
int ends[2];
long made = 0;
while (made < 100000) {
    int fd = made % 4 == 0 ? open("/dev/null", O_RDONLY) : made % 4 == 1 ? dup(0)
           : made % 4 == 2 ? socket(AF_UNIX, SOCK_STREAM, 0) : pipe(ends);
    if (fd < 0) break;
    made++;
}
if (errno != EMFILE) gained("descriptors without end");
exit(3);
"""

LINKS = """
const char *names[] = {"program", "output", "solution.cpp", "main.cpp", "result", "answer", "stdout"};
const char *targets[] = {"/box/solution.cpp", "/agent/launch", "/etc/passwd", "/proc/1/environ", "/dev/zero"};
char path[64];
for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
    snprintf(path, sizeof path, "/box/%s", names[i]);
    if (unlink(path) == 0) gained("a file of the judge");
    if (symlink("/dev/zero", path) == 0) gained("a link among the files of the judge");
    snprintf(path, sizeof path, "/tmp/%s", names[i]);
    if (a == 1) symlink(targets[i % 5], path);
    else mkfifo(path, 0666);
}
symlink("/", "/tmp/root");
symlink("/box", "/tmp/box");
if (rename("/tmp/root", "/box/program") == 0) gained("the program");
"""

RESIZED = """
signal(SIGXFSZ, SIG_DFL);
printf("%ld\\n", a + b); fflush(stdout);
if (a == 1) { lseek(1, 1l << 40, SEEK_SET); (void)!write(1, "x", 1); ftruncate(1, 1l << 40); }
if (a == 2) { ftruncate(1, 0); lseek(1, 0, SEEK_SET); printf("%ld\\n", a + b); fflush(stdout); }
if (a == 3) { char *view = (char *)mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, 1, 0); view[0] = '9'; }
_exit(0);
"""


def charges_the_daemon(scene: Scene) -> None:
    """The CPU time of a process that left its parent is the submission's."""
    assert scene.hostile[1].cpu_ms > 100, scene.hostile[1]


ROWS = [
    Row(
        number="C1",
        name="c-fork-bomb",
        proves="A fork bomb stops at the limits of its own sandbox and leaves no process.",
        attacks=(c("for (;;) fork();", STOPPED),),
    ),
    Row(
        number="C2",
        name="c-fork-setsid",
        proves="Processes that each open a session of their own are found and ended like any other.",
        attacks=(c("for (;;) if (fork() == 0) setsid();", TLE),),
    ),
    Row(
        number="C3",
        name="c-daemon",
        proves="A daemon changes no verdict, is dead before the next test, and its CPU time is charged.",
        attacks=(c(DAEMON, AC, AC, head="#include <time.h>\n", checks=(charges_the_daemon,)),),
    ),
    Row(
        number="C4",
        name="c-zombies",
        proves="Orphans that die are taken away at once: many times the process limit of them changes nothing.",
        attacks=(
            c(ZOMBIES.replace("ORPHANS", "300"), AC, time_s=5),
            c(ZOMBIES.replace("ORPHANS", "20000"), AC, time_s=60, name="many", slow=True),
        ),
    ),
    Row(
        number="C5",
        name="c-stop-agent",
        proves=(
            "No signal reaches the agent, its launcher or any other process, and the program is stopped at its limit."
        ),
        attacks=(c(STOP_AGENT, TLE, checks=(gains_nothing, stops_in_time)),),
    ),
    Row(
        number="C6",
        name="c-kill-all",
        proves="Signals to everybody end or stop the program itself and nobody else.",
        attacks=(
            c("kill(-1, SIGKILL); kill(0, SIGKILL);", RTE, checks=(each_says("SIGKILL"),)),
            c("kill(-1, SIGSTOP); raise(SIGSTOP);", TLE, time_s=0.05, name="stopped", slow=True),
        ),
    ),
    Row(
        number="C8",
        name="c-idle",
        proves="A program that waits without working is stopped at the wall time, whatever it waits for.",
        attacks=(c(IDLE, TLE, TLE, TLE, TLE, head="#include <sys/select.h>\n", time_s=0.05, slow=True),),
    ),
    Row(
        number="C9",
        name="c-cpu",
        proves="CPU time is that of all threads together, and the limit on it holds.",
        attacks=(c(EIGHT, TLE, TLE, head=THREADS, checks=(stops_in_time,)),),
    ),
    Row(
        number="C10",
        name="c-flood-out",
        proves="Endless output ends at its limit, and no more than that is kept.",
        attacks=(c('for (;;) puts("a line of a flood");', OLE, checks=(is_cut,), time_s=2),),
    ),
    Row(
        number="C11",
        name="c-flood-err",
        proves="Errors without end are cut and decide nothing: time and output do.",
        attacks=(c(ERRORS, TLE, AC, checks=(is_cut,)),),
    ),
    Row(
        number="C12",
        name="c-right-then-blank",
        proves="Blanks after the right answer are output too.",
        attacks=(c("printf(\"%ld\", a + b); for (int i = 0; i < 10 << 20; i++) putchar(' ');", OLE, checks=(is_cut,)),),
    ),
    Row(
        number="C13",
        name="c-long-line",
        proves="One line without an end is wrong or too long, and is shown cut.",
        attacks=(c(LONG, WA, OLE, checks=(is_cut,), time_s=1),),
    ),
    Row(
        number="C14",
        name="c-bytes",
        proves="Any bytes may be printed: what is no text is marked, and the rest is kept around it.",
        attacks=(
            c(
                'printf("before"); for (int i = 0; i < 256; i++) putchar(i); printf("\\xc3\\x28" "after\\n");',
                WA,
                checks=(says("before", "after", "\0", "\ufffd", "ABCDEF"),),
            ),
        ),
    ),
    Row(
        number="C15",
        name="c-heap",
        proves="Touching memory without end is the memory limit, and the agent is not the victim.",
        attacks=(
            c("for (;;) memset(kept = (char *)malloc(1 << 20), 1, 1 << 20);", MLE, time_s=5),
            c(
                "while (fork() >= 0) memset(kept = (char *)malloc(16 << 20), 1, 16 << 20); pause();",
                MLE,
                time_s=5,
                name="tree",
                slow=True,
            ),
        ),
    ),
    Row(
        number="C16",
        name="c-static-mem",
        proves="Memory that the program declares counts once it is touched, and a file that holds it is not built.",
        attacks=(
            c("kept = big; memset(kept, 1, sizeof big);", MLE, head="static char big[512 << 20];\n", time_s=5),
            c(
                "kept = big; kept[a] = 1;",
                frozenset({MLE, AC}),
                head="char big[512 << 20] = {1};\n",
                compiles=None,
                name="data",
                slow=True,
            ),
        ),
    ),
    Row(
        number="C17",
        name="c-reserve",
        proves="Address space that is reserved and not touched costs nothing.",
        attacks=(
            c(
                "if (mmap(NULL, 64l << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)"
                " == MAP_FAILED) exit(5);",
                AC,
            ),
        ),
    ),
    Row(
        number="C18",
        name="c-signals",
        proves="A program that a signal ends is told which one, and one it sent itself is no limit of ours.",
        attacks=(
            c(
                SIGNALS,
                *[RTE] * 9,
                checks=(
                    each_says(
                        *("SIGSEGV", "SIGFPE", "SIGABRT", "SIGKILL", "SIGXCPU"),
                        *("SIGBUS", "SIGILL", "SIGTERM", "SIGSYS"),
                    ),
                ),
            ),
        ),
    ),
    Row(
        number="C19",
        name="c-inodes",
        proves="Files without end meet the limit on files, and any tree with any names is gone before the next test.",
        attacks=(c(INODES, RTE, RTE, RTE, checks=(gains_nothing,)),),
    ),
    Row(
        number="C20",
        name="c-disk",
        proves="No file grows beyond its limit, not even a sparse one, and nothing reaches the host's disk.",
        attacks=(c(DISK, CUT, CUT, CUT, CUT, checks=(gains_nothing,), time_s=1),),
    ),
    Row(
        number="C21",
        name="c-fds",
        proves="Descriptors end at the program's own limit, and the agent has its own.",
        attacks=(c(FDS, RTE, checks=(gains_nothing,)),),
    ),
    Row(
        number="C22",
        name="c-symlink-out",
        proves=(
            "Links and pipes in the place of files are neither followed nor waited for, and what is printed "
            "stays a file of ours."
        ),
        attacks=(
            c(LINKS, AC, AC, checks=(gains_nothing,)),
            c(RESIZED, OLE, AC, WA, checks=(is_cut,), name="output"),
        ),
    ),
]
