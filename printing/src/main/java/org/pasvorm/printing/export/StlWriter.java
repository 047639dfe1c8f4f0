package org.pasvorm.printing.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;

/// Binary STL. The format knows no unit, so the header says millimetres; it never begins with `solid`, which would
/// make some readers take it for text. Attribute words are zero.
public final class StlWriter implements PrintFormat {
    @Override
    public String id() {
        return "stl";
    }

    @Override
    public String label() {
        return "STL, binary, millimetres";
    }

    @Override
    public boolean indexed() {
        return false;
    }

    @Override
    public byte[] bytes(PartFile part, Progress progress) {
        TriangleMesh mesh = part.mesh();
        ByteBuffer out = ByteBuffer.allocate(Math.addExact(84, Math.multiplyExact(50, mesh.triangleCount())))
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put(header(part)).putInt(mesh.triangleCount());
        for (int t = 0; t < mesh.triangleCount(); t++) {
            if ((t & 0xFFFF) == 0) {
                progress.check();
            }
            triangle(out, mesh, t);
        }
        return out.array();
    }

    /// Half a step of a `float` of the given size, with a reserve for its neighbour.
    @Override
    public double precision(double size) {
        return Math.ulp((float) size);
    }

    private static byte[] header(PartFile part) {
        String text = "binary STL; unit mm; " + part.partNumber() + "; " + part.application();
        byte[] header = new byte[80];
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, header, 0, Math.min(header.length, ascii.length));
        return header;
    }

    private static void triangle(ByteBuffer out, TriangleMesh mesh, int t) {
        Vec3 n = mesh.areaVector(t);
        double length = n.length();
        n = length > 0 ? n.times(1 / length) : Vec3.ZERO;
        out.putFloat((float) n.x()).putFloat((float) n.y()).putFloat((float) n.z());
        for (int k = 0; k < 3; k++) {
            int v = mesh.corner(t, k);
            for (int axis = 0; axis < 3; axis++) {
                out.putFloat((float) mesh.coordinate(v, axis));
            }
        }
        out.putShort((short) 0);
    }
}
