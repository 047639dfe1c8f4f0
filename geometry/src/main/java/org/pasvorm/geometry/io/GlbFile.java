package org.pasvorm.geometry.io;

import java.util.List;

/// The container of a GLB 2.0 file: a JSON part and one stretch of binary data.
///
/// @param json the root object of the JSON part
/// @param binStart first byte of the binary data
/// @param binLength its length; 0 when there is none
/// @param extra bytes after the declared end of the file
/// @param accessors the accessors of the JSON part
/// @param views the buffer views of the JSON part
record GlbFile(GltfItem json, int binStart, int binLength, int extra, List<GltfItem> accessors, List<GltfItem> views) {
    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int JSON = 0x4E4F534A;
    private static final int BIN = 0x004E4942;

    static GlbFile parse(ScanBytes source, ReadLimits limits) throws MeshFormatException {
        int end = checkedEnd(source);
        int jsonLength = chunkLength(source, HEADER, end);
        if (source.intLe(HEADER + 4) != JSON) {
            throw source.refusalAtByte(HEADER + 4, "the first part is not JSON", "export the scan again");
        }
        int jsonStart = HEADER + CHUNK_HEADER;
        GltfItem json = GltfItem.root(source, JsonParser.parse(source, jsonStart, jsonLength, limits));
        int extra = source.size() - end;
        int next = jsonStart + jsonLength;
        while (next <= end - CHUNK_HEADER) {
            int length = chunkLength(source, next, end);
            if (source.intLe(next + 4) == BIN) {
                return of(json, next + CHUNK_HEADER, length, extra);
            }
            next += CHUNK_HEADER + length;
        }
        return of(json, end, 0, extra);
    }

    private static GlbFile of(GltfItem json, int binStart, int binLength, int extra) throws MeshFormatException {
        return new GlbFile(json, binStart, binLength, extra, json.items("accessors"), json.items("bufferViews"));
    }

    private static int checkedEnd(ScanBytes source) throws MeshFormatException {
        if (source.size() < HEADER + CHUNK_HEADER) {
            throw source.refusalAtByte(source.size(), "too short for a GLB file", "copy or export the scan again");
        }
        if (source.unsignedIntLe(4) != 2) {
            throw source.refusalAtByte(
                    4, "GLB version " + source.unsignedIntLe(4) + " is not read", "export the scan as GLB 2.0");
        }
        long declared = source.unsignedIntLe(8);
        if (declared > source.size() || declared < HEADER + CHUNK_HEADER) {
            throw source.refusalAtByte(
                    8,
                    "the header says " + declared + " bytes, the file has " + source.size(),
                    "copy or export the scan again");
        }
        return (int) declared;
    }

    private static int chunkLength(ScanBytes source, int at, int end) throws MeshFormatException {
        long length = source.unsignedIntLe(at);
        if (length > end - at - CHUNK_HEADER) {
            throw source.refusalAtByte(
                    at, "a part of " + length + " bytes does not fit in the file", "copy or export the scan again");
        }
        return (int) length;
    }

    /// Checks version, buffers and extensions: everything must lie in this file and be readable.
    void requireReadable() throws MeshFormatException {
        String version = json.requireChild("asset").text("version");
        if (!version.startsWith("2.")) {
            throw json.refusal("glTF version " + version + " is not read", "export the scan as GLB 2.0");
        }
        for (String extension : json.texts("extensionsRequired")) {
            if (!isAboutLooks(extension)) {
                throw json.refusal(
                        "it needs the extension " + extension, "export the scan without compression or extensions");
            }
        }
        List<GltfItem> buffers = json.items("buffers");
        for (GltfItem buffer : buffers) {
            if (buffer.has("uri")) {
                throw buffer.refusal("data outside the binary part are not read", "export the scan as one GLB file");
            }
        }
    }

    private static boolean isAboutLooks(String extension) {
        return extension.startsWith("KHR_materials_")
                || extension.startsWith("KHR_texture_")
                || extension.startsWith("EXT_texture_")
                || extension.equals("KHR_lights_punctual")
                || extension.equals("KHR_mesh_quantization");
    }
}
