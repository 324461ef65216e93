// Wrong: counts pixels in 16 bits, so an object of 65536 pixels starts again at zero.
std::vector<long long> mask_objects(const std::vector<std::vector<bool>>& mask) {
    const int rows = static_cast<int>(mask.size()), columns = static_cast<int>(mask[0].size());
    auto unseen = mask;
    long long count = 0;
    unsigned short largest = 0;
    std::vector<std::pair<int, int>> stack;
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            if (!unseen[y][x]) continue;
            unseen[y][x] = false;
            stack.push_back({y, x});
            unsigned short size = 0;
            while (!stack.empty()) {
                const auto [row, column] = stack.back();
                stack.pop_back();
                ++size;
                for (const auto& [down, right] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                    const int there = row + down, beside = column + right;
                    if (there < 0 || there >= rows || beside < 0 || beside >= columns) continue;
                    if (!unseen[there][beside]) continue;
                    unseen[there][beside] = false;
                    stack.push_back({there, beside});
                }
            }
            ++count;
            largest = std::max(largest, size);
        }
    }
    return {count, largest};
}
