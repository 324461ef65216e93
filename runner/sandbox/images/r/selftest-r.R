# Ends as its input asks: the self-test of the language.
words <- scan(file("stdin"), what = "", quiet = TRUE)
total <- as.numeric(words[2]) + as.numeric(words[3])
if (words[1] == "wa") {
  cat(format(total + 1, scientific = FALSE, digits = 15), "\n", sep = "")
} else if (words[1] == "tle") {
  repeat {}
} else if (words[1] == "mle") {
  kept <- list()
  repeat kept[[length(kept) + 1]] <- numeric(4194304)
} else if (words[1] == "ole") {
  repeat cat("and so on\n")
} else if (words[1] == "rte") {
  quit(status = 3)
} else {
  cat(format(total, scientific = FALSE, digits = 15), "\n", sep = "")
}
