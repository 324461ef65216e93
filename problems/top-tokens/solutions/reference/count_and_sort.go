// Most common words: count in a map, sort the different words, cut.
package main

import (
	"cmp"
	"slices"
)

func topTokens(words []string, k int) []string {
	counts := make(map[string]int)
	for _, word := range words {
		counts[word]++
	}
	ranked := make([]string, 0, len(counts))
	for word := range counts {
		ranked = append(ranked, word)
	}
	slices.SortFunc(ranked, func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	return ranked[:min(k, len(ranked))]
}
