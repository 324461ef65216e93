"""Programs whose growth is known, in three languages: all of them solve first-repeat, some of them slowly."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Known:
    """A program and the power of n that it truly grows with; a logarithm beside it is no power."""

    name: str
    language: str
    power: int
    source: str


PYTHON_HASH = """
def first_repeat(events):
    seen = {}
    for position, event in enumerate(events):
        if event in seen:
            return position
        seen[event] = True
    return -1
"""
PYTHON_SORT = """
def first_repeat(events):
    order = sorted(range(len(events)), key=events.__getitem__)
    pairs = [max(one, other) for one, other in zip(order, order[1:]) if events[one] == events[other]]
    return min(pairs, default=-1)
"""
PYTHON_LOOPS = """
def first_repeat(events):
    for position in range(len(events)):
        for earlier in range(position):
            if events[earlier] == events[position]:
                return position
    return -1
"""
PYTHON_IN = """
def first_repeat(events):
    for position, event in enumerate(events):
        if event in events[:position]:
            return position
    return -1
"""
PYTHON_POP = """
def first_repeat(events):
    waiting, seen, position = list(events), set(), 0
    while waiting:
        event = waiting.pop(0)
        if event in seen:
            return position
        seen.add(event)
        position += 1
    return -1
"""
PYTHON_TEXT = """
def first_repeat(events):
    seen, text, answer = set(), "", -1
    for position, event in enumerate(events):
        text = str(event) + "," + text
        if answer < 0 and event in seen:
            answer = position
        seen.add(event)
    return answer
"""
PYTHON_CROWD = """
class Key:
    __slots__ = ("event",)
    def __init__(self, event):
        self.event = event
    def __hash__(self):
        return 7
    def __eq__(self, other):
        return self.event == other.event

def first_repeat(events):
    seen = set()
    for position, event in enumerate(events):
        key = Key(event)
        if key in seen:
            return position
        seen.add(key)
    return -1
"""
PYTHON_CUBE = """
def first_repeat(events):
    count, answer = len(events), -1
    for one in range(count):
        for other in range(count):
            for again in range(count):
                if one < other == again and answer < 0 and events[one] == events[other]:
                    answer = other
    for position in range(count):
        if events[position] in events[:position]:
            return position
    return -1
"""
CPP_HASH = """
#include <bits/stdc++.h>
using namespace std;
long long first_repeat(const vector<long long>& events) {
    unordered_set<long long> seen;
    for (size_t i = 0; i < events.size(); ++i)
        if (!seen.insert(events[i]).second) return i;
    return -1;
}
"""
CPP_SORT = """
#include <bits/stdc++.h>
using namespace std;
long long first_repeat(const vector<long long>& events) {
    vector<pair<long long, long long>> rows;
    for (size_t i = 0; i < events.size(); ++i) rows.push_back({events[i], (long long)i});
    sort(rows.begin(), rows.end());
    long long best = -1;
    for (size_t i = 1; i < rows.size(); ++i)
        if (rows[i].first == rows[i - 1].first && (best < 0 || rows[i].second < best)) best = rows[i].second;
    return best;
}
"""
CPP_LOOPS = """
#include <bits/stdc++.h>
using namespace std;
long long first_repeat(const vector<long long>& events) {
    for (size_t i = 0; i < events.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            if (events[j] == events[i]) return i;
    return -1;
}
"""
CPP_ERASE = """
#include <bits/stdc++.h>
using namespace std;
long long first_repeat(const vector<long long>& events) {
    vector<long long> waiting = events;
    unordered_set<long long> seen;
    for (long long position = 0; !waiting.empty(); ++position) {
        if (!seen.insert(waiting.front()).second) return position;
        waiting.erase(waiting.begin());
    }
    return -1;
}
"""
CPP_CROWD = """
#include <bits/stdc++.h>
using namespace std;
struct Same {
    size_t operator()(long long) const { return 7; }
};
long long first_repeat(const vector<long long>& events) {
    unordered_set<long long, Same> seen;
    for (size_t i = 0; i < events.size(); ++i)
        if (!seen.insert(events[i]).second) return i;
    return -1;
}
"""
CPP_CUBE = """
#include <bits/stdc++.h>
using namespace std;
long long first_repeat(const vector<long long>& events) {
    long long equal = 0;
    for (size_t i = 0; i < events.size(); ++i)
        for (size_t j = 0; j < events.size(); ++j)
            for (size_t k = 0; k < events.size(); ++k) equal += (events[i] ^ events[j]) == events[k] + (long long)k;
    if (equal < 0) return -2;
    for (size_t i = 0; i < events.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            if (events[j] == events[i]) return i;
    return -1;
}
"""
JAVA_HASH = """
import java.util.*;
class Solution {
    static long firstRepeat(long[] events) {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < events.length; i++) if (!seen.add(events[i])) return i;
        return -1;
    }
}
"""
JAVA_SORT = """
import java.util.*;
class Solution {
    record Row(long event, int position) {}
    static long firstRepeat(long[] events) {
        Row[] rows = new Row[events.length];
        for (int i = 0; i < rows.length; i++) rows[i] = new Row(events[i], i);
        Arrays.sort(rows, Comparator.comparingLong(Row::event).thenComparingInt(Row::position));
        long best = -1;
        for (int i = 1; i < rows.length; i++)
            if (rows[i].event() == rows[i - 1].event() && (best < 0 || rows[i].position() < best))
                best = rows[i].position();
        return best;
    }
}
"""
JAVA_LOOPS = """
class Solution {
    static long firstRepeat(long[] events) {
        for (int i = 0; i < events.length; i++)
            for (int j = 0; j < i; j++)
                if (events[j] == events[i]) return i;
        return -1;
    }
}
"""
JAVA_REMOVE = """
import java.util.*;
class Solution {
    static long firstRepeat(long[] events) {
        List<Long> waiting = new ArrayList<>();
        for (long event : events) waiting.add(event);
        Set<Long> seen = new HashSet<>();
        for (long position = 0; !waiting.isEmpty(); position++) if (!seen.add(waiting.remove(0))) return position;
        return -1;
    }
}
"""
JAVA_CROWD = """
import java.util.*;
class Solution {
    record Key(long event) {
        @Override public int hashCode() { return 7; }
    }
    static long firstRepeat(long[] events) {
        Set<Key> seen = new HashSet<>();
        for (int i = 0; i < events.length; i++) if (!seen.add(new Key(events[i]))) return i;
        return -1;
    }
}
"""
JAVA_CUBE = """
class Solution {
    static long firstRepeat(long[] events) {
        long equal = 0;
        for (int i = 0; i < events.length; i++)
            for (int j = 0; j < events.length; j++)
                for (int k = 0; k < events.length; k++) if ((events[i] ^ events[j]) == events[k] + k) equal++;
        if (equal < 0) return -2;
        for (int i = 0; i < events.length; i++)
            for (int j = 0; j < i; j++)
                if (events[j] == events[i]) return i;
        return -1;
    }
}
"""
PAIRS = [
    (Known("nested loops", "python", 2, PYTHON_LOOPS), Known("hash table", "python", 1, PYTHON_HASH)),
    (Known("nested loops", "cpp", 2, CPP_LOOPS), Known("hash table", "cpp", 1, CPP_HASH)),
    (Known("nested loops", "java", 2, JAVA_LOOPS), Known("hash table", "java", 1, JAVA_HASH)),
    (Known("a look into a slice", "python", 2, PYTHON_IN), Known("sorting", "python", 1, PYTHON_SORT)),
    (Known("taking from the front", "python", 2, PYTHON_POP), Known("triple loops", "python", 3, PYTHON_CUBE)),
    (Known("text put together", "python", 2, PYTHON_TEXT), Known("one hash for all", "python", 2, PYTHON_CROWD)),
    (Known("taking from the front", "cpp", 2, CPP_ERASE), Known("sorting", "cpp", 1, CPP_SORT)),
    (Known("one hash for all", "cpp", 2, CPP_CROWD), Known("triple loops", "cpp", 3, CPP_CUBE)),
    (Known("taking from the front", "java", 2, JAVA_REMOVE), Known("sorting", "java", 1, JAVA_SORT)),
    (Known("one hash for all", "java", 2, JAVA_CROWD), Known("triple loops", "java", 3, JAVA_CUBE)),
]
"""Each two are measured side by side; the first three are the known quadratic and the known linear of a language."""
