// A play: the class that is asked for, how it is found among the candidate's, and how its methods are called in turn.
package sandglass;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Read from lines: "class" and its name, then for the constructor and each method its name, answer and parameters. */
record Play(String name, List<Part> parts) implements Asked {
    static final String BEGINNING = "class ";
    private static final String NOTHING = "-";

    /** The constructor or a method; what gives nothing has no shape to return. */
    record Part(String name, Shape returns, List<Shape> params) {
        static Part read(String line) {
            String[] words = line.split(" ");
            List<Shape> params = new ArrayList<>();
            for (int i = 2; i < words.length; i++) params.add(Shape.read(words[i]));
            return new Part(words[0], words[1].equals(NOTHING) ? null : Shape.read(words[1]), params);
        }

        /** What carries the arguments; null where a type does not fit. */
        List<Carrier> taken(Executable one) {
            Type[] types = one.getGenericParameterTypes();
            if (types.length != params.size()) return null;
            List<Carrier> carriers = new ArrayList<>();
            for (int i = 0; i < types.length; i++) carriers.add(Carrier.of(params.get(i), types[i], false));
            return carriers.contains(null) ? null : carriers;
        }

        String written(String called) {
            String returned = returns == null ? "void" : returns.written();
            return Call.written(called, returned, params.stream().map(Shape::written));
        }
    }

    /** A method that was found, with what carries its answer, null for nothing, and its arguments. */
    private record Step(String name, Method method, Carrier answer, List<Carrier> arguments) {}

    static Play read(String text) {
        String[] lines = text.strip().split("\n");
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) parts.add(Part.read(lines[i]));
        return new Play(lines[0].substring(BEGINNING.length()), parts);
    }

    @Override
    public Found find(Bundle bundle, ClassLoader loader) throws ClassNotFoundException {
        for (String one : bundle.classes().keySet()) {
            if (one.substring(Math.max(one.lastIndexOf('.'), one.lastIndexOf('$')) + 1).equals(name))
                return found(Class.forName(one, false, loader));
        }
        throw new Tokens.Refusal("Define a class named " + name + ".");
    }

    private Found found(Class<?> own) {
        Part first = parts.get(0);
        if (own.getEnclosingClass() != null && !Modifier.isStatic(own.getModifiers()) && !own.isRecord())
            throw new Tokens.Refusal("Make the class " + name + " static, or move it out of the other class.");
        if (own.isInterface() || Modifier.isAbstract(own.getModifiers()))
            throw new Tokens.Refusal(name + " must be a class of which objects can be made.");
        for (Constructor<?> one : own.getDeclaredConstructors()) {
            List<Carrier> given = first.taken(one);
            if (given == null) continue;
            one.setAccessible(true);
            List<Step> steps = new ArrayList<>();
            for (Part part : parts.subList(1, parts.size())) steps.add(step(part, own));
            return (from, to) -> play(one, given, steps, from, to);
        }
        String asked = Call.written(name, "", first.params().stream().map(Shape::written));
        throw new Tokens.Refusal("The constructor must be" + asked + ".");
    }

    /** Finds a method in a class, or in one that it extends. */
    private static Step step(Part part, Class<?> own) {
        Method near = null;
        for (Class<?> at = own; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (!method.getName().equals(part.name()) || method.isSynthetic()) continue;
                near = near == null ? method : near;
                List<Carrier> taken = part.taken(method);
                Type gives = method.getGenericReturnType();
                Carrier answer = part.returns() == null ? null : Carrier.of(part.returns(), gives, true);
                if (taken == null || (answer == null && part.returns() != null)) continue;
                method.setAccessible(true);
                return new Step(part.name(), method, answer, taken);
            }
        }
        if (near == null) throw new Tokens.Refusal("Define a method " + part.written(part.name()) + ".");
        Stream<String> types = Stream.of(near.getGenericParameterTypes()).map(Call::simple);
        String found = Call.written(part.name(), Call.simple(near.getGenericReturnType()), types);
        throw new Tokens.Refusal("The method must be " + part.written(part.name()) + "; it is " + found + ".");
    }

    private static Object[] values(List<Carrier> carriers, Tokens.Reader from) throws Throwable {
        Object[] values = new Object[carriers.size()];
        for (int i = 0; i < values.length; i++) values[i] = carriers.get(i).read(from);
        return values;
    }

    /** Makes an object and plays the calls: each is read, made, and its result written before the next. */
    private static void play(
            Constructor<?> constructor, List<Carrier> given, List<Step> steps, Tokens.Reader from, Tokens.Writer to)
            throws Throwable {
        Object object;
        try {
            object = constructor.newInstance(values(given, from));
        } catch (InvocationTargetException error) {
            throw error.getCause();
        }
        long count = from.whole();
        to.ascii(Long.toString(count));
        for (long call = 1; call <= count; call++) {
            Step step = steps.get((int) from.whole());
            try {
                Object result = step.method().invoke(object, values(step.arguments(), from));
                if (step.answer() == null) continue;
                to.space();
                step.answer().write(to, result);
            } catch (InvocationTargetException error) {
                System.out.flush();
                System.err.println("In call " + call + ", of " + step.name() + ":");
                throw error.getCause();
            } catch (Carrier.Misfit misfit) {
                throw new Tokens.Refusal("Call " + call + ", " + step.name() + ": " + misfit.sentence());
            } catch (Tokens.Refusal refusal) {
                throw new Tokens.Refusal("Call " + call + ", " + step.name() + ": " + refusal.getMessage());
            }
        }
        from.drop();
    }
}
