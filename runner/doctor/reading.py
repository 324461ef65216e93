"""What the output of each probe's program means; a line that is missing, doubled or odd is a failure, never a pass."""

from collections.abc import Callable, Sequence

from runner.doctor.finding import Outcome, Reading
from runner.sandbox.program import Ran

Runs = Sequence[Ran]
Reader = Callable[[Runs, bool], Reading]
"""Runs of a program in one sandbox, and whether the sandbox has a kernel of its own, to a reading."""

MIB = 1024 * 1024
REFUSED = {"EPERM", "EACCES", "ENOSYS", "EAFNOSUPPORT", "EPROTONOSUPPORT", "ESOCKTNOSUPPORT", "SIGNAL-31"}
UNREACHABLE = {"ENETUNREACH", "EHOSTUNREACH", "EPERM", "EACCES", "EAFNOSUPPORT", "EADDRNOTAVAIL", "ENETDOWN"}
ADDRESSES = ("cloud-metadata", "dns-server", "web", "bridge", "private-10", "private-192", "web-v6")
AT_ONCE_MS = 1000
FULL = {"ENOSPC", "EDQUOT", "EFBIG"}
MOST_DISK_MIB = 128
MOST_FILES = 8192
MOST_PROCESSES = 256
MOST_MEMORY_MIB = 768
MOST_LIMIT_MIB = 4096
MOST_PIDS = 1024
SCRATCH = {"/tmp", "/dev/mqueue"}  # noqa: S108
AGENTS = 0xE0
"""The capabilities that the agent keeps for itself: to become other users and to end what they left."""
CALLS = (
    *(
        "io_uring_setup",
        "bpf",
        "keyctl",
        "add_key",
        "request_key",
        "userfaultfd",
        "perf_event_open",
        "unshare",
        "setns",
    ),
    *("clone_newuser", "clone3_newuser", "mount", "umount2", "fsopen", "open_tree", "pivot_root", "chroot", "mknod"),
    *("ptrace", "ptrace_agent", "signal_agent", "process_vm_readv", "process_vm_writev", "pidfd_getfd", "kcmp"),
    *("clock_settime", "settimeofday", "adjtimex", "swapon", "open_by_handle_at", "kexec_load", "init_module"),
    *("finit_module", "delete_module", "reboot", "acct", "sethostname", "syslog", "fanotify_init", "mq_open", "shmget"),
    *("semget", "msgget", "flock", "fcntl_lock", "fcntl_ofd_lock", "lease", "realtime", "nice", "raise_limit"),
    *("socket_netlink", "socket_packet", "socket_raw", "socket_vsock", "socket_alg", "socket_can", "socket_bluetooth"),
    *("socket_tipc", "socket_xdp"),
)
CONTAINED = {
    *("io_uring_setup", "keyctl", "add_key", "request_key", "unshare", "clone_newuser", "clone3_newuser", "chroot"),
    *("ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd", "kcmp", "mq_open", "shmget", "semget"),
    *("msgget", "flock", "fcntl_lock", "fcntl_ofd_lock", "lease", "realtime", "nice", "socket_netlink", "syslog"),
}
"""Calls that a kernel of the sandbox's own may answer: they never reach the host's."""
NOT_HELD = "Do not let strangers' code run here; report this with the output of the command."


class Unsaid(Exception):
    """A program's output lacks a line, or the line is not what it must be."""


class Said:
    """The lines of a program that came to its end: a name and words each."""

    def __init__(self, ran: Ran, last: str = "end") -> None:
        self._lines: dict[str, list[str]] = {}
        for line in ran.stdout.decode(errors="replace").splitlines():
            name, *words = line.split()[:64] or [""]
            if name in self._lines:
                raise Unsaid(f"the probe's program spoke twice of {name}")
            self._lines[name] = words
        if ran.exit_code != 0 or self.words(last) != ["yes"]:
            raise Unsaid("the probe's program did not come to its end")

    def words(self, name: str) -> list[str]:
        """The words of a line; raises Unsaid when it is missing."""
        if name not in self._lines:
            raise Unsaid(f"the probe's program did not speak of {name}")
        return self._lines[name]

    def word(self, name: str) -> str:
        """The one word of a line."""
        words = self.words(name)
        if len(words) != 1:
            raise Unsaid(f"the probe's program gave no single answer on {name}")
        return words[0]

    def number(self, name: str, place: int = 0) -> int:
        """A whole number among the words of a line."""
        try:
            return int(self.words(name)[place])
        except (IndexError, ValueError):
            raise Unsaid(f"the probe's program gave no number on {name}") from None


def read(reader: Reader, runs: Runs, own_kernel: bool) -> Reading:
    """The reading of a program's runs; what cannot be read has failed."""
    try:
        return reader(runs, own_kernel)
    except (Unsaid, IndexError, ValueError) as error:
        last = runs[-1].stderr.decode(errors="replace").strip()[-200:] if runs else ""
        return failed(" ".join(f"Could not be proved: {error}. {last}".split()))


def passed(proof: str) -> Reading:
    """A reading of what held."""
    return Reading(Outcome.PASS, proof)


def failed(proof: str, advice: str = NOT_HELD) -> Reading:
    """A reading of what did not hold."""
    return Reading(Outcome.FAIL, proof, advice)


def held(bad: Sequence[str], proof: str, what: str) -> Reading:
    """Passed with the proof where nothing is bad, else failed with the first of it."""
    more = f" and {len(bad) - 4} more" if len(bad) > 4 else ""
    return failed(f"{what}: {', '.join(bad[:4])}{more}.") if bad else passed(proof)


def network(runs: Runs, own_kernel: bool) -> Reading:
    """Every address must be unreachable, and at once."""
    said = Said(runs[0])
    bad, slowest = [], 0
    for name in (f"{kind}.{address}" for address in ADDRESSES for kind in ("tcp", "udp")):
        seen, ms = said.words(name)[0], said.number(name, 1)
        slowest = max(slowest, ms)
        if seen not in UNREACHABLE or ms > AT_ONCE_MS:
            bad.append(f"{name.replace('.', ' to ')} gave {seen} after {ms} ms")
    return held(bad, f"{2 * len(ADDRESSES)} attempts refused, the slowest after {slowest} ms", "Something went out")


def interfaces(runs: Runs, own_kernel: bool) -> Reading:
    """Nothing but loopback may be there, and no route."""
    said = Said(runs[0])
    bad = [name for name in said.words("interfaces") if name != "lo"]
    routes = said.number("routes")
    if routes and not own_kernel:
        bad.append(f"{routes} routes")
    return held(bad, "only lo, and no route", "There is more than loopback")


def names(runs: Runs, own_kernel: bool) -> Reading:
    """A name must not be looked up, nor kept waiting."""
    said = Said(runs[0])
    found, ms = said.words("lookup")[0], said.number("lookup", 1)
    bad = [] if found == "refused" and ms <= 5 * AT_ONCE_MS else [f"example.com gave {found} after {ms} ms"]
    return held(bad, f"example.com was refused after {ms} ms", "A name server was asked")


def meeting(runs: Runs, own_kernel: bool) -> Reading:
    """Two that ran at the same time must not have met, and the listener must have been there."""
    listener, caller = Said(runs[0]), Said(runs[1])
    if listener.number("control") != 2:
        raise Unsaid("the listener could not be reached even by itself")
    begins = max(float(said.word("from")) for said in (listener, caller))
    seconds = min(float(said.word("to")) for said in (listener, caller)) - begins
    if seconds < 0.5:
        raise Unsaid("the two programs did not run at the same time")
    met = [f"{name} met {said.number('met')}" for name, said in (("the listener", listener), ("the caller", caller))]
    bad = [line for line in met if not line.endswith(" 0")]
    return held(bad, f"side by side for {seconds:.1f} s, by abstract socket and by loopback, and never met", "They met")


def limits(runs: Runs, own_kernel: bool) -> Reading:
    """The control groups must hold figures; a kernel of the sandbox's own may hide them."""
    said = Said(runs[0])
    found = {name: said.words(f"limit.{name}")[0] for name in ("memory", "pids", "cpu")}
    if own_kernel and "absent" in found.values():
        return Reading(Outcome.PASS, "not shown inside this runtime; the engine says that it holds them")
    most = {"memory": MOST_LIMIT_MIB * MIB, "pids": MOST_PIDS, "cpu": 100_000 * 64}
    bad = [
        f"{name} {value}" for name, value in found.items() if not value.isdecimal() or not 0 < int(value) <= most[name]
    ]
    proof = f"memory {int(found['memory']) // MIB} MiB, processes {found['pids']}" if not bad else ""
    return held(bad, f"{proof}, and CPU time", "Not limited")


def forks(runs: Runs, own_kernel: bool) -> Reading:
    """A count that was stopped, a bomb that was ended, and a sandbox that answers."""
    counted, bomb, after = runs
    children = Said(counted).number("children")
    Said(after, "pong")
    bad = [f"{children} children at once"] if not 0 < children <= MOST_PROCESSES else []
    if bomb.killed is None and bomb.signal is None:
        bad.append("the bomb ended by itself")
    return held(bad, f"{children} children and no more; bomb ended, sandbox answered", "Not stopped")


def memory(runs: Runs, own_kernel: bool) -> Reading:
    """Memory that was refused, and a sandbox that answers."""
    taking, after = runs
    took = max((int(line.split()[1]) for line in taking.stdout.splitlines() if line.startswith(b"took ")), default=0)
    Said(after, "pong")
    stopped = taking.oom or taking.signal is not None or bool(taking.exit_code)
    bad = [] if stopped and 0 < took <= MOST_MEMORY_MIB else [f"{took} MiB were touched"]
    by = "by the kernel, and counted" if taking.oom else "but the kernel's count did not show it"
    return held(bad, f"stopped after {took} MiB {by}; sandbox answered", "Not stopped")


def disk_fill(runs: Runs, own_kernel: bool) -> Reading:
    """Data, a sparse file and reserved room must all meet a limit."""
    written, stopped = Said(runs[0]).number("filled"), Said(runs[0]).words("filled")[1]
    files = Said(runs[1])
    bad = [] if written <= MOST_DISK_MIB and stopped in FULL else [f"{written} MiB were written"]
    bad += [f"2 GiB {name}" for name in ("sparse", "reserved") if files.word(name) not in FULL]
    return held(bad, f"full after {written} MiB ({stopped}); 2 GiB refused ({files.word('sparse')})", "No limit")


def inodes(runs: Runs, own_kernel: bool) -> Reading:
    """Empty files must meet a limit."""
    said = Said(runs[2])
    made, stopped = said.number("files"), said.words("files")[1]
    bad = [] if made <= MOST_FILES and stopped in FULL else [f"{made} files were made"]
    return held(bad, f"full after {made} files ({stopped})", "No limit")


def clean(runs: Runs, own_kernel: bool) -> Reading:
    """After floods, nothing may be left for the next run."""
    if not Said(runs[0]).number("filled") or not Said(runs[2]).number("files"):
        raise Unsaid("the floods before could not write")
    left = Said(runs[3]).words("left")
    bad = [] if left == ["0"] else [" ".join(left)]
    return held(bad, "three floods before, nothing found", "Found")


def processes(runs: Runs, own_kernel: bool) -> Reading:
    """Of other processes, nothing but their name may be seen."""
    said = Said(runs[0])
    return held(said.words("leaks"), f"{said.number('others')} others, every one closed", "Open")


def masked(runs: Runs, own_kernel: bool) -> Reading:
    """The kernel's own files must show nothing."""
    return held(Said(runs[0]).words("masked"), "kcore, keys, timers, firmware and more: empty or absent", "Readable")


def host_load(runs: Runs, own_kernel: bool) -> Reading:
    """Readable load figures are an accepted side channel, unless the sandbox has a kernel of its own."""
    seen = Said(runs[0]).words("load")
    if not seen or own_kernel:
        return passed("nothing of the host's load is shown")
    advice = "A submission can watch how busy the host is; gVisor hides it."
    return Reading(Outcome.WARN, f"{', '.join(seen)} can be read", advice)


def control_groups(runs: Runs, own_kernel: bool) -> Reading:
    """No figure and no setting may be changed."""
    said = Said(runs[0])
    return held(said.words("written"), f"{said.number('groups')} control files, none to be written", "Can be written")


def user(runs: Runs, own_kernel: bool) -> Reading:
    """Every id must be another than root's, and no group may come beside."""
    said = Said(runs[0])
    ids = {*said.words("status.Uid"), *said.words("status.Gid")}
    bad = [f"id {one}" for one in ids if not one.isdecimal() or int(one) == 0]
    bad += [f"group {one}" for one in said.words("status.Groups") if one != "none"]
    if not ids:
        raise Unsaid("the probe's program has no user")
    return held(bad, f"user {said.words('status.Uid')[0]}, no further group", "Too much")


def capabilities(runs: Runs, own_kernel: bool) -> Reading:
    """No capability may be held, none but the agent's may be left to gain, and the door to that must be shut."""
    said = Said(runs[0])
    bad = [
        f"{name} {said.word(f'status.{name}')}"
        for name in ("CapInh", "CapPrm", "CapEff", "CapAmb")
        if int(said.word(f"status.{name}"), 16)
    ]
    if int(said.word("status.CapBnd"), 16) & ~AGENTS:
        bad.append(f"CapBnd {said.word('status.CapBnd')}")
    if said.word("status.NoNewPrivs") != "1":
        bad.append("new privileges may be gained")
    return held(bad, "none held, and no_new_privs is set", "Held")


def seccomp(runs: Runs, own_kernel: bool) -> Reading:
    """A filter must stand, unless calls reach a kernel of the sandbox's own."""
    mode = Said(runs[0]).word("status.Seccomp")
    if own_kernel:
        return passed("system calls go to the sandbox's own kernel")
    return held([] if mode == "2" else [f"mode {mode}"], "a filter stands (mode 2)", "No filter")


def syscalls(runs: Runs, own_kernel: bool) -> Reading:
    """Each call must have been refused; some may be answered by a kernel of the sandbox's own."""
    said = Said(runs[0])
    seen = {name: said.word(name) for name in CALLS}
    open_ = [name for name, answer in seen.items() if answer not in REFUSED]
    inside = [name for name in open_ if own_kernel and name in CONTAINED]
    bad = [f"{name} ({seen[name]})" for name in open_ if name not in inside]
    rest = f"; {len(inside)} answered by the sandbox's own kernel" if inside else ""
    return held(bad, f"{len(seen) - len(inside)} calls refused{rest}", "Not refused")


def foreign_calls(runs: Runs, own_kernel: bool) -> Reading:
    """On x86, 32-bit calls go past a filter that knows only 64-bit ones."""
    seen = Said(runs[0]).word("int80")
    if seen == "ALLOWED" and not own_kernel:
        return Reading(Outcome.WARN, "a 32-bit call was answered", "Filter 32-bit system calls as well.")
    return passed(f"a 32-bit call was not answered ({seen})")


def read_only(runs: Runs, own_kernel: bool) -> Reading:
    """The root must be mounted read-only, and no file made outside scratch."""
    said = Said(runs[0])
    bad = said.words("made") + (["/"] if said.word("root") != "read-only" else [])
    return held(bad, "mounted read-only, and 9 attempts to make a file refused", "Could be written")


def writable(runs: Runs, own_kernel: bool) -> Reading:
    """Nothing but scratch may be writable."""
    said = Said(runs[0])
    found = [path for path in said.words("writable") if path not in SCRATCH]
    if "/tmp" not in said.words("writable"):  # noqa: S108
        raise Unsaid("the walk did not even find its own scratch folder")
    return held(found, f"{said.number('seen')} files seen; only scratch can be written", "Can be written")


def setuid(runs: Runs, own_kernel: bool) -> Reading:
    """No file may lend rights, and no disk may lie about."""
    said = Said(runs[0])
    bad = said.words("lent") + said.words("devices")
    return held(bad, f"{said.number('seen')} files seen, none lends rights", "Lends rights")


def sockets(runs: Runs, own_kernel: bool) -> Reading:
    """No socket may be reachable as a file."""
    return held(Said(runs[0]).words("sockets"), "no socket in the file system", "Reachable")


def search(runs: Runs, own_kernel: bool) -> Reading:
    """The control must have been found and the answer not, in a search that came to its end."""
    said = Said(runs[0])
    if said.word("control") != "found":
        raise Unsaid("the search would not find an answer that is there")
    if said.word("whole") != "yes":
        raise Unsaid("the search ran out of time")
    size = f"{said.number('files')} files and {said.number('bytes') // MIB} MiB read"
    return held(said.words("answer"), f"{size}; a control was found, the answer was not", "The answer was found")
