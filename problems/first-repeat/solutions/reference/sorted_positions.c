// First repeat: sort by number and then position; of all second sightings the earliest one counts.
#include <stdlib.h>

typedef struct {
    long long event, position;
} sighting;

static int by_event(const void *one, const void *other) {
    const sighting *a = one, *b = other;
    if (a->event != b->event) return a->event < b->event ? -1 : 1;
    return (a->position > b->position) - (a->position < b->position);
}

long long first_repeat(list_int events) {
    sighting *sightings = malloc((events.count + 1) * sizeof *sightings);
    for (size_t i = 0; i < events.count; i++) sightings[i] = (sighting){events.items[i], (long long)i};
    qsort(sightings, events.count, sizeof *sightings, by_event);
    long long first = -1;
    for (size_t i = 1; i < events.count; i++) {
        if (sightings[i].event != sightings[i - 1].event) continue;
        if (first < 0 || sightings[i].position < first) first = sightings[i].position;
    }
    free(sightings);
    return first;
}
