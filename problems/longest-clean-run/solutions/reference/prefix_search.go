// Longest stretch: failures up to each place never fall, so binary search finds the first start for each end.
package main

import "sort"

func longestStretch(faulty []bool, k int) int {
	failures := make([]int, len(faulty)+1)
	for i, failed := range faulty {
		failures[i+1] = failures[i]
		if failed {
			failures[i+1]++
		}
	}
	longest := 0
	for end, upTo := range failures {
		longest = max(longest, end-sort.SearchInts(failures[:end], upTo-k))
	}
	return longest
}
