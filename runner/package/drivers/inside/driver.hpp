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
template <class T> struct is_optional : std::false_type {};
template <class T> struct is_optional<std::optional<T>> : std::true_type {};
template <class T, class = void> struct is_map : std::false_type {};
template <class T> struct is_map<T, std::void_t<typename T::mapped_type>> : std::true_type {};

// What a struct consists of; it is told of each struct that a signature asks for.
template <class T> struct parts {
    using kinds = void;
};
template <class T> constexpr bool is_struct = !std::is_void_v<typename parts<T>::kinds>;
template <class T> using order = std::make_index_sequence<std::tuple_size_v<typename parts<T>::kinds>>;
template <class T, std::size_t I> using kind_of = std::tuple_element_t<I, typename parts<T>::kinds>;

// What the nodes of a tree or a linked list are linked by; it is told of each such struct that a signature asks for.
template <class T> struct links {
    static constexpr int count = 0;
};
template <class T> constexpr bool is_node = std::is_pointer_v<T> && links<std::remove_pointer_t<T>>::count != 0;

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
        } else if constexpr (is_optional<T>::value) {
            T found;
            if (whole<integer>() == 1) found = value<typename T::value_type>();
            return found;
        } else if constexpr (is_map<T>::value) {
            T found;
            std::size_t count = whole<std::size_t>();
            found.reserve(count);
            for (std::size_t i = 0; i < count; ++i) {
                auto key = value<typename T::key_type>();
                found.emplace(std::move(key), value<typename T::mapped_type>());
            }
            return found;
        } else if constexpr (is_node<T>) {
            return nodes<std::remove_pointer_t<T>>();
        } else if constexpr (is_struct<T>) {
            T found{};
            fill(found, order<T>());
            return found;
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

    // The nodes are never freed: a candidate may keep, change and return them.
    template <class Node> Node *nodes() {
        const std::size_t count = whole<std::size_t>();
        if (count == 0) return nullptr;
        Node *first = new Node[count]();
        for (std::size_t i = 0; i < count; ++i) {
            first[i].value = value<typename links<Node>::kind>();
            auto fields = links<Node>::tie(first[i]);
            if constexpr (links<Node>::count == 1) {
                std::get<0>(fields) = i + 1 < count ? first + i + 1 : nullptr;
            } else {
                std::get<0>(fields) = linked(first);
                std::get<1>(fields) = linked(first);
            }
        }
        return first;
    }

    template <class Node> Node *linked(Node *first) {
        const integer number = whole<integer>();
        return number < 0 ? nullptr : first + number;
    }

    template <class T, std::size_t... I> void fill(T &found, std::index_sequence<I...>) {
        auto fields = parts<T>::tie(found);
        ((std::get<I>(fields) = value<kind_of<T, I>>()), ...);
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
        } else if constexpr (is_optional<Declared>::value) {
            static_assert(is_optional<Given>::value, "the function must return the optional type of the starter");
            out += given ? "1 " : "0";
            if (given) value<typename Declared::value_type, typename Given::value_type>(*given);
        } else if constexpr (is_map<Declared>::value) {
            static_assert(is_map<Given>::value, "the function must return the map type of the starter");
            number_token(given.size());
            for (auto &&[name, item] : given) {
                out += ' ';
                value<typename Declared::key_type, typename Given::key_type>(name);
                out += ' ';
                value<typename Declared::mapped_type, typename Given::mapped_type>(item);
            }
        } else if constexpr (is_node<Declared>) {
            static_assert(std::is_same_v<Declared, Given> || std::is_null_pointer_v<Given>,
                          "the function must return a pointer to the node of the starter");
            nodes<std::remove_pointer_t<Declared>>(given);
        } else if constexpr (is_struct<Declared>) {
            static_assert(std::is_same_v<Declared, Given>, "the function must return the struct of the starter");
            spill(given, order<Given>());
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
    template <class Node> void nodes(const Node *root) {
        std::vector<const Node *> order;
        if (root) order.push_back(root);
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (order.size() > 4000000)
                stop("The answer has more than 4 million nodes; does one lead back to an earlier one?");
            const auto add = [&](auto... link) { ((link ? order.push_back(link) : void()), ...); };
            std::apply(add, links<Node>::tie(*order[i]));
        }
        number_token(order.size());
        integer next = 1;
        for (const Node *node : order) {
            out += ' ';
            field<typename links<Node>::kind>(node->value);
            if constexpr (links<Node>::count == 2) {
                const auto number = [&](auto... link) { (child(link ? next++ : -1), ...); };
                std::apply(number, links<Node>::tie(*node));
            }
        }
    }

    void child(integer number) {
        out += ' ';
        number_token(number);
    }

    template <class T, std::size_t... I> void spill(const T &given, std::index_sequence<I...>) {
        const auto fields = parts<T>::tie(given);
        ((out += I ? " " : "", field<kind_of<T, I>>(std::get<I>(fields))), ...);
    }

    template <class Declared, class Given> void field(const Given &given) { value<Declared, Given>(given); }

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

