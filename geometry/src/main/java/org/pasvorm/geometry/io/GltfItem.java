package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One JSON object of a glTF with its place (`nodes[3]`) and typed access; a value of the wrong type is refused.
final class GltfItem {
    private static final String CURE = "export the scan again";

    private final ScanBytes source;
    private final String place;
    private final Map<String, Json> members;

    private GltfItem(ScanBytes source, String place, Map<String, Json> members) {
        this.source = source;
        this.place = place;
        this.members = members;
    }

    static GltfItem root(ScanBytes source, Json json) throws MeshFormatException {
        if (json instanceof Json.Obj(var members)) {
            return new GltfItem(source, "", members);
        }
        throw source.refusal("the JSON part is no object", CURE);
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    Optional<GltfItem> child(String key) throws MeshFormatException {
        Json value = members.get(key);
        return value == null ? Optional.empty() : Optional.of(item(below(key), value));
    }

    GltfItem requireChild(String key) throws MeshFormatException {
        return child(key).orElseThrow(() -> refusal("no " + key, CURE));
    }

    /// The objects of an array; none when it is missing.
    List<GltfItem> items(String key) throws MeshFormatException {
        List<GltfItem> items = new ArrayList<>();
        for (Json value : array(key)) {
            items.add(item(below(key) + "[" + items.size() + "]", value));
        }
        return items;
    }

    List<String> texts(String key) throws MeshFormatException {
        List<String> texts = new ArrayList<>();
        for (Json value : array(key)) {
            texts.add(text(key, value));
        }
        return texts;
    }

    /// The whole numbers from 0 of an array.
    int[] indices(String key) throws MeshFormatException {
        List<Json> values = array(key);
        int[] indices = new int[values.size()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = (int) whole(key, values.get(i), Integer.MAX_VALUE);
        }
        return indices;
    }

    /// Exactly `length` numbers; empty when there is no such key.
    Optional<double[]> numbers(String key, int length) throws MeshFormatException {
        if (!has(key)) {
            return Optional.empty();
        }
        List<Json> values = array(key);
        if (values.size() != length) {
            throw refusal(key + " has " + values.size() + " numbers, not " + length, CURE);
        }
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = number(key, values.get(i));
        }
        return Optional.of(numbers);
    }

    String text(String key) throws MeshFormatException {
        return text(key, require(key));
    }

    boolean flag(String key) throws MeshFormatException {
        Json value = members.get(key);
        if (value == null) {
            return false;
        }
        if (value instanceof Json.Flag(boolean flag)) {
            return flag;
        }
        throw refusal(key + " is not true or false", CURE);
    }

    /// A whole number from 0 to 2^53, or `otherwise` when there is none.
    long whole(String key, long otherwise) throws MeshFormatException {
        Json value = members.get(key);
        return value == null ? otherwise : whole(key, value, 1L << 53);
    }

    long requireWhole(String key) throws MeshFormatException {
        return whole(key, require(key), 1L << 53);
    }

    /// The number of another item.
    OptionalInt index(String key) throws MeshFormatException {
        Json value = members.get(key);
        return value == null ? OptionalInt.empty() : OptionalInt.of((int) whole(key, value, Integer.MAX_VALUE));
    }

    int requireIndex(String key) throws MeshFormatException {
        return (int) whole(key, require(key), Integer.MAX_VALUE);
    }

    /// Item `i` of `list`.
    <T> T pick(List<T> list, int i, String what) throws MeshFormatException {
        if (i < 0 || i >= list.size()) {
            throw refusal("names " + what + " " + i + " of " + list.size(), CURE);
        }
        return list.get(i);
    }

    MeshFormatException refusal(String reason, String cure) {
        return new MeshFormatException(source.name(), place, reason, cure);
    }

    private String below(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private GltfItem item(String where, @Nullable Json value) throws MeshFormatException {
        if (value instanceof Json.Obj(var inner)) {
            return new GltfItem(source, where, inner);
        }
        throw new MeshFormatException(source.name(), where, "is no JSON object", CURE);
    }

    private List<Json> array(String key) throws MeshFormatException {
        Json value = members.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Json.Arr(var items)) {
            return items;
        }
        throw refusal(key + " is no JSON array", CURE);
    }

    private Json require(String key) throws MeshFormatException {
        Json value = members.get(key);
        if (value == null) {
            throw refusal("no " + key, CURE);
        }
        return value;
    }

    private String text(String key, Json value) throws MeshFormatException {
        if (value instanceof Json.Text(String text)) {
            return text;
        }
        throw refusal(key + " is no text", CURE);
    }

    private double number(String key, Json value) throws MeshFormatException {
        if (value instanceof Json.Num(double number) && Double.isFinite(number)) {
            return number;
        }
        throw refusal(key + " is no usable number", CURE);
    }

    private long whole(String key, Json value, long most) throws MeshFormatException {
        double number = number(key, value);
        if (number != Math.rint(number) || number < 0 || number > most) {
            throw refusal(key + " is no whole number from 0 to " + most, CURE);
        }
        return (long) number;
    }
}
