/* Tries every system call that no candidate's program may make and prints its name with the outcome.
 *
 * Arguments are such that a call that is let through fails in another way than one that is refused, or does nothing.
 * Calls that a program may make stand at the end: they show that this program can tell the difference. */
#if !defined(__x86_64__)
#error "the numbers are those of x86-64"
#endif

static char room[4096];

static void tell(const char *name, long result) {
    if (result >= 0) printf("%s allowed\n", name);
    else if (errno == EPERM) printf("%s EPERM\n", name);
    else if (errno == ENOSYS) printf("%s ENOSYS\n", name);
    else printf("%s error-%d\n", name, errno);
    fflush(stdout);
}

/* Another kernel entry: 32-bit calls, or those of the x32 form. A signal counts as a refusal. */
static void tell_entry(const char *name, int x32) {
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        long found;
        if (x32) __asm__ volatile("syscall" : "=a"(found) : "0"(0x40000000L | SYS_getpid) : "rcx", "r11", "memory");
        else __asm__ volatile("int $0x80" : "=a"(found) : "0"(20L) : "memory");
        _exit(found == getpid() ? 7 : 8);
    }
    int status = 0;
    waitpid(child, &status, 0);
    printf("%s %s\n", name, WIFEXITED(status) && WEXITSTATUS(status) == 7 ? "allowed" : "refused");
}

static void probe(void) {
    int file = open("/tmp/locked", O_RDWR | O_CREAT, 0600), folder = open("/tmp", O_RDONLY | O_DIRECTORY);
    struct flock whole;
    memset(&whole, 0, sizeof whole);
    whole.l_type = F_WRLCK;
    void *lock = &whole;
    tell("io_uring_setup", syscall(425, 8, room));
    tell("io_uring_enter", syscall(426, -1, 0, 0, 0, 0, 0));
    tell("io_uring_register", syscall(427, -1, 0, 0, 0));
    tell("socket_vsock", syscall(41, 40, SOCK_STREAM, 0));
    tell("socket_netlink", syscall(41, 16, SOCK_RAW, 0));
    tell("socket_alg", syscall(41, 38, SOCK_SEQPACKET, 0));
    tell("socket_packet", syscall(41, 17, SOCK_RAW, 0));
    tell("socket_key", syscall(41, 15, SOCK_RAW, 2));
    tell("socket_can", syscall(41, 29, SOCK_RAW, 1));
    tell("socket_bluetooth", syscall(41, 31, SOCK_RAW, 1));
    tell("socket_xdp", syscall(41, 44, SOCK_RAW, 0));
    tell("socket_tipc", syscall(41, 30, SOCK_SEQPACKET, 0));
    tell("socketpair_tipc", syscall(53, 30, SOCK_SEQPACKET, 0, room));
    tell("keyctl", syscall(250, 0, -3, 1));
    tell("add_key", syscall(248, "user", "mark", "x", 1, -3));
    tell("request_key", syscall(249, "user", "mark", 0, -3));
    tell("bpf", syscall(321, 0, room, 128));
    tell("userfaultfd", syscall(323, 1));
    tell("perf_event_open", syscall(298, room, 0, -1, -1, 0));
    tell("unshare_user", syscall(272, 0x10000000));
    tell("unshare_files", syscall(272, 0x400));
    {
        pid_t parent = getpid();
        long made = syscall(56, 0x10000000 | SIGCHLD, 0, 0, 0, 0);
        if (getpid() != parent) _exit(0);
        tell("clone_newuser", made);
    }
    tell("clone3", syscall(435, room, 88));
    tell("setns", syscall(308, -1, 0));
    tell("mount", syscall(165, "none", "/tmp", "tmpfs", 0, 0));
    tell("umount2", syscall(166, "/tmp", 0));
    tell("pivot_root", syscall(155, "/tmp", "/tmp"));
    tell("chroot", syscall(161, "/tmp"));
    tell("open_tree", syscall(428, -100, "/", 1));
    tell("move_mount", syscall(429, -1, "", -1, "", 0));
    tell("fsopen", syscall(430, "tmpfs", 0));
    tell("fsmount", syscall(432, -1, 0, 0));
    tell("mount_setattr", syscall(442, -100, "/", 0, room, 32));
    tell("ptrace", syscall(101, 0, 0, 0, 0));
    tell("process_vm_readv", syscall(310, getpid(), room, 0, room, 0, 0));
    tell("process_vm_writev", syscall(311, getpid(), room, 0, room, 0, 0));
    tell("pidfd_getfd", syscall(438, -1, 0, 0));
    tell("kcmp", syscall(312, getpid(), getpid(), 0, 0, 0));
    tell("process_madvise", syscall(440, -1, 0, 0, 0, 0));
    tell("clock_settime", syscall(227, 0, room));
    tell("settimeofday", syscall(164, room, 0));
    tell("clock_adjtime", syscall(305, 0, room));
    tell("swapon", syscall(167, "/tmp/none", 0));
    tell("swapoff", syscall(168, "/tmp/none"));
    tell("reboot", syscall(169, 0, 0, 0, 0));
    tell("sethostname", syscall(170, "x", 1));
    tell("setdomainname", syscall(171, "x", 1));
    tell("init_module", syscall(175, room, 0, ""));
    tell("finit_module", syscall(313, -1, "", 0));
    tell("delete_module", syscall(176, "none", 0));
    tell("kexec_load", syscall(246, 0, 0, 0, 0));
    tell("kexec_file_load", syscall(320, -1, -1, 0, 0, 0));
    tell("syslog", syscall(103, 10, 0, 0));
    tell("acct", syscall(163, "/tmp/none"));
    tell("quotactl", syscall(179, 0, "/tmp", 0, 0));
    tell("open_by_handle_at", syscall(304, -1, room, 0));
    tell("name_to_handle_at", syscall(303, -100, "/", room, room, 0));
    tell("iopl", syscall(172, 0));
    tell("ioperm", syscall(173, 0, 1, 0));
    tell("vhangup", syscall(153));
    tell("mq_open", syscall(240, "mark", 0102, 0600, 0));
    tell("mq_unlink", syscall(241, "mark"));
    tell("mq_notify", syscall(244, -1, 0));
    tell("mq_getsetattr", syscall(245, -1, 0, 0));
    tell("shmget", syscall(29, 0, 4096, 01600));
    tell("shmat", syscall(30, -1, 0, 0));
    tell("shmctl", syscall(31, -1, 0, 0));
    tell("semget", syscall(64, 0, 1, 01600));
    tell("semop", syscall(65, -1, room, 1));
    tell("semctl", syscall(66, -1, 0, 0));
    tell("msgget", syscall(68, 0, 01600));
    tell("msgsnd", syscall(69, -1, room, 1, 0));
    tell("msgrcv", syscall(70, -1, room, 1, 0, 0));
    tell("msgctl", syscall(71, -1, 0, 0));
    tell("flock", syscall(73, file, 2));
    tell("fcntl_setlk", syscall(72, file, 6, lock));
    tell("fcntl_setlkw", syscall(72, file, 7, lock));
    tell("fcntl_ofd_setlk", syscall(72, file, 37, lock));
    tell("fcntl_ofd_setlkw", syscall(72, file, 38, lock));
    tell("fcntl_setlease", syscall(72, file, 1024, 2));
    tell("fcntl_notify", syscall(72, folder, 1026, 2));
    tell("fanotify_init", syscall(300, 0, 0));
    tell("move_pages", syscall(279, 0, 0, 0, 0, 0, 0));
    tell("migrate_pages", syscall(256, 0, 0, 0, 0));
    tell("uselib", syscall(134, "/tmp/none"));
    tell("sysfs", syscall(139, 3));
    tell("lookup_dcookie", syscall(212, 0, room, 1));
    tell("nfsservctl", syscall(180, 0, 0, 0));
    tell("personality_compat", syscall(135, 0x0008));
    tell_entry("entry_i386", 0);
    tell_entry("entry_x32", 1);
    tell("socket_unix", socket(AF_UNIX, SOCK_STREAM, 0));
    tell("socket_inet", socket(AF_INET, SOCK_STREAM, 0));
    tell("socket_inet6", socket(AF_INET6, SOCK_DGRAM, 0));
    tell("fcntl_getfl", fcntl(file, F_GETFL));
    tell("memfd_create", syscall(319, "mark", 0));
    tell("getpid", getpid());
}
