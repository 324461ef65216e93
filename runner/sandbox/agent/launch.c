/* The launcher: becomes the candidate's user, starts one program, and reports what the kernel says of it.
 *
 *   launch run UID NPROC NOFILE FSIZE_BYTES CPU_SECONDS PROGRAM [ARGUMENT...]
 *       File descriptors 0 to 3 are the program's; the report goes to 4 as one JSON line.
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
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { REPORT = 4, NOBODY = 65534, CANNOT_START = 127, SWEEP_ROUNDS = 400 };

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

static int run(int count, char **words)
{
    if (count < 6)
        return CANNOT_START;
    uid_t uid = (uid_t)strtoul(words[0], NULL, 10);
    pid_t child = fork();
    if (child < 0)
        die("fork");
    if (child == 0) {
        setsid();
        syscall(SYS_close_range, REPORT, ~0U, 0);
        first_victim_of_memory_pressure();
        limit(RLIMIT_CORE, 0);
        limit(RLIMIT_NPROC, strtoul(words[1], NULL, 10));
        limit(RLIMIT_NOFILE, strtoul(words[2], NULL, 10));
        limit(RLIMIT_FSIZE, strtoul(words[3], NULL, 10));
        limit(RLIMIT_CPU, strtoul(words[4], NULL, 10));
        become(uid, uid);
        execv(words[5], words + 5);
        die(words[5]);
    }
    for (int fd = 0; fd < REPORT; fd++)
        close(fd);
    int status;
    struct rusage usage;
    while (wait4(child, &status, 0, &usage) < 0)
        if (errno != EINTR)
            return CANNOT_START;
    long long cpu = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000LL + usage.ru_utime.tv_usec +
                    usage.ru_stime.tv_usec;
    dprintf(REPORT, "{\"status\": %d, \"cpu_us\": %lld, \"memory_kib\": %ld}\n", status, cpu, usage.ru_maxrss);
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

int main(int count, char **words)
{
    if (count > 2 && !strcmp(words[1], "run"))
        return run(count - 2, words + 2);
    if (count > 2 && !strcmp(words[1], "sweep"))
        return sweep(count - 2, words + 2);
    dprintf(2, "launch: run or sweep\n");
    return CANNOT_START;
}
