package org.pasvorm.geometry.io;

/// How much a file may ask of the reader. Each limit has a refusal of its own.
///
/// @param fileBytes size of the file
/// @param triangles triangles after polygons are cut up and instances are placed
/// @param lineBytes length of one line of a text format, continuation lines counted together
/// @param unpackedBytes what all entries read from an archive may unpack to, together
/// @param zipRatio unpacked to packed size of one entry, once it has unpacked more than a mebibyte
/// @param zipEntries entries in an archive
/// @param depth nesting of XML elements, JSON values, scene nodes and components
/// @param coordinate largest magnitude of a coordinate, in file units; more is taken for damage
public record ReadLimits(
        long fileBytes,
        long triangles,
        int lineBytes,
        long unpackedBytes,
        int zipRatio,
        int zipEntries,
        int depth,
        double coordinate) {
    public static final ReadLimits DEFAULT =
            new ReadLimits(1L << 30, 50_000_000, 1 << 20, 2L << 30, 200, 1000, 64, 1e9);

    public ReadLimits {
        if (fileBytes < 1 || fileBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("a file limit must be 1 byte to 2 GiB: " + fileBytes);
        }
        if (triangles < 1 || triangles > Integer.MAX_VALUE / 9) {
            throw new IllegalArgumentException("a triangle limit must be 1 to 238 million: " + triangles);
        }
        if (lineBytes < 1 || unpackedBytes < 1 || zipRatio < 1 || zipEntries < 1 || depth < 1 || !(coordinate > 0)) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    public ReadLimits withTriangles(long most) {
        return new ReadLimits(fileBytes, most, lineBytes, unpackedBytes, zipRatio, zipEntries, depth, coordinate);
    }

    public ReadLimits withFileBytes(long most) {
        return new ReadLimits(most, triangles, lineBytes, unpackedBytes, zipRatio, zipEntries, depth, coordinate);
    }
}
