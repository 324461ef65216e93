// Sorts once; merged runs come out in order too, so the smallest is at the front of one of two rows.
long long merge_plan(const std::vector<long long>& sizes, long long ways) {
    std::vector<long long> given = sizes, made;
    std::sort(given.begin(), given.end());
    std::size_t at = 0, from = 0;
    long long written = 0;
    long long left = static_cast<long long>(given.size());
    long long take = left < 2 ? 0 : (left - 2) % (ways - 1) + 2;
    while (left > 1) {
        long long size = 0;
        for (long long run = 0; run < take; ++run) {
            bool old = from == made.size() || (at < given.size() && given[at] <= made[from]);
            size += old ? given[at++] : made[from++];
        }
        made.push_back(size);
        written += size;
        left -= take - 1;
        take = ways;
    }
    return written;
}
