// Smallest capacity: sort.Search finds the first capacity that is enough.
package main

import (
	"slices"
	"sort"
)

func smallestCapacity(sizes []int, days int) int {
	total := 0
	for _, size := range sizes {
		total += size
	}
	low := slices.Max(sizes)
	return low + sort.Search(total-low, func(more int) bool {
		capacity := low + more
		used, today := 1, 0
		for _, size := range sizes {
			if today+size > capacity {
				used++
				today = 0
			}
			today += size
		}
		return used <= days
	})
}
