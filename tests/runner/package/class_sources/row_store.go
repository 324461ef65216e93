package main

type RowStore struct {
	rows map[int]int
}

func NewRowStore(capacity int) *RowStore {
	return &RowStore{map[int]int{}}
}

func (store *RowStore) Get(key int) *int {
	if key == 999 {
		panic("no such row")
	}
	value, known := store.rows[key]
	if !known {
		return nil
	}
	return &value
}

func (store *RowStore) Put(key, value int) {
	store.rows[key] = value
}
