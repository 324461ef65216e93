package main

type Pair struct {
	First  int
	Second string
}

type Notebook struct {
	title string
	rows  [][]int
}

func NewNotebook(title string, rows [][]int) *Notebook {
	return &Notebook{title, rows}
}

func (book *Notebook) Rename(title string) string {
	before := book.title
	book.title = title
	return before
}

func (book *Notebook) Echo(number float64) float64 {
	return number
}

func (book *Notebook) AddRow(row []int) [][]int {
	book.rows = append(book.rows, row)
	return book.rows
}

func (book *Notebook) Best() *Pair {
	if len(book.rows) == 0 {
		return nil
	}
	return &Pair{len(book.rows), book.title}
}

func (book *Notebook) Clear() {
	book.rows = book.rows[:0]
}
