// What the validator reads and how it ends.
#pragma once
#include <fstream>
#include <iostream>
#include <set>
#include <string>

const int MOST = {{most}};

inline void leave(bool right, const std::string& folder, const std::string& why) {
    if (!right) std::ofstream(folder + "teammessage.txt") << why << '\n';
    exit(right ? 42 : 43);
}
