package org.pasvorm.geometry.io;

import java.util.List;
import java.util.Map;

/// A JSON value (RFC 8259).
sealed interface Json {
    record Obj(Map<String, Json> members) implements Json {}

    record Arr(List<Json> items) implements Json {}

    record Text(String value) implements Json {}

    record Num(double value) implements Json {}

    record Flag(boolean value) implements Json {}

    record Nil() implements Json {}
}
