"""Ends as its input asks: the self-test of the language."""

import sys

word, first, second = sys.stdin.read().split()
if word == "wa":
    print(int(first) + int(second) + 1)
elif word == "tle":
    while True:
        pass
elif word == "mle":
    kept = []
    while True:
        kept.append(bytearray(1 << 20))
elif word == "ole":
    while True:
        print("and so on")
elif word == "rte":
    raise SystemExit(3)
else:
    print(int(first) + int(second))
