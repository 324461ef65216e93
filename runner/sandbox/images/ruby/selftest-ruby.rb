# Ends as its input asks: the self-test of the language.
word, first, second = $stdin.read.split
case word
when "wa" then puts first.to_i + second.to_i + 1
when "tle" then loop {}
when "mle"
  kept = []
  loop { kept << "x" * (1 << 20) }
when "ole" then loop { puts "and so on" }
when "rte" then exit 3
else puts first.to_i + second.to_i
end
