// One walk: look up what is missing among the costs before, then remember this one.
package main

type Pair struct {
	First  int
	Second int
}

func budgetPairs(costs []int, budget int) []Pair {
	seen := make(map[int]bool, len(costs))
	found := map[Pair]bool{}
	for _, cost := range costs {
		other := budget - cost
		if seen[other] {
			found[Pair{min(cost, other), max(cost, other)}] = true
		}
		seen[cost] = true
	}
	pairs := []Pair{}
	for pair := range found {
		pairs = append(pairs, pair)
	}
	return pairs
}
