// Ends as its input asks: the self-test of the language.
package main

import (
	"fmt"
	"os"
)

func main() {
	var word string
	var first, second int
	fmt.Scan(&word, &first, &second)
	switch word {
	case "wa":
		fmt.Println(first + second + 1)
	case "tle":
		for turn := 0; ; turn++ {
		}
	case "mle":
		var kept [][]byte
		for {
			block := make([]byte, 1<<20)
			for i := range block {
				block[i] = 1
			}
			kept = append(kept, block)
		}
	case "ole":
		for {
			fmt.Println("and so on")
		}
	case "rte":
		os.Exit(3)
	default:
		fmt.Println(first + second)
	}
}
