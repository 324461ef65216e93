// Merges two logs at a time, so that half as many are left after each round.
package main

type ListNode struct {
	Value int
	Next  *ListNode
}

func merged(one, other *ListNode) *ListNode {
	var front ListNode
	last := &front
	for one != nil && other != nil {
		if other.Value < one.Value {
			one, other = other, one
		}
		last.Next = one
		last, one = one, one.Next
	}
	if one == nil {
		one = other
	}
	last.Next = one
	return front.Next
}

func mergeRuns(runs []*ListNode) *ListNode {
	for len(runs) > 1 {
		half := len(runs) / 2
		for place := 0; place < half; place++ {
			runs[place] = merged(runs[place], runs[len(runs)-1-place])
		}
		runs = runs[:len(runs)-half]
	}
	if len(runs) == 0 {
		return nil
	}
	return runs[0]
}
