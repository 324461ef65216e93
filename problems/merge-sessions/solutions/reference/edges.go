// Busy spans: every start and end as an edge in order of time, starts first; a span ends where nobody is left.
package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
)

func number(input *bufio.Reader) int {
	value := 0
	char, err := input.ReadByte()
	for err == nil && (char < '0' || char > '9') {
		char, err = input.ReadByte()
	}
	for err == nil && char >= '0' && char <= '9' {
		value = 10*value + int(char-'0')
		char, err = input.ReadByte()
	}
	return value
}

func main() {
	input, output := bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)
	defer output.Flush()
	edges := make([]int, 0) // twice the time, and one more for an end: starts come first
	for n := number(input); n > 0; n-- {
		edges = append(edges, 2*number(input), 2*number(input)+1)
	}
	slices.Sort(edges)
	var spans [][2]int
	total, running, start := 0, 0, 0
	for _, edge := range edges {
		time := edge / 2
		if edge%2 == 0 {
			if running == 0 {
				start = time
			}
			running++
			continue
		}
		running--
		if running == 0 {
			spans = append(spans, [2]int{start, time})
			total += time - start
		}
	}
	fmt.Fprintln(output, len(spans), total)
	for _, span := range spans {
		fmt.Fprintln(output, span[0], span[1])
	}
}
