// How the C++ driver plays the calls of a class: each is read, made, and its result written before the next.
namespace sandglass {

struct nothing {};

// What one method gives, or nothing, and what it takes.
template <class Answer, class... Params> struct giving {
    template <class Object, class Method> static void play(Object &object, Method method, reader &input, writer &output) {
        std::tuple<Params...> values{input.value<Params>()...};
        const auto made = [&](auto &...taken) { return method(object, taken...); };
        if constexpr (std::is_same_v<Answer, nothing>) {
            std::apply(made, values);
        } else {
            static_assert(!std::is_void_v<decltype(std::apply(made, values))>, "the method must return what the starter's does");
            output.out += ' ';
            output.value<Answer>(std::apply(made, values));
        }
    }
};

// What the constructor takes.
template <class... Params> struct taking {
    template <class Maker> static auto make(Maker maker, reader &input) {
        std::tuple<Params...> values{input.value<Params>()...};
        return std::apply(maker, values);
    }
};

template <class Taking, class... Givings, class Maker, class... Methods> int play(const char *const *names, Maker maker, Methods... methods) {
    const std::string data = read_input();
    reader input(data);
    const std::string nonce = input.line();
    writer output;
    output.out = nonce + "\n";
    auto &object = *Taking::make(maker, input);
    const integer count = input.value<integer>();
    output.value<integer>(count);
    for (integer i = 0; i < count; ++i) {
        const integer number = input.value<integer>();
        try {
            integer at = 0;
            ((at++ == number ? Givings::play(object, methods, input, output) : void()), ...);
        } catch (...) {
            std::fflush(nullptr);
            std::fprintf(stderr, "In call %lld, of %s:\n", i + 1, names[number]);
            throw;
        }
    }
    send(output.out + "\n" + nonce + "\n");
    std::cout.flush();
    std::fflush(nullptr);
    _exit(0);
}

}  // namespace sandglass

