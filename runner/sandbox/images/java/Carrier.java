// A carrier: a declared type together with the Java type that a candidate has for it; it reads and writes the values.
package sandglass;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Carrier {
    private final Shape shape;
    private final Class<?> raw;
    private final List<Carrier> items;
    private Constructor<?> constructor;
    private Method[] parts;
    private Nodes nodes;

    private Carrier(Shape shape, Class<?> raw, List<Carrier> items) {
        this.shape = shape;
        this.raw = raw;
        this.items = items;
    }

    /** What carries a shape as a Java type, as a parameter or as an answer; null where the type does not fit. */
    static Carrier of(Shape shape, Type type, boolean answer) {
        Class<?> raw = rawOf(type);
        if (shape.isNodes()) {
            Carrier carrier = new Carrier(shape, raw, List.of());
            carrier.nodes = Nodes.of(shape, raw, answer);
            return carrier.nodes == null ? null : carrier;
        }
        Type[] inner = switch (shape.kind()) {
            case "int" -> none(raw == long.class || raw == Long.class);
            case "float" -> none(raw == double.class || raw == Double.class);
            case "bool" -> none(raw == boolean.class || raw == Boolean.class);
            case "str" -> none(raw == String.class);
            case "opt" -> raw.isPrimitive() ? null : new Type[] {type};
            case "list" -> raw.isArray() ? new Type[] {componentOf(type)} : listed(type, raw, answer);
            case "map" -> takes(raw, Map.class, HashMap.class, answer) ? argumentsOf(type) : null;
            default -> raw.isRecord() ? partsOf(raw) : null;
        };
        if (inner == null || inner.length != shape.items().size()) return null;
        List<Carrier> items = new ArrayList<>();
        for (int i = 0; i < inner.length; i++) {
            Carrier item = of(shape.items().get(i), inner[i], answer);
            if (item == null) return null;
            items.add(item);
        }
        Carrier carrier = new Carrier(shape, raw, items);
        if (shape.kind().equals("tuple")) carrier.open();
        return carrier;
    }

    private static Type[] none(boolean fits) {
        return fits ? new Type[0] : null;
    }

    private static Type[] listed(Type type, Class<?> raw, boolean answer) {
        return takes(raw, List.class, ArrayList.class, answer) ? argumentsOf(type) : null;
    }

    /** Whether a Java type is what is asked, and for a parameter also one that what is given can be passed as. */
    private static boolean takes(Class<?> raw, Class<?> asked, Class<?> given, boolean answer) {
        return asked.isAssignableFrom(raw) && (answer || raw.isAssignableFrom(given));
    }

    private static Class<?> rawOf(Type type) {
        if (type instanceof Class<?> one) return one;
        if (type instanceof ParameterizedType one) return (Class<?>) one.getRawType();
        if (type instanceof GenericArrayType one) return rawOf(one.getGenericComponentType()).arrayType();
        return Object.class;
    }

    private static Type componentOf(Type type) {
        return type instanceof GenericArrayType one ? one.getGenericComponentType() : ((Class<?>) type).componentType();
    }

    private static Type[] argumentsOf(Type type) {
        return type instanceof ParameterizedType one ? one.getActualTypeArguments() : null;
    }

    private static Type[] partsOf(Class<?> raw) {
        RecordComponent[] parts = raw.getRecordComponents();
        Type[] types = new Type[parts.length];
        for (int i = 0; i < types.length; i++) types[i] = parts[i].getGenericType();
        return types;
    }

    /** Gets at the constructor and the parts of a record, whatever the candidate has made private. */
    private void open() {
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        parts = new Method[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
            parts[i] = components[i].getAccessor();
            parts[i].setAccessible(true);
        }
        try {
            constructor = raw.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException error) {
            throw new IllegalStateException(error);
        }
    }

    /** Reads a value; raises what the constructor of a record of the candidate's raises. */
    Object read(Tokens.Reader from) throws Throwable {
        return switch (shape.kind()) {
            case "int" -> from.whole();
            case "float" -> from.number();
            case "bool" -> from.whole() == 1;
            case "str" -> from.text();
            case "opt" -> from.whole() == 1 ? items.get(0).read(from) : null;
            case "list" -> list(from);
            case "map" -> map(from);
            case "tree", "lnode" -> nodes.read(from);
            default -> tuple(from);
        };
    }

    private Object list(Tokens.Reader from) throws Throwable {
        int count = (int) from.whole();
        Carrier item = items.get(0);
        if (!raw.isArray()) {
            List<Object> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) values.add(item.read(from));
            return values;
        }
        if (raw == long[].class) {
            long[] values = new long[count];
            for (int i = 0; i < count; i++) values[i] = from.whole();
            return values;
        }
        Object values = Array.newInstance(raw.componentType(), count);
        for (int i = 0; i < count; i++) Array.set(values, i, item.read(from));
        return values;
    }

    private Object map(Tokens.Reader from) throws Throwable {
        Map<Object, Object> found = new HashMap<>();
        for (int left = (int) from.whole(); left > 0; left--) {
            Object key = items.get(0).read(from);
            found.put(key, items.get(1).read(from));
        }
        return found;
    }

    private Object tuple(Tokens.Reader from) throws Throwable {
        Object[] values = new Object[items.size()];
        for (int i = 0; i < values.length; i++) values[i] = items.get(i).read(from);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException error) {
            throw error.getCause();
        }
    }

    /** Writes a value; raises Misfit where it holds what the shape does not. */
    void write(Tokens.Writer to, Object value) throws Throwable {
        if (shape.kind().equals("opt")) {
            to.ascii(value == null ? "0" : "1 ");
            if (value != null) items.get(0).write(to, value);
            return;
        }
        if (nodes != null) {
            nodes.write(to, value);
            return;
        }
        if (value == null) throw new Misfit("is null.");
        // Generics are forgotten when a program runs: a map or list may hold what its type does not say.
        if (!raw.isPrimitive() && !raw.isInstance(value))
            throw new Misfit("must be " + raw.getSimpleName() + "; it is " + value.getClass().getSimpleName() + ".");
        switch (shape.kind()) {
            case "list" -> writeList(to, value);
            case "map" -> writeMap(to, (Map<?, ?>) value);
            case "tuple" -> writeTuple(to, value);
            default -> to.scalar(value);
        }
    }

    private void writeList(Tokens.Writer to, Object value) throws Throwable {
        if (value instanceof long[] values) {
            to.ascii(Integer.toString(values.length));
            for (long one : values) to.ascii(" " + one);
            return;
        }
        Object array = value instanceof List<?> list ? list.toArray() : value;
        int count = Array.getLength(array);
        to.ascii(Integer.toString(count));
        for (int i = 0; i < count; i++) {
            to.space();
            try {
                items.get(0).write(to, Array.get(array, i));
            } catch (Misfit misfit) {
                throw misfit.inside("[" + i + "]", i);
            }
        }
    }

    private void writeMap(Tokens.Writer to, Map<?, ?> values) throws Throwable {
        Object[] entries = values.entrySet().toArray();
        to.ascii(Integer.toString(entries.length));
        for (Object entry : entries) {
            Object key = ((Map.Entry<?, ?>) entry).getKey();
            try {
                to.space();
                items.get(0).write(to, key);
                to.space();
                items.get(1).write(to, ((Map.Entry<?, ?>) entry).getValue());
            } catch (Misfit misfit) {
                throw misfit.inside(key instanceof String text ? "[\"" + text + "\"]" : "[" + key + "]", -1);
            }
        }
    }

    private void writeTuple(Tokens.Writer to, Object value) throws Throwable {
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) to.space();
            try {
                items.get(i).write(to, parts[i].invoke(value));
            } catch (InvocationTargetException error) {
                throw error.getCause();
            } catch (Misfit misfit) {
                throw misfit.inside("." + parts[i].getName() + "()", -1);
            }
        }
    }

    /** Says that a value is not what it should be, and gathers on its way out where that is. */
    static final class Misfit extends Exception {
        private final String what;
        private String path = "";
        private String numbers = "";
        private boolean listed = true;

        Misfit(String what) {
            super(what, null, false, false);
            this.what = what;
        }

        /** One step further out; `index` is -1 where it is not that of a list. */
        private Misfit inside(String step, int index) {
            path = step + path;
            numbers = (index + 1) + (numbers.isEmpty() ? "" : ", ") + numbers;
            listed &= index >= 0;
            return this;
        }

        /** The sentence for the candidate: in lists alone by number, else by the way there. */
        String sentence() {
            if (path.isEmpty()) return "The answer " + what;
            return (listed ? "Item " + numbers + " of the answer " : "result" + path + " ") + what;
        }
    }
}
