// A bundle: one file with a program's compiled classes, and what to start of them.
package sandglass;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * The classes of one program by their binary names.
 *
 * @param main the class whose main method is the program; empty where a function is called
 * @param call what is asked of the function, in the words of {@link Call}; empty for a program
 */
record Bundle(String main, String call, Map<String, byte[]> classes) {
    void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeUTF(main);
        out.writeUTF(call);
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> one : classes.entrySet()) {
            out.writeUTF(one.getKey());
            out.writeInt(one.getValue().length);
            out.write(one.getValue());
        }
        out.flush();
    }

    static Bundle read(byte[] data) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(data));
        String main = in.readUTF();
        String call = in.readUTF();
        Map<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            byte[] body = new byte[in.readInt()];
            in.readFully(body);
            classes.put(name, body);
        }
        return new Bundle(main, call, classes);
    }

    /** A loader of these classes; they see Java's own and no others by name. */
    ClassLoader loader() {
        return new ClassLoader(Bundle.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] body = classes.get(name);
                if (body == null) throw new ClassNotFoundException(name);
                return defineClass(name, body, 0, body.length);
            }
        };
    }
}
