package org.pasvorm.geometry.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Makes GLB files for tests.
final class GlbBytes {
    private GlbBytes() {}

    static byte[] of(String json, byte[] bin) {
        byte[] text = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        ByteBuffer glb =
                ByteBuffer.allocate(12 + 8 + text.length + 8 + bin.length).order(ByteOrder.LITTLE_ENDIAN);
        glb.putInt(0x46546C67).putInt(2).putInt(glb.capacity());
        glb.putInt(text.length).putInt(0x4E4F534A).put(text);
        glb.putInt(bin.length).putInt(0x004E4942).put(bin);
        return glb.array();
    }

    /// A file whose nodes, meshes and so on are `members`, over floats followed by unsigned shorts. Accessor 0 is all
    /// floats as points, accessor 1 all shorts.
    static byte[] of(String members, float[] floats, int... shorts) {
        ByteBuffer bin =
                ByteBuffer.allocate(4 * floats.length + 2 * shorts.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float f : floats) {
            bin.putFloat(f);
        }
        for (int s : shorts) {
            bin.putShort((short) s);
        }
        String json = "{'asset':{'version':'2.0'},'buffers':[{'byteLength':" + bin.capacity() + "}],"
                + "'bufferViews':[{'buffer':0,'byteLength':" + 4 * floats.length + "},{'buffer':0,'byteOffset':"
                + 4 * floats.length + ",'byteLength':" + 2 * shorts.length + "}],'accessors':["
                + "{'bufferView':0,'componentType':5126,'count':" + floats.length / 3 + ",'type':'VEC3'},"
                + "{'bufferView':1,'componentType':5123,'count':" + shorts.length + ",'type':'SCALAR'}],"
                + members + "}";
        return of(json, bin.array());
    }
}
