// Nodes: the trees and linked lists that are made of a class of the candidate's, read and written without recursion.
package sandglass;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

final class Nodes {
    private static final int MOST = 4_000_000;

    private final Class<?> raw;
    private final Field value;
    private final List<Field> links;
    private final Carrier item;

    private Nodes(Class<?> raw, Field value, List<Field> links, Carrier item) {
        this.raw = raw;
        this.value = value;
        this.links = links;
        this.item = item;
    }

    /** What carries the nodes of a class: it needs fields named value and, for a tree, left and right, else next. */
    static Nodes of(Shape shape, Class<?> raw, boolean answer) {
        if (raw.isRecord() || raw.isPrimitive() || raw.isArray() || raw == Object.class) return null;
        try {
            Field value = field(raw, "value");
            List<Field> links = new ArrayList<>();
            for (String name : shape.kind().equals("tree") ? List.of("left", "right") : List.of("next")) {
                links.add(field(raw, name));
                if (links.get(links.size() - 1).getType() != raw) return null;
            }
            Carrier item = Carrier.of(shape.item(), value.getGenericType(), answer);
            return item == null ? null : new Nodes(raw, value, links, item);
        } catch (NoSuchFieldException error) {
            return null;
        }
    }

    private static Field field(Class<?> raw, String name) throws NoSuchFieldException {
        Field field = raw.getDeclaredField(name);
        // Java's own classes do not let their fields be reached, and are no nodes.
        if (!field.trySetAccessible()) throw new NoSuchFieldException(name);
        return field;
    }

    /** Reads a tree, each node with the numbers of its children, or a list; no constructor is called. */
    Object read(Tokens.Reader from) throws Throwable {
        int count = (int) from.whole();
        Object[] nodes = new Object[count];
        sun.misc.Unsafe unsafe = Gate.unsafe();
        for (int i = 0; i < count; i++) nodes[i] = unsafe.allocateInstance(raw);
        for (int i = 0; i < count; i++) {
            value.set(nodes[i], item.read(from));
            for (Field link : links) {
                int other = links.size() == 1 ? i + 1 : (int) from.whole();
                if (other >= 0 && other < count) link.set(nodes[i], nodes[other]);
            }
        }
        return count == 0 ? null : nodes[0];
    }

    /** Writes what is linked to a first node, level by level. */
    void write(Tokens.Writer to, Object root) throws Throwable {
        List<Object> order = new ArrayList<>();
        if (root != null) order.add(root);
        for (int i = 0; i < order.size(); i++) {
            for (Field link : links) {
                Object other = link.get(order.get(i));
                if (other != null) order.add(other);
            }
            if (order.size() > MOST)
                throw new Tokens.Refusal(
                        "The answer has more than 4 million nodes; does one lead back to an earlier one?");
        }
        to.ascii(Integer.toString(order.size()));
        int next = 1;
        for (Object node : order) {
            to.space();
            item.write(to, value.get(node));
            if (links.size() == 1) continue;
            for (Field link : links) to.ascii(" " + (link.get(node) == null ? -1 : next++));
        }
    }
}
