// The start of every Java program: it loads a bundle, and calls its main method or what is asked for.
//
//   Run BUNDLE     runs it
//   Run            waits at the gate for a command line that ends with the bundle
//
// A function or class gets its arguments from descriptor 0, read before anything of the candidate's is loaded, and its
// answer goes to descriptor 3 between two lines with the nonce that descriptor 0 began with.
package sandglass;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class Run {
    private static final int ANSWER = 3;
    private static final long STACK_BYTES = 32L << 20;
    private static final int SHOWN_CALLS = 24;
    private static final int SHOWN_CAUSES = 4;
    private static final String GIVEN = "1 2 2 3 1 3 abc 2 0.5 inf 1 1 1 1 1 x 1 4 1 1 y 5\n";

    private final Bundle bundle;

    private Run(Bundle bundle) {
        this.bundle = bundle;
    }

    public static void main(String[] words) throws Throwable {
        List<String> line = Arrays.asList(words);
        if (words.length == 0) {
            line = Gate.words();
        } else if (words[0].equals("--rehearse")) {
            rehearse();
            return;
        }
        Run run = new Run(Bundle.read(Files.readAllBytes(Path.of(line.get(line.size() - 1)))));
        Runnable body = run.bundle.call().isEmpty() ? run::program : run.function();
        // The first thread's stack is small and cannot grow: a deep recursion needs one of our own choosing.
        new Thread(null, body, "main", STACK_BYTES).start();
    }

    /** Calls main; the process ends as any Java program's would. */
    private void program() {
        try {
            Method main = Class.forName(bundle.main(), true, bundle.loader()).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException error) {
            failed(error.getCause());
        } catch (Throwable error) {
            failed(error instanceof ExceptionInInitializerError ? error.getCause() : error);
        }
    }

    /** Reads the arguments, and returns the rest of the work. */
    private Runnable function() throws IOException {
        Asked asked = Asked.read(bundle.call());
        Tokens.Reader reader = new Tokens.Reader(new FileInputStream(FileDescriptor.in).readAllBytes());
        String nonce = reader.token();
        FileOutputStream answer = new FileOutputStream(Gate.descriptor(ANSWER));
        return () -> {
            try {
                byte[] frame = frame(nonce, asked.find(bundle, bundle.loader()), reader);
                System.out.flush();
                System.err.flush();
                answer.write(frame);
            } catch (Tokens.Refusal refusal) {
                System.err.println(refusal.getMessage());
                Runtime.getRuntime().halt(1);
            } catch (Carrier.Misfit misfit) {
                System.err.println(misfit.sentence());
                Runtime.getRuntime().halt(1);
            } catch (Throwable error) {
                failed(error instanceof ExceptionInInitializerError ? error.getCause() : error);
            }
            Runtime.getRuntime().halt(0);
        };
    }

    private static byte[] frame(String nonce, Asked.Found found, Tokens.Reader reader) throws Throwable {
        Tokens.Writer writer = new Tokens.Writer();
        writer.ascii(nonce + "\n");
        found.answer(reader, writer);
        writer.ascii("\n" + nonce + "\n");
        return writer.bytes();
    }

    /** Prints an error with the candidate's own lines, and ends the process. */
    private void failed(Throwable error) {
        try {
            System.out.flush();
            System.err.print(explained(error));
            System.err.flush();
        } catch (Throwable hostile) {
            // An error object that cannot be printed: there is nothing to say of it.
        }
        Runtime.getRuntime().halt(1);
    }

    private String explained(Throwable error) {
        StringBuilder text = new StringBuilder("Exception in thread \"main\" ");
        for (int causes = 0; error != null && causes < SHOWN_CAUSES; causes++, error = error.getCause()) {
            if (causes > 0) text.append("Caused by: ");
            text.append(error).append('\n');
            int shown = 0;
            for (StackTraceElement call : error.getStackTrace()) {
                if (!bundle.classes().containsKey(call.getClassName())) continue;
                if (++shown > SHOWN_CALLS) {
                    text.append("\t...\n");
                    break;
                }
                text.append("\tat ").append(call).append('\n');
            }
        }
        return text.toString();
    }

    /** Does once what every program needs, for the archive of classes; at a start it would cost more than it saves. */
    private static void rehearse() throws Throwable {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Class<?> one : List.of(Sample.class, Sample.Two.class, Sample.Sums.class)) {
            try (var stream = Run.class.getResourceAsStream(one.getName().replaceAll(".*[.]", "") + ".class")) {
                classes.put(one.getName(), stream.readAllBytes());
            }
        }
        var kept = new java.io.ByteArrayOutputStream();
        new Bundle("", "", classes).write(kept);
        Bundle bundle = Bundle.read(kept.toByteArray());
        Tokens.Reader reader = new Tokens.Reader(("00\n" + GIVEN).getBytes());
        String nonce = reader.token();
        Call.Found found = Call.read(Sample.ASKED).find(bundle, bundle.loader());
        Object[] values = found.read(reader);
        for (int i = 0; i < values.length; i++) found.arguments().get(i).write(new Tokens.Writer(), values[i]);
        found.answer().write(new Tokens.Writer(), Call.run(found.method(), values));
        Tokens.Reader calls = new Tokens.Reader("7\n2 0 5 1 12\n".getBytes());
        frame(nonce, Asked.read(Sample.PLAYED).find(bundle, bundle.loader()), calls);
        Tokens.Reader timed = new Tokens.Reader(("7\n1 1\n" + GIVEN).getBytes());
        frame(timed.token(), Asked.read(Timed.BEGINNING + Sample.ASKED).find(bundle, bundle.loader()), timed);
        new Run(bundle).explained(new IllegalStateException("x"));
        Gate.parsed("[\"x\"]");
        Thread thread = new Thread(null, () -> {}, "rehearsal", STACK_BYTES);
        thread.start();
        thread.join();
    }
}
