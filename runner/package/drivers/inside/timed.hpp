// How the C++ driver times a function: many calls on fresh copies of the arguments, CPU time around the calls alone.
//
// The arguments begin with the number of rounds and of calls in each; the answer is nanoseconds for each round.
#include <time.h>

namespace sandglass {

inline integer used_ns(clockid_t clock) {
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<integer>(now.tv_sec) * 1000000000LL + now.tv_nsec;
}

// Under a limit of CPU time the clock of all threads moves in steps; it counts where threads do more than steps explain.
constexpr integer steps_ns = 10000000;

// What a call gave is looked at, so that the call is made.
template <class T> inline void seen(const T &answer) { asm volatile("" : : "g"(&answer) : "memory"); }

template <class Answer, class... Params, class Function> int timed(Function function) {
    const std::string data = read_input();
    reader head(data);
    const std::string nonce = head.line();
    const integer rounds = head.value<integer>();
    const integer calls = head.value<integer>();
    const reader start = head;
    std::vector<integer> taken;
    for (integer round = 0; round < rounds; ++round) {
        std::vector<std::tuple<Params...>> copies;
        copies.reserve(static_cast<std::size_t>(calls));
        for (integer call = 0; call < calls; ++call) {
            reader input = start;
            copies.push_back(std::tuple<Params...>{input.value<Params>()...});
        }
        const integer began_all = used_ns(CLOCK_PROCESS_CPUTIME_ID), began = used_ns(CLOCK_THREAD_CPUTIME_ID);
        for (auto &values : copies) seen(std::apply(function, values));
        const integer own = used_ns(CLOCK_THREAD_CPUTIME_ID) - began;
        taken.push_back(std::max(own, used_ns(CLOCK_PROCESS_CPUTIME_ID) - began_all - steps_ns));
    }
    writer output;
    output.out = nonce + "\n";
    output.value<std::vector<integer>>(taken);
    send(output.out + "\n" + nonce + "\n");
    std::cout.flush();
    std::fflush(nullptr);
    _exit(0);
}

}  // namespace sandglass

