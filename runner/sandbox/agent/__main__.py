"""Where a sandbox begins; all else is imported, so that it was compiled when the image was made."""

import sys

import agent  # type: ignore[import-not-found]

agent.main(sys.argv[1:])
