// Busy spans: sort by start, extend the open span or close it.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Sweep {
    private record Session(long start, long end) {}

    public static void main(String[] args) throws IOException {
        StreamTokenizer input = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        Session[] sessions = new Session[(int) next(input)];
        for (int i = 0; i < sessions.length; i++) sessions[i] = new Session(next(input), next(input));
        Arrays.sort(sessions, (one, other) -> Long.compare(one.start(), other.start()));
        List<Session> spans = new ArrayList<>();
        for (Session session : sessions) {
            Session open = spans.isEmpty() ? null : spans.getLast();
            if (open == null || session.start() > open.end()) {
                spans.add(session);
            } else if (session.end() > open.end()) {
                spans.set(spans.size() - 1, new Session(open.start(), session.end()));
            }
        }
        long total = spans.stream().mapToLong(span -> span.end() - span.start()).sum();
        StringBuilder lines = new StringBuilder(spans.size() + " " + total + "\n");
        for (Session span : spans) lines.append(span.start()).append(' ').append(span.end()).append('\n');
        System.out.print(lines);
    }

    private static long next(StreamTokenizer input) throws IOException {
        input.nextToken();
        return (long) input.nval; // all numbers are far below 2^53
    }
}
