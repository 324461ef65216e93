// Counts each reading, up for the first list and down for the second.
package main

func leftOver(first []int, second []int) []int {
	balance := map[int]int{}
	for _, reading := range first {
		balance[reading]++
	}
	for _, reading := range second {
		balance[reading]--
	}
	left := []int{}
	for reading, count := range balance {
		for range max(count, -count) {
			left = append(left, reading)
		}
	}
	return left
}
