// The gate: a runtime started ahead waits here on descriptor 5 until it is told which command line it shall be.
package sandglass;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

final class Gate {
    private static final int CHANNEL = 5;

    private Gate() {}

    /** Says that all is ready, waits, and returns the words of the command line; ends the process when none come. */
    static List<String> words() throws IOException {
        FileDescriptor channel = descriptor(CHANNEL);
        String line;
        try (FileOutputStream out = new FileOutputStream(channel);
                FileInputStream in = new FileInputStream(channel)) {
            out.write('r');
            line = line(in);
        }
        if (line == null) Runtime.getRuntime().halt(0);
        return parsed(line);
    }

    private static String line(FileInputStream in) throws IOException {
        byte[] data = new byte[4096];
        int size = 0;
        for (;;) {
            int got = in.read(data, size, data.length - size);
            if (got <= 0) return null;
            size += got;
            if (data[size - 1] == '\n') return new String(data, 0, size, StandardCharsets.UTF_8);
            if (size == data.length) data = java.util.Arrays.copyOf(data, 2 * size);
        }
    }

    /** The strings of a JSON array of strings. */
    static List<String> parsed(String json) {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        for (int i = 0; i < json.length(); i++) {
            char at = json.charAt(i);
            if (word == null) {
                if (at == '"') word = new StringBuilder();
            } else if (at == '"') {
                words.add(word.toString());
                word = null;
            } else if (at != '\\') {
                word.append(at);
            } else if (json.charAt(++i) == 'u') {
                word.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                word.append(json.charAt(i));
            }
        }
        return words;
    }

    /** What reaches into objects as Java itself does. */
    static sun.misc.Unsafe unsafe() throws ReflectiveOperationException {
        var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        return (sun.misc.Unsafe) field.get(null);
    }

    /** A descriptor by its number, which Java offers for the first three alone; no file can be opened for a socket. */
    static FileDescriptor descriptor(int number) {
        try {
            sun.misc.Unsafe unsafe = unsafe();
            FileDescriptor descriptor = new FileDescriptor();
            unsafe.putInt(descriptor, unsafe.objectFieldOffset(FileDescriptor.class.getDeclaredField("fd")), number);
            return descriptor;
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException(error);
        }
    }
}
