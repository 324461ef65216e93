"""Kattis packages, of the versions legacy and 2025-09, read and written as packages of ours."""
