"""Hostile shell programs: the bomb, what stays in the background, and the tools that a shell would like to have."""

from tests.hostile.row import AC, RTE, TLE, Attack, Expected, Row, Scene, gains_nothing

STOPPED = frozenset({TLE, RTE})


def bash(body: str, *verdicts: Expected, **more: object) -> Attack:
    """A Bash program that is hostile where a is above 0, and then prints the sum."""
    source = f"read -r a b\nif ((a > 0)); then\n{body.strip()}\nfi\necho $((a + b))\n"
    return Attack(source=source, verdicts=verdicts, language="bash", style="stdio", **more)  # type: ignore[arg-type]


BOMB = """
trap '' TERM HUP INT QUIT PIPE USR1 USR2
bomb() { bomb | bomb & }
bomb
while :; do :; done
"""

BACKGROUND = """
case $a in
1) nohup sleep 600 >/dev/null 2>&1 & disown ;;
2) setsid sleep 600 & ;;
3) (trap '' HUP TERM; sleep 600) & disown -a ;;
4) mkfifo /tmp/door; cat /tmp/door & sleep 600 > /tmp/other & ;;
5) exec 7>&1; (kill -STOP $BASHPID; while :; do echo late >&7; sleep 0.01; done) & ;;
esac
"""

TOOLS = """
try() { "$@" >/dev/null 2>&1 </dev/null && echo "GAINED $*"; return 0; }
try mount -t tmpfs none /tmp
try nsenter -t 1 -a id
try docker ps
try curl -m 1 http://192.0.2.1/
try wget -T 1 http://192.0.2.1/
try at now
try crontab -l
try sudo id
try su -c id
try chroot / id
try unshare -r id
try dd if=/dev/mem of=/dev/null count=1
try chmod u+s /bin/sh
try ln /bin/sh /tmp/sh
ulimit -u $(($(ulimit -u) + 1)) 2>/dev/null && echo GAINED processes
ulimit -n $(($(ulimit -n) + 1)) 2>/dev/null && echo GAINED files
ulimit -c unlimited 2>/dev/null && echo GAINED cores
: </dev/tcp/192.0.2.1/80 && echo GAINED network
true
"""


def waits_for_nobody(scene: Scene) -> None:
    """Nothing but the program itself is waited for."""
    assert [case.message for case in scene.hostile] == [""] * 5


ROWS = [
    Row(
        number="S1",
        name="sh-bomb",
        proves="The bomb of a shell that ignores signals stops at the limit of its sandbox and leaves no process.",
        attacks=(bash(BOMB, STOPPED, time_s=0.1),),
    ),
    Row(
        number="S2",
        name="sh-background",
        proves=(
            "What stays in the background with the output open is not waited for, and is gone before the next test."
        ),
        attacks=(bash(BACKGROUND, *[AC] * 5, checks=(waits_for_nobody,)),),
    ),
    Row(
        number="S3",
        name="sh-tools",
        proves="Every tool that would leave the sandbox or raise a limit is absent or refused.",
        attacks=(bash(TOOLS, AC, checks=(gains_nothing,), time_s=1),),
    ),
]
