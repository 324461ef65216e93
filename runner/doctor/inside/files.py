# What a walk through the whole file system shows: places to write to, rights to borrow, sockets, mounts.
# mypy: ignore-errors
# ruff: noqa: T201
import os
import stat

SKIPPED = ("/proc", "/sys")
writable, lent, sockets, devices, seen = [], [], [], [], 0

for root, folders, files in os.walk("/"):
    folders[:] = [name for name in folders if os.path.join(root, name) not in SKIPPED]
    if os.access(root, os.W_OK):
        writable.append(root)
    for name in files:
        path = os.path.join(root, name)
        try:
            status = os.lstat(path)
        except OSError:
            continue
        seen += 1
        if stat.S_ISREG(status.st_mode):
            if status.st_mode & (stat.S_ISUID | stat.S_ISGID):
                lent.append(path)
            if os.access(path, os.W_OK):
                writable.append(path)
            try:
                os.getxattr(path, "security.capability")
                lent.append(path)
            except OSError:
                pass
        elif stat.S_ISSOCK(status.st_mode):
            sockets.append(path)
        elif stat.S_ISBLK(status.st_mode):
            devices.append(path)

print("seen", seen)
print("writable", *writable)
print("lent", *lent)
print("sockets", *sockets)
print("devices", *devices)
print("root", "read-only" if os.statvfs("/").f_flag & os.ST_RDONLY else "writable")
made = []
for folder in ("/", "/usr", "/etc", "/box", "/agent", "/var", "/home", "/root", "/run"):
    try:
        path = os.path.join(folder, "sandglass-doctor")
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY))
        made.append(path)
    except OSError:
        pass
print("made", *made)
print("end yes")
