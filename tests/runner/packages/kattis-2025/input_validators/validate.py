"""Checks one input: exit code 42 when it is right."""

import sys

n, k = map(int, sys.stdin.readline().split())
MOST = int("{{most}}")
assert 1 <= n <= MOST
assert k >= 1
sys.exit(42)
