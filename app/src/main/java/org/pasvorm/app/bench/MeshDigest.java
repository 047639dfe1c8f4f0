package org.pasvorm.app.bench;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pasvorm.geometry.mesh.TriangleMesh;

/// A fingerprint of a mesh: equal when all coordinates and corners are, in their order and to the last bit.
final class MeshDigest {
    private MeshDigest() {}

    static String of(TriangleMesh mesh) {
        MessageDigest digest = sha256();
        ByteBuffer bytes = ByteBuffer.allocate(3 * Double.BYTES);
        for (int v = 0; v < mesh.vertexCount(); v++) {
            for (int axis = 0; axis < 3; axis++) {
                bytes.putDouble(axis * Double.BYTES, mesh.coordinate(v, axis));
            }
            digest.update(bytes.array());
        }
        for (int t = 0; t < mesh.triangleCount(); t++) {
            for (int k = 0; k < 3; k++) {
                bytes.putDouble(k * Double.BYTES, mesh.corner(t, k));
            }
            digest.update(bytes.array());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
