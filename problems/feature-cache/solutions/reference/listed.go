// A list in the order of use, and a map to its elements.
package main

import "container/list"

type kept struct {
	user, row int
}

type FeatureCache struct {
	capacity int
	order    *list.List
	places   map[int]*list.Element
}

func NewFeatureCache(capacity int) *FeatureCache {
	return &FeatureCache{capacity, list.New(), map[int]*list.Element{}}
}

func (cache *FeatureCache) Get(user int) *int {
	place, found := cache.places[user]
	if !found {
		return nil
	}
	cache.order.MoveToBack(place)
	row := place.Value.(kept).row
	return &row
}

func (cache *FeatureCache) Put(user int, row int) {
	cache.Forget(user)
	if len(cache.places) == cache.capacity {
		cache.Forget(cache.order.Front().Value.(kept).user)
	}
	cache.places[user] = cache.order.PushBack(kept{user, row})
}

func (cache *FeatureCache) Forget(user int) bool {
	place, found := cache.places[user]
	if found {
		cache.order.Remove(place)
		delete(cache.places, user)
	}
	return found
}
