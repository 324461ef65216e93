// Two lists, by use and by age, and a map from each user to the elements in both.
package main

import "container/list"

type kept struct {
	user, row, born int
	use, age        *list.Element
}

type ExpiringCache struct {
	capacity, lifetime, now int
	uses, ages              *list.List
	rows                    map[int]*kept
}

func NewExpiringCache(capacity int, lifetime int) *ExpiringCache {
	return &ExpiringCache{capacity, lifetime, 0, list.New(), list.New(), map[int]*kept{}}
}

func (cache *ExpiringCache) Get(user int) *int {
	found := cache.rows[user]
	if found == nil {
		return nil
	}
	cache.uses.MoveToBack(found.use)
	row := found.row
	return &row
}

func (cache *ExpiringCache) Put(user int, row int) {
	cache.drop(cache.rows[user])
	if len(cache.rows) == cache.capacity {
		cache.drop(cache.uses.Front().Value.(*kept))
	}
	made := &kept{user: user, row: row, born: cache.now}
	made.use = cache.uses.PushBack(made)
	made.age = cache.ages.PushBack(made)
	cache.rows[user] = made
}

func (cache *ExpiringCache) Tick(seconds int) {
	cache.now += seconds
	for cache.ages.Len() > 0 {
		oldest := cache.ages.Front().Value.(*kept)
		if cache.now-oldest.born < cache.lifetime {
			return
		}
		cache.drop(oldest)
	}
}

func (cache *ExpiringCache) Count() int {
	return len(cache.rows)
}

func (cache *ExpiringCache) drop(one *kept) {
	if one == nil {
		return
	}
	cache.uses.Remove(one.use)
	cache.ages.Remove(one.age)
	delete(cache.rows, one.user)
}
