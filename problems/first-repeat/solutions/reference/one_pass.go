// First repeat: one pass with a map of the numbers seen.
package main

func firstRepeat(events []int) int {
	seen := make(map[int]bool, len(events))
	for position, event := range events {
		if seen[event] {
			return position
		}
		seen[event] = true
	}
	return -1
}
