// Objects in a mask: flood fill with a stack of pixels that have been seen but not looked around.
package main

type pixel struct{ y, x int }

func maskObjects(mask [][]bool) []int {
	rows, columns := len(mask), len(mask[0])
	seen := make([][]bool, rows)
	for y := range seen {
		seen[y] = make([]bool, columns)
	}
	var stack []pixel
	visit := func(y, x int) {
		if y >= 0 && x >= 0 && y < rows && x < columns && mask[y][x] && !seen[y][x] {
			seen[y][x] = true
			stack = append(stack, pixel{y, x})
		}
	}
	count, largest := 0, 0
	for y := range rows {
		for x := range columns {
			visit(y, x)
			if len(stack) == 0 {
				continue
			}
			count++
			size := 0
			for ; len(stack) > 0; size++ {
				here := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				visit(here.y-1, here.x)
				visit(here.y+1, here.x)
				visit(here.y, here.x-1)
				visit(here.y, here.x+1)
			}
			largest = max(largest, size)
		}
	}
	return []int{count, largest}
}
