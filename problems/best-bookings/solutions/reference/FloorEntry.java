// Best bookings: a sorted map from an end to the best sum up to then; requests in the order of their ends.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Arrays;
import java.util.TreeMap;

public class FloorEntry {
    public static void main(String[] args) throws IOException {
        StreamTokenizer input = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = (int) next(input);
        long pause = next(input);
        long[][] requests = new long[n][];
        for (int i = 0; i < n; i++) requests[i] = new long[] {next(input), next(input), next(input)};
        Arrays.sort(requests, (one, other) -> Long.compare(one[1], other[1]));
        TreeMap<Long, Long> best = new TreeMap<>();
        best.put(Long.MIN_VALUE, 0L);
        for (long[] request : requests) {
            long sum = best.floorEntry(request[0] - pause).getValue() + request[2];
            if (sum > best.lastEntry().getValue()) best.put(request[1], sum);
        }
        System.out.println(best.lastEntry().getValue());
    }

    private static long next(StreamTokenizer input) throws IOException {
        input.nextToken();
        return (long) input.nval; // all numbers are far below 2^53
    }
}
