// Wrong: counts readings in 32 bits.
#include <bits/stdc++.h>
using namespace std;

vector<long long> left_over(const vector<long long> &first, const vector<long long> &second) {
    map<int, int> balance;
    for (long long reading : first) ++balance[(int)reading];
    for (long long reading : second) --balance[(int)reading];
    vector<long long> left;
    for (auto [reading, count] : balance) left.insert(left.end(), abs(count), reading);
    return left;
}
