// Lists the huts from the top, then goes through the list backwards: each passes its better arm up.
package main

type TreeNode struct {
	Value int
	Left  *TreeNode
	Right *TreeNode
}

func bestPath(root *TreeNode) int {
	if root == nil {
		return 0
	}
	huts, above := []*TreeNode{root}, []int{0}
	for place := 0; place < len(huts); place++ {
		for _, below := range []*TreeNode{huts[place].Left, huts[place].Right} {
			if below != nil {
				huts, above = append(huts, below), append(above, place)
			}
		}
	}
	both, better := make([]int, len(huts)), make([]int, len(huts))
	best := root.Value
	for place := len(huts) - 1; place >= 0; place-- {
		best = max(best, huts[place].Value+both[place])
		arm := max(0, huts[place].Value+better[place])
		both[above[place]] += arm
		better[above[place]] = max(better[above[place]], arm)
	}
	return best
}
