// Ends as its input asks: the self-test of the language.
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Main {
    public static void main(String[] args) throws java.io.IOException {
        String[] words = new String(System.in.readAllBytes()).trim().split("\\s+");
        long first = Long.parseLong(words[1]);
        long second = Long.parseLong(words[2]);
        if (words[0].equals("wa")) System.out.println(first + second + 1);
        else if (words[0].equals("tle")) for (long turn = 0; turn >= 0; turn = (turn + 1) % 1000);
        else if (words[0].equals("mle")) fill(new ArrayList<>());
        else if (words[0].equals("ole")) for (;;) System.out.println("and so on");
        else if (words[0].equals("rte")) System.exit(3);
        else System.out.println(first + second);
    }

    private static void fill(List<byte[]> kept) {
        for (;;) {
            byte[] more = new byte[1 << 20];
            Arrays.fill(more, (byte) 1);
            kept.add(more);
        }
    }
}
