// Wrong: counts in 32 bits.
long long exact_stretches(const std::vector<bool>& faulty, long long k) {
    std::vector<unsigned> starts(faulty.size() + 1);
    starts[0] = 1;
    unsigned found = 0;
    long long failures = 0;
    for (const bool failed : faulty) {
        failures += failed;
        if (failures >= k) found += starts[failures - k];
        ++starts[failures];
    }
    return found;
}
