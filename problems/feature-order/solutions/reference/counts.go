// Counts what each feature still needs; the order itself is the queue.
package main

type Pair struct {
	First  int
	Second int
}

func featureOrder(n int, deps []Pair) *[]int {
	missing := make([]int, n)
	waiting := make([][]int, n)
	for _, pair := range deps {
		missing[pair.First]++
		waiting[pair.Second] = append(waiting[pair.Second], pair.First)
	}
	order := make([]int, 0, n)
	for feature, count := range missing {
		if count == 0 {
			order = append(order, feature)
		}
	}
	for at := 0; at < len(order); at++ {
		for _, feature := range waiting[order[at]] {
			missing[feature]--
			if missing[feature] == 0 {
				order = append(order, feature)
			}
		}
	}
	if len(order) < n {
		return nil
	}
	return &order
}
