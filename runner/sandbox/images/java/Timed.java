// A timed function: it is called again and again on fresh copies of its arguments, and how long each round took is told.
package sandglass;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** Read from lines: "timed " before those of a function. Its arguments begin with the rounds, and the calls in each. */
record Timed(Call call) implements Asked {
    static final String BEGINNING = "timed ";
    private static final long WARM_NS = 60_000_000;
    private static final int MOST_WARM = 5000;

    static Timed read(String text) {
        return new Timed(Call.read(text.substring(BEGINNING.length())));
    }

    @Override
    public Found find(Bundle bundle, ClassLoader loader) throws ClassNotFoundException {
        Call.Found found = call.find(bundle, loader);
        return (from, to) -> {
            ThreadMXBean clock = ManagementFactory.getThreadMXBean();
            long rounds = from.whole();
            long calls = from.whole();
            int start = from.place();
            warm(found, from, start, clock);
            to.ascii(Long.toString(rounds));
            for (long round = 0; round < rounds; round++) {
                to.space();
                to.ascii(Long.toString(round(found, from, start, calls, clock)));
            }
        };
    }

    /** Calls until the function is compiled, or has had its share of time. */
    private static void warm(Call.Found found, Tokens.Reader from, int start, ThreadMXBean clock) throws Throwable {
        long began = clock.getCurrentThreadCpuTime();
        for (int count = 0; count < MOST_WARM && clock.getCurrentThreadCpuTime() - began < WARM_NS; count++) {
            from.back(start);
            Call.run(found.method(), found.read(from));
        }
    }

    /** The nanoseconds of one round of calls: arguments are read before, and the collector has been. */
    private static long round(Call.Found found, Tokens.Reader from, int start, long calls, ThreadMXBean clock)
            throws Throwable {
        List<Object[]> copies = new ArrayList<>();
        for (long call = 0; call < calls; call++) {
            from.back(start);
            copies.add(found.read(from));
        }
        System.gc();
        long began = clock.getCurrentThreadCpuTime();
        for (Object[] values : copies) Call.run(found.method(), values);
        return clock.getCurrentThreadCpuTime() - began;
    }
}
