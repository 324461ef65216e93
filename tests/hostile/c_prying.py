"""Hostile native programs: reaching for other processes, the kernel, the network and the clock."""

from runner.verdict import Verdict
from tests.hostile.row import AC, TLE, Attack, Row, c, finds_only_its_own, gains_nothing, says

PTRACE = """
char word[8] = "changed";
struct iovec here = {word, 8}, there = {word, 8};
pid_t sibling = fork();
if (sibling == 0) { sleep(60); _exit(0); }
pid_t pids[] = {1, getppid(), sibling};
for (int i = 0; i < 3; i++) {
    if (ptrace(PTRACE_ATTACH, pids[i], 0, 0) == 0) gained("ptrace attach");
    if (ptrace(PTRACE_SEIZE, pids[i], 0, 0) == 0) gained("ptrace seize");
    if (process_vm_writev(pids[i], &here, 1, &there, 1, 0) >= 0) gained("process_vm_writev");
    if (process_vm_readv(pids[i], &here, 1, &there, 1, 0) >= 0) gained("process_vm_readv");
    if (i < 2 && (kill(pids[i], SIGABRT) == 0 || kill(pids[i], SIGQUIT) == 0)) gained("a core of the agent");
}
if (ptrace(PTRACE_TRACEME, 0, 0, 0) == 0) gained("ptrace traceme");
int pattern = open("/proc/sys/kernel/core_pattern", O_WRONLY);
if (pattern >= 0) gained("the core pattern");
kill(sibling, SIGKILL);
waitpid(sibling, NULL, 0);
"""

HARDLINK = """
const char *files[] = {"/agent/launch", "/agent/agent.py", "/box/program", "/etc/passwd", "/bin/sh"};
const char *tools[] = {"/bin/su", "/bin/mount", "/usr/bin/passwd", "/usr/bin/sudo", "/usr/bin/newgrp", "/usr/bin/chsh"};
for (unsigned i = 0; i < sizeof files / sizeof *files; i++) {
    if (link(files[i], "/tmp/link") == 0) gained("a hard link");
    if (chmod(files[i], 06755) == 0) gained("a mode");
    if (chown(files[i], getuid(), getgid()) == 0) gained("an owner");
    if (open(files[i], O_WRONLY) >= 0) gained("a file of the image");
}
struct stat found;
for (unsigned i = 0; i < sizeof tools / sizeof *tools; i++)
    if (stat(tools[i], &found) == 0 && found.st_mode & 06000) gained(tools[i]);
int own = open("/tmp/own", O_CREAT | O_WRONLY, 0755);
fchmod(own, 06755);
if (setuid(0) == 0 || setgid(0) == 0 || setresuid(-1, 0, -1) == 0) gained("root");
if (chown("/tmp/own", 0, 0) == 0) gained("a file for root");
if (geteuid() == 0 || getegid() == 0) gained("root from the start");
"""

SNOOP = """
char path[300], data[65536];
const char *names[] = {"environ", "mem", "maps", "fd", "root", "cwd", "exe", "stack", "syscall", "io", "auxv", "fd/0"};
DIR *processes = opendir("/proc");
for (struct dirent *entry; (entry = readdir(processes));) {
    int pid = atoi(entry->d_name);
    if (pid <= 0 || pid == getpid()) continue;
    snprintf(path, sizeof path, "/proc/%d/cmdline", pid);
    int words = open(path, O_RDONLY);
    ssize_t size = words < 0 ? 0 : read(words, data, sizeof data);
    for (ssize_t i = 0; i < size; i++) putchar(data[i] ? data[i] : ' ');
    putchar('\\n');
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "/proc/%d/%s", pid, names[i]);
        int file = open(path, O_RDONLY | O_NONBLOCK);
        if (file >= 0 && read(file, data, 16) > 0) gained(path);
        if (readlink(path, data, sizeof data) > 0) gained(path);
        if (opendir(path)) gained(path);
    }
}
const char *kernel[] = {"/proc/kcore", "/proc/kmsg", "/proc/keys", "/proc/timer_list", "/proc/sched_debug", "/dev/kmsg",
    "/dev/mem", "/dev/kmem", "/dev/port", "/sys/firmware/dmi/tables/DMI", "/proc/kpagecount", "/dev/sda", "/dev/vda"};
for (unsigned i = 0; i < sizeof kernel / sizeof *kernel; i++) {
    int file = open(kernel[i], O_RDONLY | O_NONBLOCK);
    if (file >= 0 && read(file, data, 16) > 0) gained(kernel[i]);
}
const char *orders[] = {"/proc/sysrq-trigger", "/proc/sys/kernel/core_pattern", "/proc/1/oom_score_adj",
    "/sys/fs/cgroup/cgroup.procs", "/proc/1/mem", "/sys/kernel/uevent_helper"};
for (unsigned i = 0; i < sizeof orders / sizeof *orders; i++)
    if (open(orders[i], O_WRONLY | O_NONBLOCK) >= 0) gained(orders[i]);
printf("%ld\\n", a);
"""

ESCAPE = """
if (chroot("/tmp") == 0) gained("chroot");
if (syscall(SYS_pivot_root, "/tmp", "/tmp") == 0) gained("pivot_root");
int kinds[] = {CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWIPC, CLONE_NEWUTS, CLONE_NEWCGROUP};
const char *names[] = {"user", "mnt", "pid", "net", "ipc", "uts", "cgroup"};
char path[64];
for (int i = 0; i < 7; i++) {
    if (unshare(kinds[i]) == 0) gained(names[i]);
    snprintf(path, sizeof path, "/proc/1/ns/%s", names[i]);
    int space = open(path, O_RDONLY);
    if (space >= 0) gained(path);
    snprintf(path, sizeof path, "/proc/self/ns/%s", names[i]);
    if (setns(open(path, O_RDONLY), kinds[i]) == 0) gained(path);
}
if (mknod("/tmp/a-device", S_IFBLK | 0600, 0x0800) == 0) gained("mknod");
if (mknod("/tmp/zero", S_IFCHR | 0600, 0x0105) == 0) gained("mknod");
if (mount("none", "/tmp", "tmpfs", 0, "") == 0 || mount("/", "/tmp", "", MS_BIND, "") == 0) gained("mount");
if (mount("none", "/", "", MS_REMOUNT, "") == 0 || umount2("/proc/kcore", MNT_DETACH) == 0) gained("remount");
if (syscall(SYS_open_by_handle_at, -1, &kinds, O_RDONLY) >= 0) gained("a file handle");
if (open("/proc/self/exe", O_WRONLY) >= 0 || open("/proc/self/root/../../etc/shadow", O_RDONLY) >= 0) gained("a file");
"""

NET = """
const char *hosts[] = {"192.0.2.1", "8.8.8.8", "169.254.169.254", "172.17.0.1", "10.0.0.1", "172.17.255.255"};
int ports[] = {80, 53, 443, 2375, 8000, 22};
for (int i = 0; i < 6; i++)
    for (int j = 0; j < 6; j++) {
        struct sockaddr_in place;
        memset(&place, 0, sizeof place);
        place.sin_family = AF_INET;
        place.sin_port = htons(ports[j]);
        inet_pton(AF_INET, hosts[i], &place.sin_addr);
        int stream = socket(AF_INET, SOCK_STREAM, 0), packets = socket(AF_INET, SOCK_DGRAM, 0);
        if (connect(stream, (struct sockaddr *)&place, sizeof place) == 0) gained("a connection");
        if (sendto(packets, "x", 1, 0, (struct sockaddr *)&place, sizeof place) >= 0) gained("a packet");
        close(stream); close(packets);
    }
if (socket(AF_INET, SOCK_RAW, IPPROTO_ICMP) >= 0 || socket(AF_PACKET, SOCK_RAW, 0) >= 0) gained("a raw socket");
int ping = socket(AF_INET, SOCK_DGRAM, IPPROTO_ICMP);
struct sockaddr_in far;
memset(&far, 0, sizeof far);
far.sin_family = AF_INET;
far.sin_addr.s_addr = htonl(0x08080808);
const char *echo = "\\10\\0\\0\\0\\0\\0\\0\\0";
if (ping >= 0 && sendto(ping, echo, 8, 0, (struct sockaddr *)&far, sizeof far) >= 0) gained("a ping");
struct sockaddr_un door;
memset(&door, 0, sizeof door);
door.sun_family = AF_UNIX;
const char *doors[] = {"/var/run/docker.sock", "/run/containerd/containerd.sock", "/run/systemd/notify"};
for (int i = 0; i < 3; i++) {
    strcpy(door.sun_path, doors[i]);
    if (connect(socket(AF_UNIX, SOCK_STREAM, 0), (struct sockaddr *)&door, sizeof door) == 0) gained(doors[i]);
}
"""

REBOOT = """
if (syscall(SYS_reboot, 0xfee1dead, 672274793, 0x01234567, 0) == 0) gained("a reboot");
char data[4096];
if (klogctl(3, data, sizeof data) > 0 || klogctl(10, NULL, 0) > 0) gained("the kernel's log");
int trigger = open("/proc/sysrq-trigger", O_WRONLY);
if (trigger >= 0) gained("sysrq");
struct sockaddr_un door;
memset(&door, 0, sizeof door);
door.sun_family = AF_UNIX;
strcpy(door.sun_path, "/dev/log");
for (int i = 0; i < 10000; i++) {
    int log = i % 100 ? -1 : socket(AF_UNIX, SOCK_DGRAM, 0);
    if (log >= 0 && connect(log, (struct sockaddr *)&door, sizeof door) == 0) gained("the host's log");
    if (log >= 0) close(log);
    syslog(LOG_EMERG, "line %d", i);
}
"""

CLOCK = """
struct timeval now;
struct timespec precise = {0, 0};
struct timex adjust;
gettimeofday(&now, NULL);
if (settimeofday(&now, NULL) == 0) gained("settimeofday");
clock_gettime(CLOCK_REALTIME, &precise);
if (clock_settime(CLOCK_REALTIME, &precise) == 0) gained("clock_settime");
memset(&adjust, 0, sizeof adjust);
adjust.modes = ADJ_OFFSET | ADJ_FREQUENCY;
if (adjtimex(&adjust) >= 0 || clock_adjtime(CLOCK_REALTIME, &adjust) >= 0) gained("adjtimex");
if (open("/dev/rtc", O_RDONLY) >= 0 || open("/dev/rtc0", O_RDONLY) >= 0) gained("the hardware clock");
prctl(PR_SET_TSC, PR_TSC_SIGSEGV);
prctl(PR_SET_TSC, PR_TSC_ENABLE);
if (a == 2) for (;;) (void)__builtin_ia32_rdtsc();
"""

CPUS = """
cpu_set_t all;
memset(&all, 0xff, sizeof all);
sched_setaffinity(0, sizeof all, &all);
struct sched_param param;
param.sched_priority = 1;
if (sched_setscheduler(0, SCHED_FIFO, &param) == 0 || sched_setscheduler(0, SCHED_RR, &param) == 0) gained("real time");
if (setpriority(PRIO_PROCESS, 0, -1) == 0) gained("a higher priority");
int limits[] = {RLIMIT_CPU, RLIMIT_NPROC, RLIMIT_NOFILE, RLIMIT_FSIZE, RLIMIT_CORE, RLIMIT_MEMLOCK, RLIMIT_STACK};
struct rlimit limit;
for (unsigned i = 0; i < sizeof limits / sizeof *limits; i++) {
    getrlimit((__rlimit_resource_t)limits[i], &limit);
    if (limit.rlim_max == RLIM_INFINITY) continue;
    limit.rlim_max++;
    if (setrlimit((__rlimit_resource_t)limits[i], &limit) == 0) gained("a higher limit");
}
int score = open("/proc/self/oom_score_adj", O_WRONLY);
(void)!write(score, "0", 1);
if (lseek(score, 0, SEEK_SET) == 0 && write(score, "-1", 2) == 2) gained("a score below the agent's");
const char *groups[] = {"/sys/fs/cgroup/cpu/cgroup.procs", "/sys/fs/cgroup/cgroup.procs", "/sys/fs/cgroup/cpu/tasks",
    "/sys/fs/cgroup/cpu.max", "/sys/fs/cgroup/cpu/cpu.cfs_quota_us", "/sys/fs/cgroup/memory/memory.limit_in_bytes"};
for (unsigned i = 0; i < sizeof groups / sizeof *groups; i++)
    if (open(groups[i], O_WRONLY) >= 0) gained(groups[i]);
if (a == 2) { fork(); fork(); for (volatile long i = 0;; i = i + 1) {} }
"""

SWARM = """
char *room;
for (int i = 0; i < 55; i++)
    if (fork() == 0) {
        int score = open("/proc/self/oom_score_adj", O_WRONLY);
        (void)!write(score, "0", 1);
        for (int size = 1; size <= 66; size++) {
            memset(kept = (char *)malloc(1 << 18), 1, 1 << 18);
            usleep(1000);
        }
        for (;;) pause();
    }
while (wait(NULL) > 0) {}
exit(3);
"""

STDIN = """
char byte;
if (a == 2) while (read(0, &byte, 1) > 0) {}
if (a == 2) for (int i = 0; i < 1000; i++) if (read(0, &byte, 1) != 0) gained("more input than there is");
if (a == 3) { close(0); shutdown(0, SHUT_RDWR); }
if (a == 4) { dup2(1, 0); }
if (a == 5 && write(0, "x", 1) >= 0) gained("an input that can be written");
printf("%ld\\n", a + b);
_exit(fflush(stdout));
"""

ELF = """
char data[65536];
int own = open("/proc/self/exe", O_RDONLY), copy = open("/tmp/copy", O_CREAT | O_WRONLY, 0755);
for (ssize_t size; (size = read(own, data, sizeof data)) > 0;) if (write(copy, data, size) < 0) break;
close(copy);
char *const words[] = {(char *)"copy", NULL};
if (a == 1) { execv("/tmp/copy", words); if (errno != EACCES) gained("a file that runs"); }
if (a == 1 && mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, open("/tmp/copy", O_RDONLY), 0) != MAP_FAILED)
    gained("a mapped file that runs");
if (a == 2) {
    ftruncate(1, 0); lseek(1, 0, SEEK_SET); lseek(own, 0, SEEK_SET);
    for (ssize_t size; (size = read(own, data, sizeof data)) > 0;) if (write(1, data, size) < 0) break;
    execv("/proc/self/fd/1", words);
    _exit(1);
}
"""

HEADS = "".join(
    f"#include <{name}>\n"
    for name in (
        "arpa/inet.h",
        "netinet/in.h",
        "sys/klog.h",
        "sys/mount.h",
        "sys/prctl.h",
        "sys/ptrace.h",
        "sys/timex.h",
        "sys/uio.h",
        "syslog.h",
        "time.h",
    )
)

ROWS = [
    Row(
        number="C7",
        name="c-ptrace",
        proves="No process can be traced, read, written or made to dump, be it the agent, its launcher or a child.",
        attacks=(c(PTRACE, AC, head=HEADS, checks=(gains_nothing,)),),
    ),
    Row(
        number="C23",
        name="c-hardlink-setuid",
        proves="No file of the image can be linked, changed or run as somebody else.",
        attacks=(c(HARDLINK, AC, checks=(gains_nothing,)),),
    ),
    Row(
        number="C24",
        name="c-proc-snoop",
        proves="Nothing of the agent and of the kernel can be read through /proc, and arguments hold no secret.",
        attacks=(
            c(
                SNOOP,
                frozenset({Verdict.WA}),
                head=HEADS,
                secret=True,
                time_s=1,
                checks=(gains_nothing, finds_only_its_own, says("agent")),
            ),
        ),
    ),
    Row(
        number="C25",
        name="c-escape",
        proves="No root, namespace, mount or device can be changed or made.",
        attacks=(c(ESCAPE, AC, head=HEADS, checks=(gains_nothing,)),),
    ),
    Row(
        number="C26",
        name="c-net",
        proves="Every way to the network is refused at once, and no socket of the host can be reached.",
        attacks=(c(NET, AC, head=HEADS, checks=(gains_nothing,)),),
    ),
    Row(
        number="C27",
        name="c-reboot-syslog",
        proves="The machine can be neither restarted nor spoken to through its logs.",
        attacks=(c(REBOOT, AC, head=HEADS, checks=(gains_nothing,), time_s=1),),
    ),
    Row(
        number="C31",
        name="c-clock",
        proves="No clock can be set, and reading one without end is work like any other.",
        attacks=(c(CLOCK, AC, TLE, head=HEADS, checks=(gains_nothing,)),),
    ),
    Row(
        number="C32",
        name="c-cpus",
        proves=(
            "A program cannot raise its priority, its limits or its share, and all cores together count once; "
            "it may make itself a later victim of memory pressure, which ends it all the same and leaves the agent."
        ),
        attacks=(
            c(CPUS, AC, TLE, checks=(gains_nothing,)),
            c(SWARM, frozenset({Verdict.MLE, Verdict.RTE, TLE}), time_s=2, name="swarm", slow=True),
        ),
    ),
    Row(
        number="C33",
        name="c-stdin-abuse",
        proves="Input that nobody reads, however large, and input that is read too far hang nothing on either side.",
        attacks=(
            c(STDIN, *[AC] * 5, checks=(gains_nothing,)),
            c("", AC, padding=64 << 20, name="unread", time_s=1, slow=True),
            Attack(
                source="a, b = map(int, input().split())\nprint(a + b)\n",
                style="stdio",
                verdicts=(AC,),
                padding=16 << 20,
                name="unread-by-python",
                time_s=1,
                slow=True,
            ),
        ),
    ),
    Row(
        number="C34",
        name="c-exec-output",
        proves=(
            "A program that writes a program finds no folder to run it from, and one in its own output stays inside."
        ),
        attacks=(c(ELF, AC, frozenset(Verdict) - {Verdict.IE, Verdict.CE}, output_kb=4096, checks=(gains_nothing,)),),
    ),
]
