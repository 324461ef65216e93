// Wrong: counts in 32 bits.
long long merge_plan(const std::vector<long long>& sizes, long long ways) {
    std::priority_queue<unsigned, std::vector<unsigned>, std::greater<>> heap;
    for (long long size : sizes) heap.push(static_cast<unsigned>(size));
    while (heap.size() > 1 && (heap.size() - 1) % (ways - 1)) heap.push(0);
    unsigned written = 0;
    while (heap.size() > 1) {
        unsigned size = 0;
        for (long long run = 0; run < ways; ++run) {
            size += heap.top();
            heap.pop();
        }
        written += size;
        heap.push(size);
    }
    return written;
}
