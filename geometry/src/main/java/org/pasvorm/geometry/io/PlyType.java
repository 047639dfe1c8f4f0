package org.pasvorm.geometry.io;

import java.util.Optional;

/// The number types of PLY, under both of their names.
enum PlyType {
    INT8(1, true),
    UINT8(1, true),
    INT16(2, true),
    UINT16(2, true),
    INT32(4, true),
    UINT32(4, true),
    FLOAT32(4, false),
    FLOAT64(8, false);

    private final int bytes;
    private final boolean whole;

    PlyType(int bytes, boolean whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    int bytes() {
        return bytes;
    }

    boolean isWhole() {
        return whole;
    }

    static Optional<PlyType> named(String name) {
        return switch (name) {
            case "char", "int8" -> Optional.of(INT8);
            case "uchar", "uint8" -> Optional.of(UINT8);
            case "short", "int16" -> Optional.of(INT16);
            case "ushort", "uint16" -> Optional.of(UINT16);
            case "int", "int32" -> Optional.of(INT32);
            case "uint", "uint32" -> Optional.of(UINT32);
            case "float", "float32" -> Optional.of(FLOAT32);
            case "double", "float64" -> Optional.of(FLOAT64);
            default -> Optional.empty();
        };
    }
}
