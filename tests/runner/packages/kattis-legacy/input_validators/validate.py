"""Checks one input: exit code 42 when it is right."""

import sys

n, q = map(int, sys.stdin.readline().split())
assert 1 <= n <= 10**5
assert 1 <= q <= 10**5
sys.exit(42)
