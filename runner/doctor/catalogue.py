"""Every question that the doctor asks, in the order in which a person reads the answers."""

from runner.doctor.finding import Question, Weight

MUST, MATTERS, NOTE = Weight.MUST, Weight.MATTERS, Weight.NOTE
HOST, NETWORK, LIMITS, SIGHT, POWER, VERDICTS, ENDS = (
    "The host",
    "No way out",
    "Limits",
    "Nothing to see",
    "No power",
    "Verdicts",
    "Endings",
)

QUESTIONS = {
    "engine": Question(HOST, MUST, "Does a container engine answer?"),
    "runtime": Question(HOST, MATTERS, "Is the container runtime free of known ways out?"),
    "boundary": Question(HOST, NOTE, "Is there a second wall: gVisor, or root in a container that is nobody outside?"),
    "controllers": Question(HOST, MUST, "Can the kernel limit memory, CPU and processes?"),
    "swap": Question(HOST, MATTERS, "Is swap limited too?"),
    "storage": Question(HOST, NOTE, "Is the storage driver a usual one?"),
    "disk": Question(HOST, MATTERS, "Is there room on the engine's disk?"),
    "security-module": Question(HOST, NOTE, "Does AppArmor or SELinux watch as well?"),
    "live-restore": Question(HOST, NOTE, "Do containers outlive a restart of the engine?"),
    "kernel-settings": Question(HOST, NOTE, "Are the kernel's own safeguards on?"),
    "network": Question(NETWORK, MUST, "Is every address out of reach, and refused at once?"),
    "interfaces": Question(NETWORK, MUST, "Is there no network but the program's own loopback?"),
    "names": Question(NETWORK, MUST, "Are host names not looked up?"),
    "meeting": Question(NETWORK, MUST, "Can two submissions that run at the same time not meet?"),
    "limits": Question(LIMITS, MUST, "Do the limits stand in the container's own control groups?"),
    "forks": Question(LIMITS, MUST, "Is a fork bomb stopped, and does the sandbox answer afterwards?"),
    "memory": Question(LIMITS, MUST, "Is a program stopped at its memory limit, and does the sandbox live on?"),
    "disk-fill": Question(LIMITS, MUST, "Is the disk out of reach of a flood, of sparse files too?"),
    "inodes": Question(LIMITS, MUST, "Is the number of files limited?"),
    "clean": Question(LIMITS, MUST, "Does the next run find nothing of the one before?"),
    "answers": Question(SIGHT, MUST, "Is an expected answer nowhere in the container?"),
    "processes": Question(SIGHT, MUST, "Are other processes' memory, files and environment closed?"),
    "masked": Question(SIGHT, MUST, "Are the kernel's own files empty or absent?"),
    "host-load": Question(SIGHT, NOTE, "Is the host's load hidden?"),
    "user": Question(POWER, MUST, "Does a program run as nobody in particular, without root?"),
    "capabilities": Question(POWER, MUST, "Does it hold no capability, and can it gain none?"),
    "seccomp": Question(POWER, MUST, "Are system calls filtered?"),
    "syscalls": Question(POWER, MUST, "Is every dangerous system call refused?"),
    "foreign-calls": Question(POWER, MATTERS, "Are calls of another architecture refused?"),
    "control-groups": Question(POWER, MUST, "Can it not change its limits or the kernel's settings?"),
    "sockets": Question(POWER, MUST, "Is the engine's socket, and any other, absent?"),
    "read-only": Question(POWER, MUST, "Is the file system read-only?"),
    "writable": Question(POWER, MUST, "Is its own scratch folder all that it may write to?"),
    "setuid": Question(POWER, MUST, "Is there no program that lends its rights?"),
    "forged": Question(VERDICTS, MUST, "Do forged results on every descriptor not become a verdict?"),
    "hang-up": Question(ENDS, MUST, "Does a sandbox end when its connection does?"),
    "gone": Question(ENDS, MUST, "Is nothing left after the last sandbox?"),
}
