/* The launcher: becomes the candidate's user, starts one program, and reports what the kernel says of it.
 *
 *   launch run UID NPROC NOFILE FSIZE_BYTES CPU_SECONDS PROGRAM [ARGUMENT...]
 *       File descriptors 0 to 3 are the program's; the report goes to 4 as one JSON line.
 *   launch ahead UID NPROC NOFILE PROGRAM [ARGUMENT...]
 *       The same for a runtime that is started early: it says on its descriptor 5 that it is ready, and this is told
 *       on ours. Descriptor 5 then brings one line, `NPROC NOFILE FSIZE CPU WORDS`: the limits are set, what the
 *       runtime has used so far is noted, and WORDS go to it as a line. The report says what starting had cost.
 *   launch pace
 *       Prints how many microseconds of CPU time a fixed piece of work took.
 *   launch hold
 *       Waits until the host goes away: the whole life of a container that only owns a network.
 *   launch sweep UID FOLDER...
 *       Kills every process of UID and empties the folders, as UID.
 *
 * It stays tiny and static on purpose: a child inherits its starter's peak memory figure, and this one's is
 * about half a megabyte. It runs as root of the sandbox with SETUID, SETGID and KILL only, so files of the
 * candidate can be removed only by becoming the candidate. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { REPORT = 4, GATE = 5, NOBODY = 65534, CANNOT_START = 127, SWEEP_ROUNDS = 400, LINE = 65536 };

static void die(const char *what)
{
    dprintf(2, "launch: %s: %s\n", what, strerror(errno));
    _exit(CANNOT_START);
}

static void limit(int resource, rlim_t value)
{
    struct rlimit both = {value, value};
    if (setrlimit(resource, &both) != 0)
        die("setrlimit");
}

static void become(uid_t real, uid_t effective)
{
    gid_t none = 0;
    if (setgroups(0, &none) != 0)
        die("setgroups");
    if (setresgid(effective, effective, effective) != 0)
        die("setresgid");
    if (setresuid(real, effective, real) != 0)
        die("setresuid");
}

static void first_victim_of_memory_pressure(void)
{
    int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (fd >= 0) {
        (void)!write(fd, "1000", 4);
        close(fd);
    }
}

/* In the child: a session of its own, the limits, the user, and then the program; it does not come back. */
static void start(uid_t uid, int last_fd, const rlim_t limits[4], char **words)
{
    setsid();
    /* Python, which started us, ignores these; a program starts with them as the system has them. */
    signal(SIGPIPE, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    syscall(SYS_close_range, REPORT, last_fd == GATE ? REPORT : ~0U, 0);
    if (last_fd == GATE)
        syscall(SYS_close_range, GATE + 1, ~0U, 0);
    first_victim_of_memory_pressure();
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NPROC, limits[0]);
    limit(RLIMIT_NOFILE, limits[1]);
    if (limits[2])
        limit(RLIMIT_FSIZE, limits[2]);
    if (limits[3])
        limit(RLIMIT_CPU, limits[3]);
    become(uid, uid);
    execv(words[0], words);
    die(words[0]);
}

/* Waits for the program's end and reports it; `start_us` is what it had used before it was let go. */
static int report(pid_t child, long long start_us)
{
    int status = 0x7f;
    struct rusage usage;
    do {
        if (wait4(child, &status, 0, &usage) < 0 && errno != EINTR)
            return CANNOT_START;
    } while (!WIFEXITED(status) && !WIFSIGNALED(status));
    long long cpu = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000LL + usage.ru_utime.tv_usec +
                    usage.ru_stime.tv_usec;
    dprintf(REPORT, "{\"status\": %d, \"cpu_us\": %lld, \"start_us\": %lld, \"memory_kib\": %ld}\n", status, cpu, start_us,
            usage.ru_maxrss);
    return 0;
}

static int run(int count, char **words)
{
    if (count < 6)
        return CANNOT_START;
    rlim_t limits[4];
    for (int i = 0; i < 4; i++)
        limits[i] = strtoul(words[i + 1], NULL, 10);
    pid_t child = fork();
    if (child < 0)
        die("fork");
    if (child == 0)
        start((uid_t)strtoul(words[0], NULL, 10), REPORT, limits, words + 5);
    for (int fd = 0; fd < REPORT; fd++)
        close(fd);
    return report(child, 0);
}

/* Sets a limit of a process of another user, which only that user may: for a moment this is its real user. */
static void bind_child(pid_t child, uid_t uid, int resource, rlim_t value)
{
    struct rlimit both = {value, value};
    if (setresgid(uid, 0, 0) != 0 || setresuid(uid, 0, 0) != 0)
        die("setresuid");
    int failed = prlimit(child, resource, &both, NULL) != 0 && errno != ESRCH;
    if (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0)
        die("setresuid back");
    if (failed)
        die("prlimit");
}

/* Reads one line of the host's side; 0 when that has gone. */
static size_t read_line(int fd, char *text, size_t room)
{
    size_t size = 0;
    while (size < room) {
        ssize_t got = read(fd, text + size, room - size);
        if (got <= 0)
            return 0;
        size += (size_t)got;
        if (text[size - 1] == '\n')
            return size;
    }
    return 0;
}

static long long cpu_of(pid_t child)
{
    clockid_t clock;
    struct timespec used;
    if (clock_getcpuclockid(child, &clock) != 0 || clock_gettime(clock, &used) != 0)
        return 0;
    return used.tv_sec * 1000000LL + used.tv_nsec / 1000;
}

static int ahead(int count, char **words)
{
    static char line[LINE];
    int gate[2];
    if (count < 4 || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, gate) != 0)
        return CANNOT_START;
    uid_t uid = (uid_t)strtoul(words[0], NULL, 10);
    rlim_t limits[4] = {strtoul(words[1], NULL, 10), strtoul(words[2], NULL, 10), 0, 0};
    pid_t child = fork();
    if (child < 0)
        die("fork");
    if (child == 0) {
        int theirs = dup(gate[1]);
        dup2(theirs, GATE);
        start(uid, GATE, limits, words + 3);
    }
    for (int fd = 0; fd < REPORT; fd++)
        close(fd);
    close(gate[1]);
    char ready = 'r';
    struct pollfd both[2] = {{gate[0], POLLIN, 0}, {GATE, POLLIN, 0}};
    while (poll(both, 1, 20) == 0)
        if (poll(both + 1, 1, 0) > 0 && (both[1].revents & POLLHUP))
            kill(child, SIGKILL);
    long long start_us = 0;
    if (read(gate[0], &ready, 1) == 1 && write(GATE, &ready, 1) == 1) {
        size_t size = read_line(GATE, line, sizeof line - 1);
        char *rest = line;
        rlim_t given[4];
        for (int i = 0; size && i < 4; i++)
            given[i] = strtoul(rest, &rest, 10);
        start_us = cpu_of(child);
        if (size) {
            bind_child(child, uid, RLIMIT_NPROC, given[0]);
            bind_child(child, uid, RLIMIT_NOFILE, given[1]);
            bind_child(child, uid, RLIMIT_FSIZE, given[2]);
            bind_child(child, uid, RLIMIT_CPU, given[3] + (rlim_t)(start_us / 1000000) + 1);
            (void)!write(gate[0], rest + 1, size - (size_t)(rest + 1 - line));
        } else {
            kill(child, SIGKILL);
        }
    }
    close(gate[0]);
    close(GATE);
    return report(child, start_us);
}

static int pace(void)
{
    struct timespec from, to;
    static unsigned table[4096];
    long long best = 0;
    for (int round = 0; round < 2; round++) {
        unsigned seed = 1;
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
        for (int i = 0; i < 400000; i++) {
            seed = seed * 1664525u + 1013904223u;
            table[seed >> 20] += seed ^ table[(seed >> 8) & 4095];
        }
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
        long long used = (to.tv_sec - from.tv_sec) * 1000000LL + (to.tv_nsec - from.tv_nsec) / 1000;
        best = round == 0 || used < best ? used : best;
    }
    /* The table is looked at, so that the work is done. */
    dprintf(1, "%lld\n", best + (table[7] == 12345u));
    return 0;
}

/* Whether a process of the user still runs; kill(2) on all does not say so where it may not signal others. */
static int any_alive(uid_t uid)
{
    char path[64], text[1024];
    int found = 0;
    DIR *processes = opendir("/proc");
    if (!processes)
        return 1;
    for (struct dirent *entry; !found && (entry = readdir(processes));) {
        if (entry->d_name[0] < '0' || entry->d_name[0] > '9')
            continue;
        snprintf(path, sizeof path, "/proc/%.20s/status", entry->d_name);
        int fd = open(path, O_RDONLY | O_CLOEXEC);
        if (fd < 0)
            continue;
        ssize_t size = read(fd, text, sizeof text - 1);
        close(fd);
        text[size > 0 ? size : 0] = 0;
        char *state = strstr(text, "\nState:\t"), *owner = strstr(text, "\nUid:\t");
        found = state && owner && state[8] != 'Z' && state[8] != 'X' && strtoul(owner + 6, NULL, 10) == uid;
    }
    closedir(processes);
    return found;
}

/* Lifts what a folder holds up into `top`, so that no tree is too deep to remove. */
static void lift(int top, const char *name, unsigned *counter)
{
    char fresh[32];
    int fd = openat(top, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *folder = fd < 0 ? NULL : fdopendir(fd);
    if (!folder)
        return;
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
            continue;
        if (unlinkat(fd, entry->d_name, 0) == 0 || unlinkat(fd, entry->d_name, AT_REMOVEDIR) == 0)
            continue;
        fchmodat(fd, entry->d_name, 0700, 0);
        snprintf(fresh, sizeof fresh, ".sweep-%u", (*counter)++);
        renameat(fd, entry->d_name, top, fresh);
    }
    closedir(folder);
}

static void empty(const char *path)
{
    unsigned counter = 0;
    int top = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (top < 0)
        return;
    for (int left = 1, rounds = 0; left && rounds < 100000; rounds++) {
        DIR *folder = fdopendir(dup(top));
        if (!folder)
            break;
        rewinddir(folder);
        left = 0;
        for (struct dirent *entry; (entry = readdir(folder));) {
            if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
                continue;
            if (unlinkat(top, entry->d_name, 0) == 0 || unlinkat(top, entry->d_name, AT_REMOVEDIR) == 0)
                continue;
            if (errno == EACCES || errno == EPERM || errno == ENOTEMPTY) {
                left = 1;
                fchmodat(top, entry->d_name, 0700, 0);
                lift(top, entry->d_name, &counter);
            }
        }
        closedir(folder);
    }
    close(top);
}

static int sweep(int count, char **words)
{
    if (count < 1)
        return CANNOT_START;
    uid_t uid = (uid_t)strtoul(words[0], NULL, 10);
    /* The candidate's processes may signal only processes that bear their user id as real or saved one:
     * with another real id this one can end them, and they cannot end it. */
    become(NOBODY, uid);
    int gone = 0;
    for (int round = 0; round < SWEEP_ROUNDS && !gone; round++) {
        kill(-1, SIGKILL);
        gone = !any_alive(uid);
        if (!gone)
            usleep(round < 20 ? 200 : 2000);
    }
    for (int i = 1; i < count; i++)
        empty(words[i]);
    return gone ? 0 : 1;
}

static int hold(void)
{
    char nothing[64];
    while (read(0, nothing, sizeof nothing) > 0)
        ;
    return 0;
}

int main(int count, char **words)
{
    if (count == 2 && !strcmp(words[1], "hold"))
        return hold();
    if (count == 2 && !strcmp(words[1], "pace"))
        return pace();
    if (count > 2 && !strcmp(words[1], "ahead"))
        return ahead(count - 2, words + 2);
    if (count > 2 && !strcmp(words[1], "run"))
        return run(count - 2, words + 2);
    if (count > 2 && !strcmp(words[1], "sweep"))
        return sweep(count - 2, words + 2);
    dprintf(2, "launch: run, ahead, pace, hold or sweep\n");
    return CANNOT_START;
}
