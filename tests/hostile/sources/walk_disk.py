"""Reads every file that it can outside the system's own folders, and prints the numbers of 18 digits in them."""

import os
import re
import stat

DIGITS = re.compile(rb"(?<!\d)\d{18}(?!\d)")
SYSTEM = ("/proc", "/sys", "/usr", "/bin", "/lib", "/lib64", "/sbin")
PUBLIC = ("/agent", "/box", "/dev", "/etc", "/home", "/media", "/mnt", "/opt", "/root", "/run", "/srv", "/tmp", "/var")


def walk(mark):
    """Leave a file that must be found, then look everywhere."""
    with open("/tmp/own", "w") as own:
        own.write(str(mark))
    found = set()
    for name in os.listdir("/"):
        if f"/{name}" not in (*SYSTEM, *PUBLIC, "/.dockerenv", "/boot"):
            print("GAINED", name)
    for root, folders, files in os.walk("/"):
        if root in SYSTEM:
            folders.clear()
            continue
        for file in files:
            path = os.path.join(root, file)
            try:
                if stat.S_ISREG(os.lstat(path).st_mode):
                    with open(path, "rb") as data:
                        found |= set(DIGITS.findall(data.read(1 << 22)))
            except OSError:
                pass
    print(*sorted(number.decode() for number in found))
