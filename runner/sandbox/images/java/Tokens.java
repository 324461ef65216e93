// Tokens: the numbers and texts that a function is given are read here, and those that it returns are written.
package sandglass;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

final class Tokens {
    private Tokens() {}

    /** A sentence for the candidate: why a value cannot be an answer, or what is missing. */
    static final class Refusal extends RuntimeException {
        Refusal(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /** Reads scalars of known types. */
    static final class Reader {
        private byte[] data;
        private int at;

        Reader(byte[] data) {
            this.data = data;
        }

        /** Lets go of what was read, so that it does not count as memory of the candidate's. */
        void drop() {
            data = null;
        }

        /** Where the next token begins. */
        int place() {
            return at;
        }

        /** Goes back to a place, to read the same once more. */
        void back(int place) {
            at = place;
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
    }

    /** Writes scalars; raises Refusal for text that is none. */
    static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

        byte[] bytes() {
            return out.toByteArray();
        }

        void ascii(String text) {
            out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void space() {
            out.write(' ');
        }

        /** Appends a long, double, boolean or text. */
        void scalar(Object value) {
            if (value instanceof Boolean bool) ascii(bool ? "1" : "0");
            else if (value instanceof Double number) number(number);
            else if (value instanceof String text) text(text);
            else ascii(value.toString());
        }

        private void number(double value) {
            if (Double.isNaN(value)) ascii("nan");
            else if (Double.isInfinite(value)) ascii(value > 0 ? "inf" : "-inf");
            else ascii(Double.toString(value));
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
