// A heap of the first times; equal ones come in the order of the logs.
#include <bits/stdc++.h>
using namespace std;

struct ListNode {
    long long value;
    ListNode* next = nullptr;
};

ListNode* merge_runs(const vector<ListNode*>& runs) {
    using Entry = tuple<long long, size_t, ListNode*>;
    priority_queue<Entry, vector<Entry>, greater<>> heap;
    for (size_t place = 0; place < runs.size(); ++place) {
        if (runs[place] != nullptr) heap.emplace(runs[place]->value, place, runs[place]);
    }
    ListNode front{0};
    ListNode* last = &front;
    while (!heap.empty()) {
        auto [time, place, node] = heap.top();
        heap.pop();
        last->next = node;
        last = node;
        if (node->next != nullptr) heap.emplace(node->next->value, place, node->next);
    }
    return front.next;
}
