// The start of every Java program: it loads a bundle, and calls its main method or the function that is asked for.
//
//   Run BUNDLE     runs it
//   Run            waits at the gate for a command line that ends with the bundle
//
// A function gets its arguments from descriptor 0, read before anything of the candidate's is loaded, and its answer
// goes to descriptor 3 between two lines with the nonce that descriptor 0 began with.
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

public final class Run {
    private static final int ANSWER = 3;
    private static final long STACK_BYTES = 32L << 20;
    private static final int SHOWN_CALLS = 24;
    private static final int SHOWN_CAUSES = 4;

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
        Call call = Call.read(bundle.call());
        Tokens.Reader reader = new Tokens.Reader(new FileInputStream(FileDescriptor.in).readAllBytes());
        String nonce = reader.token();
        Object[] values = new Object[call.params().length];
        for (int i = 0; i < values.length; i++) values[i] = reader.value(call.params()[i]);
        FileOutputStream answer = new FileOutputStream(Gate.descriptor(ANSWER));
        return () -> {
            try {
                byte[] frame = frame(nonce, Call.run(call.find(bundle, bundle.loader()), values));
                System.out.flush();
                System.err.flush();
                answer.write(frame);
            } catch (Tokens.Refusal refusal) {
                System.err.println(refusal.getMessage());
                Runtime.getRuntime().halt(1);
            } catch (Throwable error) {
                failed(error instanceof ExceptionInInitializerError ? error.getCause() : error);
            }
            Runtime.getRuntime().halt(0);
        };
    }

    private static byte[] frame(String nonce, Object answer) {
        Tokens.Writer writer = new Tokens.Writer();
        writer.ascii(nonce + "\n");
        writer.value(answer, 0);
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
        String text = "00\n1 2 2 3 1 3 abc 2 0.5 inf 1 1\n";
        Call call = Call.read("echo\nlong\nlong\nlong[]\nString[]\ndouble[]\nboolean[]\n");
        Tokens.Reader reader = new Tokens.Reader(text.getBytes());
        String nonce = reader.token();
        Object[] values = new Object[call.params().length];
        for (int i = 0; i < values.length; i++) values[i] = reader.value(call.params()[i]);
        for (Object value : values) frame(nonce, value);
        byte[] body;
        try (var stream = Run.class.getResourceAsStream("Sample.class")) {
            body = stream.readAllBytes();
        }
        var kept = new java.io.ByteArrayOutputStream();
        new Bundle("", "", Map.of(Sample.class.getName(), body)).write(kept);
        Bundle bundle = Bundle.read(kept.toByteArray());
        Call asked = Call.read("echo\nlong\nlong\n");
        Call.run(asked.find(bundle, bundle.loader()), new Object[] {1L});
        new Run(bundle).explained(new IllegalStateException("x"));
        Gate.parsed("[\"x\"]");
        Thread thread = new Thread(null, () -> {}, "rehearsal", STACK_BYTES);
        thread.start();
        thread.join();
    }
}
