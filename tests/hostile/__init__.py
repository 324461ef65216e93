"""The hostile suite: what a submission can do to its judge, as rows of data, each with what it must come to."""
