// Best bookings: requests by start; accepted ones wait in a heap by end until the room is free again.
package main

import (
	"bufio"
	"container/heap"
	"fmt"
	"os"
	"sort"
)

type booking struct{ end, sum int }

type waiting []booking

func (w waiting) Len() int           { return len(w) }
func (w waiting) Less(a, b int) bool { return w[a].end < w[b].end }
func (w waiting) Swap(a, b int)      { w[a], w[b] = w[b], w[a] }
func (w *waiting) Push(one any)      { *w = append(*w, one.(booking)) }
func (w *waiting) Pop() any {
	last := (*w)[len(*w)-1]
	*w = (*w)[:len(*w)-1]
	return last
}

func number(input *bufio.Reader) int {
	value := 0
	char, err := input.ReadByte()
	for err == nil && (char < '0' || char > '9') {
		char, err = input.ReadByte()
	}
	for err == nil && char >= '0' && char <= '9' {
		value = 10*value + int(char-'0')
		char, err = input.ReadByte()
	}
	return value
}

func main() {
	input := bufio.NewReader(os.Stdin)
	n, pause := number(input), number(input)
	requests := make([][3]int, n)
	for i := range requests {
		requests[i] = [3]int{number(input), number(input), number(input)}
	}
	sort.Slice(requests, func(a, b int) bool { return requests[a][0] < requests[b][0] })
	room := &waiting{}
	earned := 0 // the best sum of bookings after which the room is free by now
	for _, request := range requests {
		for room.Len() > 0 && (*room)[0].end+pause <= request[0] {
			earned = max(earned, heap.Pop(room).(booking).sum)
		}
		heap.Push(room, booking{request[1], earned + request[2]})
	}
	for _, last := range *room {
		earned = max(earned, last.sum)
	}
	fmt.Println(earned)
}
