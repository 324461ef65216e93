// Values as tokens: what a function is given is read here, and what it returns is written.
package sandglass;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;

final class Tokens {
    private Tokens() {}

    /** A sentence for the candidate: why a value cannot be an answer, or what is missing. */
    static final class Refusal extends RuntimeException {
        Refusal(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /** Reads values of known types. */
    static final class Reader {
        private final byte[] data;
        private int at;

        Reader(byte[] data) {
            this.data = data;
        }

        /** Everything up to the next separator, which is taken too. */
        String token() {
            int start = at;
            while (at < data.length && data[at] > 32) at++;
            return new String(data, start, at++ - start, StandardCharsets.ISO_8859_1);
        }

        long whole() {
            boolean negative = data[at] == '-';
            if (negative) at++;
            long value = 0;
            while (at < data.length && data[at] > 32) value = value * 10 - (data[at++] - '0');
            at++;
            return negative ? value : -value;
        }

        double number() {
            String token = token();
            return switch (token) {
                case "nan" -> Double.NaN;
                case "inf" -> Double.POSITIVE_INFINITY;
                case "-inf" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(token);
            };
        }

        String text() {
            int length = (int) whole();
            int start = at;
            at += length + 1;
            return new String(data, start, length, StandardCharsets.UTF_8);
        }

        Object value(Class<?> type) {
            if (type == long.class) return whole();
            if (type == double.class) return number();
            if (type == boolean.class) return whole() == 1;
            if (type == String.class) return text();
            int count = (int) whole();
            if (type == long[].class) {
                long[] values = new long[count];
                for (int i = 0; i < count; i++) values[i] = whole();
                return values;
            }
            Object values = Array.newInstance(type.getComponentType(), count);
            for (int i = 0; i < count; i++) Array.set(values, i, value(type.getComponentType()));
            return values;
        }
    }

    /** Writes values of known types; raises Refusal for what the type does not hold. */
    static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

        byte[] bytes() {
            return out.toByteArray();
        }

        void ascii(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        /** Appends a value; `place` is its number in the answer, 0 for the answer itself. */
        void value(Object value, int place) {
            if (value == null) throw new Refusal((place == 0 ? "The answer" : "Item " + place + " of the answer") + " is null.");
            if (value instanceof long[] values) {
                ascii(Integer.toString(values.length));
                for (long one : values) ascii(" " + one);
            } else if (value instanceof Boolean bool) {
                ascii(bool ? "1" : "0");
            } else if (value instanceof Double number) {
                ascii(Double.isNaN(number) ? "nan" : Double.isInfinite(number) ? number > 0 ? "inf" : "-inf" : number.toString());
            } else if (value instanceof String text) {
                text(text);
            } else if (value.getClass().isArray()) {
                int count = Array.getLength(value);
                ascii(Integer.toString(count));
                for (int i = 0; i < count; i++) {
                    out.write(' ');
                    value(Array.get(value, i), i + 1);
                }
            } else {
                ascii(value.toString());
            }
        }

        private void text(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (!Character.isSurrogate(text.charAt(i))) continue;
                if (!Character.isHighSurrogate(text.charAt(i)) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(++i)))
                    throw new Refusal("The answer holds half of a surrogate pair, which is not text.");
            }
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            ascii(body.length + " ");
            out.writeBytes(body);
        }
    }
}
