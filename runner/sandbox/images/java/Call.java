// A call: which function is asked for, how it is found among the candidate's classes, and how it is called.
package sandglass;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Read from lines: the function's name, the shape of its answer, then a shape for each parameter. */
record Call(String name, Shape returns, List<Shape> params) implements Asked {
    /** The function, with what carries its answer and its arguments. */
    record Found(Method method, Carrier answer, List<Carrier> arguments) implements Asked.Found {
        @Override
        public void answer(Tokens.Reader from, Tokens.Writer to) throws Throwable {
            Object[] values = read(from);
            from.drop();
            answer.write(to, run(method, values));
        }

        /** The arguments; raises what the constructor of a record of the candidate's raises. */
        Object[] read(Tokens.Reader reader) throws Throwable {
            Object[] values = new Object[arguments.size()];
            for (int i = 0; i < values.length; i++) values[i] = arguments.get(i).read(reader);
            return values;
        }
    }

    static Call read(String text) {
        List<Shape> shapes = new ArrayList<>();
        String[] lines = text.strip().split("\n");
        for (int i = 1; i < lines.length; i++) shapes.add(Shape.read(lines[i]));
        return new Call(lines[0], shapes.get(0), shapes.subList(1, shapes.size()));
    }

    /** Finds the function in the class Solution, or else in any other; nothing of the candidate's runs. */
    @Override
    public Found find(Bundle bundle, ClassLoader loader) throws ClassNotFoundException {
        List<String> names = new ArrayList<>(bundle.classes().keySet());
        names.sort((one, other) -> Boolean.compare(isSolution(other), isSolution(one)));
        Method near = null;
        for (String one : names) {
            for (Method method : Class.forName(one, false, loader).getDeclaredMethods()) {
                if (!method.getName().equals(name) || method.isSynthetic()) continue;
                Found found = fitted(method);
                if (found != null) return found;
                near = near == null ? method : near;
            }
        }
        if (near == null) throw new Tokens.Refusal("Define a function named " + name + ".");
        String asked = written(name, returns.written(), params.stream().map(Shape::written));
        Stream<String> taken = Stream.of(near.getGenericParameterTypes()).map(Call::simple);
        String found = written(name, simple(near.getGenericReturnType()), taken);
        throw new Tokens.Refusal("The function must be " + asked + "; it is " + found + ".");
    }

    /** The method with its carriers; null where a type does not fit. */
    private Found fitted(Method method) {
        Type[] types = method.getGenericParameterTypes();
        Carrier answer = Carrier.of(returns, method.getGenericReturnType(), true);
        if (answer == null || types.length != params.size()) return null;
        List<Carrier> arguments = new ArrayList<>();
        for (int i = 0; i < types.length; i++) arguments.add(Carrier.of(params.get(i), types[i], false));
        return arguments.contains(null) ? null : new Found(method, answer, arguments);
    }

    private static boolean isSolution(String name) {
        return name.equals("Solution") || name.endsWith(".Solution");
    }

    /** A function or method as Java writes it. */
    static String written(String name, String returned, Stream<String> taken) {
        return returned + " " + name + "(" + taken.collect(Collectors.joining(", ")) + ")";
    }

    /** A type without the packages and classes around its names. */
    static String simple(Type type) {
        return type instanceof Class<?> one ? one.getSimpleName() : type.getTypeName().replaceAll("\\w+[.$]", "");
    }

    /** Calls the function, on a new object where it is not static; raises what it raised. */
    static Object run(Method method, Object[] values) throws Throwable {
        try {
            Object self = null;
            if (!Modifier.isStatic(method.getModifiers())) {
                Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor();
                constructor.setAccessible(true);
                self = constructor.newInstance();
            }
            method.setAccessible(true);
            return method.invoke(self, values);
        } catch (InvocationTargetException error) {
            throw error.getCause();
        } catch (NoSuchMethodException | InstantiationException error) {
            throw new Tokens.Refusal("Make the function static, or its class one that can be made without arguments.");
        }
    }
}
