// The Java compiler as one command: compiles one file in memory and writes a bundle.
//
//   Compile ENTRY SOURCE BUNDLE    ENTRY is SOURCE itself for a program, or a file with the call that is asked for
//   Compile                        compiles a small program several times, then waits at the gate for such a line
package sandglass;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

public final class Compile {
    private static final List<String> OPTIONS = List.of("-proc:none", "-nowarn", "-XDsuppressNotes", "-Xmaxerrs", "20");
    private static final int ROUNDS = Integer.getInteger("sandglass.rounds", 2);
    private static final String NO_MAIN = "Define a class with a method public static void main(String[] args).";

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager library = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);

    private Compile() {}

    public static void main(String[] words) throws IOException {
        Compile compile = new Compile();
        List<String> line = Arrays.asList(words);
        if (words.length == 0) {
            compile.train();
            line = Gate.words();
        } else if (words[0].equals("--rehearse")) {
            compile.train();
            return;
        }
        int last = line.size() - 1;
        boolean done = compile.build(Path.of(line.get(last - 2)), Path.of(line.get(last - 1)), Path.of(line.get(last)));
        System.err.flush();
        Runtime.getRuntime().halt(done ? 0 : 1);
    }

    private boolean build(Path entry, Path source, Path target) throws IOException {
        String call = entry.equals(source) ? "" : Files.readString(entry);
        String text = new String(Files.readAllBytes(source), StandardCharsets.UTF_8);
        PrintWriter said = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        Bundle bundle = bundle(source, text, call, said);
        said.flush();
        if (bundle == null) return false;
        try (OutputStream out = Files.newOutputStream(target)) {
            var kept = new ByteArrayOutputStream();
            bundle.write(kept);
            kept.writeTo(out);
        }
        return true;
    }

    /** Compiles one file; null when that failed, with the reason in `said`. */
    private Bundle bundle(Path path, String text, String call, PrintWriter said) throws IOException {
        Map<String, Made> made = new TreeMap<>();
        JavaFileManager files = new InMemory(library, made);
        var given = new Given(path, text);
        JavacTask task = (JavacTask) compiler.getTask(said, files, null, OPTIONS, null, List.of(given));
        List<String> mains = new ArrayList<>();
        task.addTaskListener(new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.PARSE) mains.addAll(mainClasses(event.getCompilationUnit()));
            }
        });
        try {
            if (!task.call()) return null;
        } catch (StackOverflowError error) {
            said.println(path + ": the program is nested too deeply for the compiler.");
            return null;
        }
        Map<String, byte[]> classes = new TreeMap<>();
        made.forEach((key, one) -> classes.put(key, one.body.toByteArray()));
        Bundle bundle = new Bundle(call.isEmpty() && !mains.isEmpty() ? mains.get(0) : "", call, classes);
        String missing = missing(bundle);
        if (missing.isEmpty()) return bundle;
        said.println(missing);
        return null;
    }

    /** What the program lacks to be started, as a sentence; empty when it lacks nothing. */
    private static String missing(Bundle bundle) {
        if (bundle.call().isEmpty()) return bundle.main().isEmpty() ? NO_MAIN : "";
        try {
            Asked.read(bundle.call()).find(bundle, bundle.loader());
        } catch (Tokens.Refusal refusal) {
            return refusal.getMessage();
        } catch (ClassNotFoundException | LinkageError error) {
            return "The classes cannot be loaded: " + error;
        }
        return "";
    }

    /** The classes of a file that have a main method, in their order. */
    private static List<String> mainClasses(CompilationUnitTree unit) {
        String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        List<String> names = new ArrayList<>();
        for (Tree declared : unit.getTypeDecls())
            if (declared instanceof ClassTree one && one.getMembers().stream().anyMatch(Compile::isMain))
                names.add(prefix + one.getSimpleName());
        return names;
    }

    private static boolean isMain(Tree member) {
        return member instanceof MethodTree method
                && method.getName().contentEquals("main")
                && method.getModifiers().getFlags().contains(Modifier.STATIC)
                && method.getParameters().size() == 1;
    }

    /** Compiles a program of our own until the compiler is quick. */
    private void train() throws IOException {
        String text;
        try (var stream = Compile.class.getResourceAsStream("training.txt")) {
            text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        PrintWriter said = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS; round++) {
            if (bundle(Path.of("/box/Solution.java"), text, "solve\nint\nlist[int]\n", said) == null) throw new IllegalStateException();
        }
    }

    /** The candidate's file; a public class in it may have any name. */
    private static final class Given extends SimpleJavaFileObject {
        private final String text;

        Given(Path path, String text) {
            super(path.toUri(), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE;
        }
    }

    /** A compiled class. */
    private static final class Made extends SimpleJavaFileObject {
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Made(String name) {
            super(URI.create("made:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            body.reset();
            return body;
        }
    }

    /** Java's own classes from where they are, and a place in memory for ours. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Made> made;

        InMemory(JavaFileManager library, Map<String, Made> made) {
            super(library);
            this.made = made;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return made.computeIfAbsent(name, Made::new);
        }
    }
}
