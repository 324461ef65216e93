"""Build a program and run it on each input in turn, with no sandbox at all; one JSON document in, one out.

Started inside a plain container, so that both sides use the same versions of everything. Times in
milliseconds; `cpu_ms` is what the build, the runs and this loop itself took.
"""

import json
import os
import resource
import subprocess
import sys
import time


def cpu_ms() -> float:
    """CPU time of this process and of all that it has waited for."""
    both = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return sum(usage.ru_utime + usage.ru_stime for usage in both) * 1000


def main() -> None:
    """Do what the document in the first argument asks, in the folder that it names."""
    asked = json.loads(sys.argv[1])
    os.chdir(asked["folder"])
    for name, text in asked["files"].items():
        with open(name, "w") as file:
            file.write(text)
    outputs = []
    cpu_before, began = cpu_ms(), time.perf_counter()
    if asked["build"]:
        built = subprocess.run(asked["build"], capture_output=True)
        if built.returncode:
            raise SystemExit((built.stdout + built.stderr).decode(errors="replace"))
    ends = [time.perf_counter()]
    for name in asked["inputs"]:
        with open(name, "rb") as stdin:
            outputs.append(subprocess.run(asked["run"], stdin=stdin, stdout=subprocess.PIPE, check=True).stdout)
        ends.append(time.perf_counter())
    build_ms, first_ms, *_, last_ms = [(end - began) * 1000 for end in (ends[0], ends[1], ends[-1])]
    answer = {"build_ms": build_ms, "first_ms": first_ms, "last_ms": last_ms, "cpu_ms": cpu_ms() - cpu_before}
    sys.stdout.write(json.dumps({**answer, "outputs": [out.decode() for out in outputs]}))


main()
