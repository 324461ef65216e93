// The symmetric difference of two sorted lists is just this, with equal ones counted.
#include <bits/stdc++.h>
using namespace std;

vector<long long> left_over(vector<long long> first, vector<long long> second) {
    sort(first.begin(), first.end());
    sort(second.begin(), second.end());
    vector<long long> left;
    set_symmetric_difference(first.begin(), first.end(), second.begin(), second.end(), back_inserter(left));
    return left;
}
