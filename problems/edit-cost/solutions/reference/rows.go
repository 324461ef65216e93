// Edit distance: the table of prefixes row by row, over runes.
package main

func editCost(first string, second string) int {
	a, b := []rune(first), []rune(second)
	above := make([]int, len(b)+1)
	for j := range above {
		above[j] = j
	}
	for i, one := range a {
		row := make([]int, len(b)+1)
		row[0] = i + 1
		for j, other := range b {
			if one == other {
				row[j+1] = above[j]
			} else {
				row[j+1] = 1 + min(above[j], above[j+1], row[j])
			}
		}
		above = row
	}
	return above[len(b)]
}
