// A call: which function is asked for, how it is found among the candidate's classes, and how it is called.
package sandglass;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Read from lines: the function's name, the type of its answer, then a type for each parameter, such as
 * {@code long[]}.
 */
record Call(String name, Class<?> returns, Class<?>[] params) {
    static Call read(String text) {
        List<Class<?>> types = new ArrayList<>();
        String[] lines = text.strip().split("\n");
        for (int i = 1; i < lines.length; i++) types.add(type(lines[i]));
        return new Call(lines[0], types.get(0), types.subList(1, types.size()).toArray(new Class<?>[0]));
    }

    private static Class<?> type(String word) {
        if (word.endsWith("[]")) return type(word.substring(0, word.length() - 2)).arrayType();
        return switch (word) {
            case "long" -> long.class;
            case "double" -> double.class;
            case "boolean" -> boolean.class;
            default -> String.class;
        };
    }

    /** Finds the function in the class Solution, or else in any other; nothing of the candidate's runs. */
    Method find(Bundle bundle, ClassLoader loader) throws ClassNotFoundException {
        List<String> names = new ArrayList<>(bundle.classes().keySet());
        names.sort((one, other) -> Boolean.compare(isSolution(other), isSolution(one)));
        Method near = null;
        for (String one : names) {
            for (Method method : Class.forName(one, false, loader).getDeclaredMethods()) {
                if (!method.getName().equals(name) || method.isSynthetic()) continue;
                if (method.getReturnType() == returns && List.of(method.getParameterTypes()).equals(List.of(params)))
                    return method;
                near = near == null ? method : near;
            }
        }
        if (near == null) throw new Tokens.Refusal("Define a function named " + name + ".");
        throw new Tokens.Refusal(
                "The function must be " + written(returns, params) + "; it is "
                        + written(near.getReturnType(), near.getParameterTypes()) + ".");
    }

    private static boolean isSolution(String name) {
        return name.equals("Solution") || name.endsWith(".Solution");
    }

    private String written(Class<?> returned, Class<?>[] taken) {
        String inner = List.of(taken).stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
        return returned.getSimpleName() + " " + name + "(" + inner + ")";
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
