package org.pasvorm.printing.picture;

/// How a body is coloured.
public sealed interface Paint {
    /// One colour all over.
    record Plain(Rgb colour) implements Paint {}

    /// A colour a triangle.
    final class PerFace implements Paint {
        private final Rgb[] colours;

        /// @param colours as many as the body has triangles
        public PerFace(Rgb[] colours) {
            this.colours = colours.clone();
        }

        int count() {
            return colours.length;
        }

        int packed(int triangle) {
            return colours[triangle].packed();
        }
    }

    /// A value a vertex, interpolated across triangles and coloured by band. A triangle with a NaN corner has no value.
    final class Values implements Paint {
        private final double[] values;
        private final ColourScale scale;

        /// @param values as many as the body has vertices
        public Values(double[] values, ColourScale scale) {
            this.values = values.clone();
            this.scale = scale;
        }

        int count() {
            return values.length;
        }

        double value(int vertex) {
            return values[vertex];
        }

        ColourScale scale() {
            return scale;
        }
    }
}
