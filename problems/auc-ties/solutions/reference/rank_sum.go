// AUC: the sum of the ranks of those who left, where equal scores share the mean of their ranks.
package main

import "sort"

func auc(labels []int, scores []float64) float64 {
	order := make([]int, len(scores))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(a, b int) bool { return scores[order[a]] < scores[order[b]] })
	doubled, left := 0, 0 // twice the sum of ranks is a whole number
	for start := 0; start < len(order); {
		end, leavers := start, 0
		for end < len(order) && scores[order[end]] == scores[order[start]] {
			leavers += labels[order[end]]
			end++
		}
		doubled += leavers * (start + 1 + end)
		left += leavers
		start = end
	}
	stayed := len(order) - left
	if left == 0 || stayed == 0 {
		return 0.5
	}
	return float64(doubled-left*(left+1)) / 2 / float64(left*stayed)
}
