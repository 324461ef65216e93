lines = $stdin.readlines(chomp: true)

# Work out the answer from `lines` and print it.
puts lines.length * 0
