// One walk: look up what is missing among the entries before, then remember this one.
package main

type Pair struct {
	First  int
	Second int
}

func budgetPair(costs []int, budget int) *Pair {
	seen := make(map[int]int, len(costs))
	for place, cost := range costs {
		if other, ok := seen[budget-cost]; ok {
			return &Pair{other, place}
		}
		seen[cost] = place
	}
	return nil
}
