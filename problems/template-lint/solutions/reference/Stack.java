// First unmatched brace: a deque of the positions that wait; surrogate pairs count as one character.
import java.util.ArrayDeque;

class Solution {
    static long firstUnmatched(String text) {
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        int[] characters = text.codePoints().toArray();
        for (int position = 0; position < characters.length; position++) {
            if (characters[position] == '\\') {
                position++;
            } else if (characters[position] == '{') {
                waiting.addLast(position);
            } else if (characters[position] == '}' && waiting.pollLast() == null) {
                return position;
            }
        }
        return waiting.isEmpty() ? -1 : waiting.getFirst();
    }
}
