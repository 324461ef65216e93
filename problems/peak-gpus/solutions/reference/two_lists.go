// Busiest moment: at every start, what has begun less what has ended by then.
package main

import "slices"

func peakJobs(jobs [][]int) int {
	var starts, ends []int
	for _, job := range jobs {
		if job[0] < job[1] {
			starts = append(starts, job[0])
			ends = append(ends, job[1])
		}
	}
	slices.Sort(starts)
	slices.Sort(ends)
	peak, ended := 0, 0
	for i, start := range starts {
		for ends[ended] <= start {
			ended++
		}
		peak = max(peak, i+1-ended)
	}
	return peak
}
