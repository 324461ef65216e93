"""Hostile native programs that seek each other across sandboxes and tests: sockets, queues, locks and leftovers."""

import asyncio

from runner.languages import LANGUAGES
from runner.package.problem import Case
from runner.sandbox.pool import Pool
from runner.verdict import Verdict
from tests.hostile.c_prying import HEADS
from tests.hostile.row import AC, Row, c, gains_nothing, native
from tests.hostile.scene import STYLES, judged

LOCKS = """
const char *files[] = {"/etc/passwd", "/box/program", "/agent/launch", "/usr/bin/env", "/proc/self/exe", "/dev/null"};
struct flock whole;
for (unsigned i = 0; i < sizeof files / sizeof *files; i++) {
    int file = open(files[i], O_RDONLY);
    memset(&whole, 0, sizeof whole);
    whole.l_type = F_RDLCK;
    if (file < 0) continue;
    if (flock(file, LOCK_EX | LOCK_NB) == 0 || flock(file, LOCK_SH | LOCK_NB) == 0) gained("flock");
    if (fcntl(file, F_SETLK, &whole) == 0) gained("a lock");
    if (fcntl(file, F_OFD_SETLK, &whole) == 0) gained("a lock of an open file");
    if (fcntl(file, F_SETLEASE, F_RDLCK) == 0) gained("a lease");
    if (fcntl(file, F_NOTIFY, DN_ACCESS) == 0) gained("a notice");
}
"""

LEFT = """
const char *places[] = {"/dev/shm", "/dev/mqueue", "/tmp", "/var/tmp", "/run/lock", "/run", "/var/lock", "/var/crash",
    "/home", "/dev", "/proc", "/box", "/agent", "/var/log", "/var/cache", "/usr/tmp", "."};
char path[64];
for (unsigned i = 0; i < sizeof places / sizeof *places; i++)
    for (int hidden = 0; hidden < 2; hidden++) {
        snprintf(path, sizeof path, "%s/%sleft-behind", places[i], hidden ? "." : "");
        if (a == 2 && access(path, F_OK) == 0) gained(path);
        if (a == 1) close(open(path, O_CREAT | O_WRONLY, 0666));
    }
"""

MEET = native(
    """
struct sockaddr_un door, own;
memset(&door, 0, sizeof door);
door.sun_family = AF_UNIX;
strcpy(door.sun_path + 1, "sandglass-meeting-place");
int serves = a != 2, seeks = a != 1;
int listener = socket(AF_UNIX, SOCK_STREAM, 0), place = socket(AF_INET, SOCK_STREAM, 0);
struct sockaddr_in port;
memset(&port, 0, sizeof port);
port.sin_family = AF_INET; port.sin_port = htons(45678); port.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
int bus = socket(AF_NETLINK, SOCK_RAW, 2), machine = socket(40, SOCK_STREAM, 0);
if (bus >= 0 || machine >= 0) gained("a netlink or vsock socket");
if (serves) {
    if (bind(listener, (struct sockaddr *)&door, sizeof door) || listen(listener, 4)) exit(5);
    (void)(bind(place, (struct sockaddr *)&port, sizeof port) || listen(place, 4));
    close(open("/dev/shm/sandglass-meeting", O_CREAT | O_WRONLY, 0666));
    close(open("/dev/mqueue/sandglass-meeting", O_CREAT | O_WRONLY, 0666));
    shmget(0x5a5a, 4096, IPC_CREAT | 0666); semget(0x5a5a, 1, IPC_CREAT | 0666); msgget(0x5a5a, IPC_CREAT | 0666);
    mq_open("/sandglass-meeting", O_CREAT | O_RDWR, 0666, (struct mq_attr *)NULL);
}
int rounds = a == 3 ? 1 : 300;
for (int i = 0; i < rounds; i++) {
    if (seeks) {
        int caller = socket(AF_UNIX, SOCK_STREAM, 0), tcp = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(caller, (struct sockaddr *)&door, sizeof door) == 0) { puts("MET socket"); i = rounds; }
        if (connect(tcp, (struct sockaddr *)&port, sizeof port) == 0) { puts("MET port"); i = rounds; }
        if (access("/dev/shm/sandglass-meeting", F_OK) == 0) { puts("MET shm"); i = rounds; }
        if (a == 2 && access("/dev/mqueue/sandglass-meeting", F_OK) == 0) { puts("MET queue"); i = rounds; }
        if (shmget(0x5a5a, 4096, 0666) >= 0) puts("MET shm");
        if (semget(0x5a5a, 1, 0666) >= 0 || msgget(0x5a5a, 0666) >= 0) puts("MET ipc");
        if (a == 2 && mq_open("/sandglass-meeting", O_RDWR) != (mqd_t)-1) puts("MET mq");
        close(caller); close(tcp);
    }
    if (a != 3) usleep(5000);
}
(void)own;
""",
    HEADS
    + "#include <mqueue.h>\n#include <sys/ipc.h>\n#include <sys/msg.h>\n#include <sys/sem.h>\n#include <sys/shm.h>\n",
)


async def two_cannot_meet(pool: Pool) -> None:
    """One sandbox offers every meeting place there is while another seeks them; inside one they are found."""
    language = "c" if "c" in LANGUAGES else "cpp"
    package = STYLES["stdio"]
    one, other, alone = (
        Case(f"way-{way}", "hostile", stdin=b"%d 23\n" % way, expected=str(way + 23)) for way in (1, 2, 3)
    )
    serves, seeks, inside = await asyncio.gather(
        *(judged(pool, language, MEET, [case], package) for case in (one, other, alone))
    )
    assert "MET socket" in (inside.cases[0].got or ""), "the search would not find what is there"
    assert (serves.verdict, seeks.verdict) == (Verdict.AC, Verdict.AC), (serves.cases, seeks.cases)


ROWS = [
    Row(
        number="C28",
        name="c-meet",
        proves="Two sandboxes that run at the same time find no socket, queue, segment or file in common.",
        drill=two_cannot_meet,
        slow=True,
    ),
    Row(
        number="C29",
        name="c-lock-channel",
        proves="No lock or lease can be put on a file of the image, which other sandboxes share.",
        attacks=(c(LOCKS, AC, head="#include <sys/file.h>\n", checks=(gains_nothing,)),),
    ),
    Row(
        number="C30",
        name="c-shm-left",
        proves="Nothing that a test leaves in any folder is there for the next one.",
        attacks=(c(LEFT, AC, AC, checks=(gains_nothing,)),),
    ),
]
