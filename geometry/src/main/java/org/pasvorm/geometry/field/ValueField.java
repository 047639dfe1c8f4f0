package org.pasvorm.geometry.field;

import java.util.Arrays;

/// A field that equals every field of its kind made from equal arguments, as records do: so an edit that makes a whole
/// tree anew touches only what has changed in it.
abstract class ValueField implements Field {
    private final Object[] made;

    /// @param made the arguments; numbers, points, frames, and lists or arrays of these
    ValueField(Object... made) {
        this.made = made;
    }

    @Override
    public final boolean equals(Object o) {
        return o != null && o.getClass() == getClass() && Arrays.deepEquals(made, ((ValueField) o).made);
    }

    @Override
    public final int hashCode() {
        return 31 * getClass().hashCode() + Arrays.deepHashCode(made);
    }
}
