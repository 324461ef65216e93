# Every way out over the network, and what there is of one.
# mypy: ignore-errors
# ruff: noqa: T201
import errno
import socket
import time

ADDRESSES = {
    "cloud-metadata": (socket.AF_INET, ("169.254.169.254", 80)),
    "dns-server": (socket.AF_INET, ("8.8.8.8", 53)),
    "web": (socket.AF_INET, ("1.1.1.1", 443)),
    "bridge": (socket.AF_INET, ("172.17.0.1", 2375)),
    "private-10": (socket.AF_INET, ("10.0.0.1", 22)),
    "private-192": (socket.AF_INET, ("192.168.0.1", 80)),
    "web-v6": (socket.AF_INET6, ("2606:4700:4700::1111", 443)),
}
PATIENCE = 3


def attempt(kind, family, address):
    began = time.monotonic()
    try:
        with socket.socket(family, kind) as door:
            door.settimeout(PATIENCE)
            door.connect(address)
            door.send(b"\0" * 12)
            if kind == socket.SOCK_DGRAM:
                return "SENT", began
        return "CONNECTED", began
    except TimeoutError:
        return "TIMEOUT", began
    except OSError as error:
        return errno.errorcode.get(error.errno, str(error.errno)), began


for name, (family, address) in ADDRESSES.items():
    for word, kind in (("tcp", socket.SOCK_STREAM), ("udp", socket.SOCK_DGRAM)):
        seen, began = attempt(kind, family, address)
        print(f"{word}.{name}", seen, round((time.monotonic() - began) * 1000))
began = time.monotonic()
try:
    found = socket.getaddrinfo("example.com", 80)[0][4][0]
except OSError:
    found = "refused"
print("lookup", found, round((time.monotonic() - began) * 1000))
with open("/proc/net/dev") as devices:
    print("interfaces", *sorted(line.split(":")[0].strip() for line in devices.read().splitlines()[2:]))
with open("/proc/net/route") as routes:
    print("routes", len(routes.read().splitlines()[1:]))
print("end yes")
