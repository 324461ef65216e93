// Classes that are loaded and called once as the candidate's would be, before there are any.
package sandglass;

import java.util.Map;

final class Sample {
    static final String ASKED = "echo\nint\nint\nlist[int]\nlist[str]\nlist[float]\nlist[bool]\n"
            + "list[tuple[int,str]]\nopt[int]\nmap[str,int]\n";

    record Two(long first, String second) {}

    static final String PLAYED = "class Sums\nnew - int\nput - int\nabove opt[int] int\n";

    static final class Sums {
        private long sum;

        Sums(long start) {
            sum = start;
        }

        void put(long value) {
            sum += value;
        }

        Long above(long least) {
            return sum > least ? sum : null;
        }
    }

    private Sample() {}

    static long echo(
            long a, long[] b, String[] c, double[] d, boolean[] e, Two[] f, Long g, Map<String, Long> h) {
        return a + b.length + c.length + d.length + e.length + f.length + g + h.size();
    }
}
