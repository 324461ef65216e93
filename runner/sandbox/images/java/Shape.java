// A shape: a type that a problem declares, in the words of its signature.
package sandglass;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Such as {@code list[tuple[int,str]]}: a kind, and the shapes inside it.
 *
 * @param kind int, float, bool, str, list, tuple, opt, map, tree or lnode
 * @param items what is inside: of a map its keys and its values
 */
record Shape(String kind, List<Shape> items) {
    static Shape read(String text) {
        return read(text, new int[1]);
    }

    private static Shape read(String text, int[] at) {
        int start = at[0];
        while (at[0] < text.length() && Character.isLetter(text.charAt(at[0]))) at[0]++;
        String kind = text.substring(start, at[0]);
        List<Shape> items = new ArrayList<>();
        if (at[0] < text.length() && text.charAt(at[0]) == '[') {
            do {
                at[0]++;
                items.add(read(text, at));
            } while (text.charAt(at[0]) == ',');
            at[0]++;
        }
        return new Shape(kind, items);
    }

    /** The last of the shapes inside: of a list its items, of a map its values. */
    Shape item() {
        return items.get(items.size() - 1);
    }

    boolean isNodes() {
        return kind.equals("tree") || kind.equals("lnode");
    }

    private boolean holdsMap() {
        return kind.equals("map") || (kind.equals("list") || kind.equals("opt")) && item().holdsMap();
    }

    /** The type as a function has to declare it; a record may have any name. */
    String written() {
        return switch (kind) {
            case "int" -> "long";
            case "float" -> "double";
            case "bool" -> "boolean";
            case "str" -> "String";
            case "list" -> holdsMap() ? "List<" + item().written() + ">" : item().written() + "[]";
            case "opt" -> item().boxed();
            case "map" -> "Map<" + items.get(0).boxed() + ", " + item().boxed() + ">";
            case "tree" -> "TreeNode";
            case "lnode" -> "ListNode";
            default -> "record(" + items.stream().map(Shape::written).collect(Collectors.joining(", ")) + ")";
        };
    }

    private String boxed() {
        return switch (kind) {
            case "int" -> "Long";
            case "float" -> "Double";
            case "bool" -> "Boolean";
            default -> written();
        };
    }
}
