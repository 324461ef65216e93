// The C++ driver: it runs inside the sandbox, hands the candidate's function its arguments and reports what it returned.
//
// Reads descriptor 0 wholly: a nonce, then the arguments as tokens. Writes one frame to descriptor 3: nonce, answer,
// nonce. The candidate's file and main() follow it.
#include <unistd.h>

namespace sandglass {

using integer = long long;
using number = double;
using boolean = bool;
using text = std::string;

template <class T> struct is_vector : std::false_type {};
template <class T> struct is_vector<std::vector<T>> : std::true_type {};

[[noreturn]] inline void stop(const char *sentence) {
    std::fprintf(stderr, "%s\n", sentence);
    std::fflush(nullptr);
    _exit(1);
}

inline std::string read_input() {
    std::string data;
    std::size_t size = 0;
    for (;;) {
        data.resize(size + (1 << 20));
        const long got = ::pread(0, data.data() + size, 1 << 20, static_cast<long>(size));
        if (got <= 0) break;
        size += static_cast<std::size_t>(got);
    }
    data.resize(size);
    ::lseek(0, 0, SEEK_END);
    return data;
}

class reader {
  public:
    explicit reader(const std::string &data) : at(data.data()), end(at + data.size()) {}

    std::string line() {
        const char *start = at;
        while (at < end && *at != '\n') ++at;
        std::string found(start, at);
        skip();
        return found;
    }

    template <class T> T value() {
        if constexpr (is_vector<T>::value) {
            T values;
            std::size_t count = whole<std::size_t>();
            values.reserve(count);
            for (std::size_t i = 0; i < count; ++i) values.push_back(value<typename T::value_type>());
            return values;
        } else if constexpr (std::is_same_v<T, text>) {
            std::size_t length = whole<std::size_t>();
            text found(at, length);
            at += length;
            skip();
            return found;
        } else if constexpr (std::is_same_v<T, boolean>) {
            return whole<integer>() == 1;
        } else {
            return whole<T>();
        }
    }

  private:
    const char *at;
    const char *end;

    void skip() {
        if (at < end) ++at;
    }

    template <class T> T whole() {
        T found{};
        at = std::from_chars(at, end, found).ptr;
        skip();
        return found;
    }
};

class writer {
  public:
    std::string out;

    template <class Declared, class Given> void value(const Given &given) {
        if constexpr (is_vector<Declared>::value) {
            static_assert(is_vector<Given>::value, "the function must return the vector type of the starter");
            number_token(given.size());
            for (auto &&item : given) {
                out += ' ';
                value<typename Declared::value_type, typename Given::value_type>(item);
            }
        } else if constexpr (std::is_same_v<Declared, text>) {
            static_assert(std::is_convertible_v<Given, text>, "the function must return std::string");
            const text &found = given;
            check_utf8(found);
            number_token(found.size());
            out += ' ';
            out += found;
        } else if constexpr (std::is_same_v<Declared, boolean>) {
            static_assert(std::is_same_v<Given, bool>, "the function must return bool");
            out += given ? '1' : '0';
        } else if constexpr (std::is_same_v<Declared, number>) {
            static_assert(std::is_arithmetic_v<Given> && !std::is_same_v<Given, bool>, "the function must return double");
            float_token(static_cast<number>(given));
        } else {
            static_assert(std::is_integral_v<Given> && !std::is_same_v<Given, bool>, "the function must return long long");
            if constexpr (std::is_unsigned_v<Given> && sizeof(Given) >= sizeof(integer)) {
                if (given > static_cast<Given>(std::numeric_limits<integer>::max()))
                    stop("The answer holds an integer that does not fit into 64 bits with a sign.");
            }
            number_token(static_cast<integer>(given));
        }
    }

  private:
    template <class T> void number_token(T found) {
        char buffer[40];
        out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, found).ptr);
    }

    void float_token(number found) {
        if (std::isnan(found)) out += "nan";
        else if (std::isinf(found)) out += found > 0 ? "inf" : "-inf";
        else if (found == 0) out += std::signbit(found) ? "-0.0" : "0.0";
        else number_token(found);
    }

    static void check_utf8(const text &found) {
        std::size_t i = 0;
        const std::size_t size = found.size();
        while (i < size) {
            const auto first = static_cast<unsigned char>(found[i]);
            const std::size_t more = first < 0x80 ? 0 : first < 0xc2 ? 9 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 9;
            if (more == 9 || i + more >= size) stop("The answer holds bytes that are not UTF-8 text.");
            for (std::size_t j = 1; j <= more; ++j)
                if ((static_cast<unsigned char>(found[i + j]) & 0xc0) != 0x80) stop("The answer holds bytes that are not UTF-8 text.");
            i += more + 1;
        }
    }
};

inline void send(const std::string &frame) {
    std::size_t at = 0;
    while (at < frame.size()) {
        const long sent = ::write(3, frame.data() + at, frame.size() - at);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) stop("The answer could not be sent: its channel was closed.");
        at += static_cast<std::size_t>(sent);
    }
}

template <class Answer, class... Params, class Function> int run(Function function) {
    std::string nonce;
    std::tuple<Params...> values = [&nonce] {
        const std::string data = read_input();
        reader input(data);
        nonce = input.line();
        return std::tuple<Params...>{input.value<Params>()...};
    }();
    writer output;
    output.out = nonce + "\n";
    output.value<Answer>(std::apply(function, values));
    send(output.out + "\n" + nonce + "\n");
    std::cout.flush();
    std::fflush(nullptr);
    _exit(0);
}

}  // namespace sandglass

