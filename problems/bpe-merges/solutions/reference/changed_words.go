// Learning merges: counts of pairs, corrected for the words that a merge changes.
package main

type pair struct{ left, right string }

func (one pair) before(other pair) bool {
	return one.left < other.left || one.left == other.left && one.right < other.right
}

type corpus struct {
	rows    [][]string
	weights []int
	counts  map[pair]int
	holders map[pair]map[int]bool
}

func (text *corpus) count(number, sign int) {
	row := text.rows[number]
	for i := 0; i+1 < len(row); i++ {
		one := pair{row[i], row[i+1]}
		text.counts[one] += sign * text.weights[number]
		if text.counts[one] == 0 {
			delete(text.counts, one)
		}
		if sign > 0 {
			if text.holders[one] == nil {
				text.holders[one] = map[int]bool{}
			}
			text.holders[one][number] = true
		}
	}
}

func (text *corpus) best() (found pair, most int) {
	most = 1
	for one, count := range text.counts {
		if count > most || count == most && most > 1 && one.before(found) {
			found, most = one, count
		}
	}
	return found, most
}

func (text *corpus) merge(one pair) {
	changed := text.holders[one]
	delete(text.holders, one)
	for number := range changed {
		text.count(number, -1)
		row := text.rows[number]
		merged := make([]string, 0, len(row))
		for i := 0; i < len(row); i++ {
			if i+1 < len(row) && row[i] == one.left && row[i+1] == one.right {
				merged = append(merged, one.left+one.right)
				i++
			} else {
				merged = append(merged, row[i])
			}
		}
		text.rows[number] = merged
		text.count(number, 1)
	}
}

func learnMerges(words []string, merges int) [][]string {
	times := map[string]int{}
	for _, word := range words {
		times[word]++
	}
	text := &corpus{counts: map[pair]int{}, holders: map[pair]map[int]bool{}}
	for word, weight := range times {
		row := []string{}
		for _, char := range word {
			row = append(row, string(char))
		}
		text.rows = append(text.rows, row)
		text.weights = append(text.weights, weight)
		text.count(len(text.rows)-1, 1)
	}
	learnt := [][]string{}
	for len(learnt) < merges {
		found, most := text.best()
		if most < 2 {
			break
		}
		learnt = append(learnt, []string{found.left, found.right})
		text.merge(found)
	}
	return learnt
}
