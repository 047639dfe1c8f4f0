package org.pasvorm.geometry.io;

import java.util.Arrays;
import java.util.Optional;

/// Numbers in the binary part of a GLB: `count` elements of `width` components, perhaps with sparse replacements. All
/// offsets are checked when it is made; reading cannot leave the binary part.
final class GltfAccessor {
    private static final String CURE = "export the scan again";

    private final ScanBytes source;
    private final int count;
    private final int width;
    private final int type;
    private final boolean normalized;
    private final Optional<Run> dense;
    private final int[] replaced;
    private final Optional<Run> replacements;

    /// @param start first byte in the file
    private record Run(int start, int stride) {
        int at(int element) {
            return start + element * stride;
        }
    }

    private GltfAccessor(Builder b) throws MeshFormatException {
        this.source = b.source;
        this.count = b.count;
        this.width = b.width;
        this.type = b.type;
        this.normalized = b.item.flag("normalized");
        this.dense = b.dense();
        Optional<GltfItem> sparse = b.item.child("sparse");
        this.replaced = sparse.isEmpty() ? new int[0] : b.replaced(sparse.get());
        this.replacements = sparse.isEmpty() ? Optional.empty() : Optional.of(b.replacements(sparse.get()));
    }

    static GltfAccessor of(GlbFile file, ScanBytes source, GltfItem item) throws MeshFormatException {
        return new GltfAccessor(new Builder(file, source, item));
    }

    /// Components of an element.
    int width() {
        return width;
    }

    int count() {
        return count;
    }

    boolean isWhole() {
        return type != 5126 && !normalized;
    }

    /// First byte of an element in the file.
    int place(int element) {
        int k = replaced.length == 0 ? -1 : Arrays.binarySearch(replaced, element);
        Optional<Run> run = k < 0 ? dense : replacements;
        return run.map(r -> r.at(k < 0 ? element : k)).orElse(0);
    }

    double get(int element, int component) {
        int k = replaced.length == 0 ? -1 : Arrays.binarySearch(replaced, element);
        Optional<Run> run = k < 0 ? dense : replacements;
        if (run.isEmpty()) {
            return 0;
        }
        return decode(source, type, run.get().at(k < 0 ? element : k) + component * bytes(type), normalized);
    }

    private static double decode(ScanBytes source, int type, int at, boolean normalized) {
        return switch (type) {
            case 5120 -> scaled((byte) source.at(at), normalized ? 127 : 1);
            case 5121 -> scaled(source.at(at), normalized ? 255 : 1);
            case 5122 -> scaled((short) (source.at(at) | source.at(at + 1) << 8), normalized ? 32767 : 1);
            case 5123 -> scaled(source.at(at) | source.at(at + 1) << 8, normalized ? 65535 : 1);
            case 5125 -> source.unsignedIntLe(at);
            default -> source.floatLe(at);
        };
    }

    private static double scaled(int value, int most) {
        return Math.max((double) value / most, most == 1 ? value : -1);
    }

    private static int bytes(int type) {
        return switch (type) {
            case 5120, 5121 -> 1;
            case 5122, 5123 -> 2;
            default -> 4;
        };
    }

    private static final class Builder {
        private final GlbFile file;
        private final ScanBytes source;
        private final GltfItem item;
        private final int count;
        private final int width;
        private final int type;

        Builder(GlbFile file, ScanBytes source, GltfItem item) throws MeshFormatException {
            this.file = file;
            this.source = source;
            this.item = item;
            this.width = components(item.text("type"));
            this.type = componentType(item);
            long declared = item.requireWhole("count");
            if (declared < 1 || declared > file.binLength()) {
                throw item.refusal(
                        "count " + declared + " does not fit in " + file.binLength() + " bytes of binary data", CURE);
            }
            this.count = (int) declared;
        }

        private static int componentType(GltfItem item) throws MeshFormatException {
            long type = item.requireWhole("componentType");
            if (type < 5120 || type > 5126 || type == 5124) {
                throw item.refusal("component type " + type + " is unknown", CURE);
            }
            return (int) type;
        }

        private static int components(String type) {
            return switch (type) {
                case "SCALAR" -> 1;
                case "VEC2" -> 2;
                case "VEC3" -> 3;
                case "VEC4", "MAT2" -> 4;
                case "MAT3" -> 9;
                case "MAT4" -> 16;
                default -> 0;
            };
        }

        Optional<Run> dense() throws MeshFormatException {
            if (!item.has("bufferView")) {
                return Optional.empty();
            }
            return Optional.of(run(item, count, width * bytes(type), true));
        }

        int[] replaced(GltfItem sparse) throws MeshFormatException {
            GltfItem indices = sparse.requireChild("indices");
            int indexType = componentType(indices);
            int[] replaced = new int[sparseCount(sparse)];
            Run run = run(indices, replaced.length, bytes(indexType), false);
            for (int i = 0; i < replaced.length; i++) {
                double index = decode(source, indexType, run.at(i), false);
                if (!(index > (i == 0 ? -1 : replaced[i - 1])) || !(index < count)) {
                    throw sparse.refusal("sparse indices do not rise or leave the range", CURE);
                }
                replaced[i] = (int) index;
            }
            return replaced;
        }

        Run replacements(GltfItem sparse) throws MeshFormatException {
            return run(sparse.requireChild("values"), sparseCount(sparse), width * bytes(type), false);
        }

        private int sparseCount(GltfItem sparse) throws MeshFormatException {
            long number = sparse.requireWhole("count");
            if (number < 1 || number > count) {
                throw sparse.refusal("sparse count " + number + " is not between 1 and " + count, CURE);
            }
            return (int) number;
        }

        /// The stretch that `user` names by buffer view and offset, if `elements` of `size` bytes fit in it.
        private Run run(GltfItem user, int elements, int size, boolean strided) throws MeshFormatException {
            GltfItem view = user.pick(file.views(), user.requireIndex("bufferView"), "buffer view");
            long viewStart = view.whole("byteOffset", 0);
            long viewLength = view.requireWhole("byteLength");
            if (view.requireIndex("buffer") != 0 || viewStart + viewLength > file.binLength()) {
                throw view.refusal("leaves the binary data of " + file.binLength() + " bytes", CURE);
            }
            long stride = strided ? view.whole("byteStride", size) : size;
            long offset = user.whole("byteOffset", 0);
            if (stride < size || offset + stride * (elements - 1L) + size > viewLength) {
                throw user.refusal(
                        elements + " elements do not fit in the buffer view's " + viewLength + " bytes", CURE);
            }
            return new Run((int) (file.binStart() + viewStart + offset), (int) stride);
        }
    }
}
