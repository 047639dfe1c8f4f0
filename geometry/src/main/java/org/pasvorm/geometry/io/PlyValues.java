package org.pasvorm.geometry.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The numbers after the header of a PLY file, one after the other, in either form.
abstract sealed class PlyValues {
    /// Line or byte of the last number.
    abstract long place();

    abstract double number(PlyType type) throws MeshFormatException;

    abstract long whole(PlyType type) throws MeshFormatException;

    /// Walks over `count` numbers that are known to have room.
    abstract void skip(long count, PlyType type) throws MeshFormatException;

    /// Refuses a declared number of records before any of it is believed.
    abstract void requireRoom(PlyHeader.Element element) throws MeshFormatException;

    /// Refuses a list whose length the file cannot hold.
    abstract void requireRoom(long length, PlyType item) throws MeshFormatException;

    abstract MeshFormatException refusal(long place, String reason, String cure);

    abstract int left();

    MeshFormatException refusal(String reason) {
        return refusal(place(), reason, "copy or export the scan again");
    }

    static final class Ascii extends PlyValues {
        private final ScanBytes source;
        private final TextCursor text;

        Ascii(ScanBytes source, PlyHeader header, ReadLimits limits) {
            this.source = source;
            this.text = new TextCursor(source, header.dataStart(), limits, false).startingAtLine(header.dataLine());
        }

        @Override
        long place() {
            return text.line();
        }

        @Override
        double number(PlyType type) throws MeshFormatException {
            next();
            return text.number();
        }

        @Override
        long whole(PlyType type) throws MeshFormatException {
            next();
            return text.whole();
        }

        @Override
        void skip(long count, PlyType type) throws MeshFormatException {
            for (long i = 0; i < count; i++) {
                next();
            }
        }

        private void next() throws MeshFormatException {
            if (!text.next()) {
                throw refusal("the file ends where a number belongs");
            }
        }

        @Override
        void requireRoom(PlyHeader.Element element) throws MeshFormatException {
            requireNumbers(element.count(), element.properties().size(), element.name());
        }

        @Override
        void requireRoom(long length, PlyType item) throws MeshFormatException {
            requireNumbers(length, 1, "list");
        }

        /// Each number takes a digit and a blank.
        private void requireNumbers(long count, int numbers, String what) throws MeshFormatException {
            if (count < 0 || numbers > 0 && count > (text.left() + 1L) / (2L * numbers)) {
                throw refusal(
                        count + " values of " + what + " are promised, but only " + text.left() + " bytes follow");
            }
        }

        @Override
        MeshFormatException refusal(long place, String reason, String cure) {
            return source.refusalAtLine(place, reason, cure);
        }

        @Override
        int left() {
            return text.left();
        }
    }

    static final class Binary extends PlyValues {
        private final ScanBytes source;
        private final ByteBuffer bytes;

        Binary(ScanBytes source, PlyHeader header) {
            this.source = source;
            boolean little = header.form() == PlyHeader.Form.LITTLE_ENDIAN;
            this.bytes = ByteBuffer.wrap(source.raw())
                    .position(header.dataStart())
                    .order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        }

        @Override
        long place() {
            return bytes.position();
        }

        @Override
        double number(PlyType type) throws MeshFormatException {
            return switch (type) {
                case FLOAT32 -> {
                    require(4);
                    yield bytes.getFloat();
                }
                case FLOAT64 -> {
                    require(8);
                    yield bytes.getDouble();
                }
                default -> whole(type);
            };
        }

        @Override
        long whole(PlyType type) throws MeshFormatException {
            require(type.bytes());
            return switch (type) {
                case INT8 -> bytes.get();
                case UINT8 -> bytes.get() & 0xff;
                case INT16 -> bytes.getShort();
                case UINT16 -> bytes.getShort() & 0xffff;
                case INT32 -> bytes.getInt();
                case UINT32 -> bytes.getInt() & 0xffffffffL;
                case FLOAT32, FLOAT64 -> throw new IllegalStateException("not a whole type: " + type);
            };
        }

        private void require(int count) throws MeshFormatException {
            if (bytes.remaining() < count) {
                throw refusal("the file ends where a number belongs");
            }
        }

        @Override
        void skip(long count, PlyType type) throws MeshFormatException {
            requireBytes(count, type.bytes(), "numbers");
            bytes.position(bytes.position() + (int) count * type.bytes());
        }

        @Override
        void requireRoom(PlyHeader.Element element) throws MeshFormatException {
            requireBytes(element.count(), element.leastBytes(), element.name());
        }

        @Override
        void requireRoom(long length, PlyType item) throws MeshFormatException {
            requireBytes(length, item.bytes(), "list");
        }

        private void requireBytes(long count, long each, String what) throws MeshFormatException {
            if (count < 0 || each > 0 && count > bytes.remaining() / each) {
                throw refusal(count + " values of " + what + " are promised, but only " + bytes.remaining()
                        + " bytes follow");
            }
        }

        @Override
        MeshFormatException refusal(long place, String reason, String cure) {
            return source.refusalAtByte(place, reason, cure);
        }

        @Override
        int left() {
            return bytes.remaining();
        }
    }
}
