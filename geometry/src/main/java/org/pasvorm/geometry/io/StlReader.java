package org.pasvorm.geometry.io;

import java.util.List;
import org.pasvorm.geometry.progress.Progress;

/// STL, binary and ASCII. The two are told apart by size (a binary file has 84 + 50 n bytes) and content; the word
/// `solid` alone proves nothing, since binary headers begin with it too. Stored normals, colours and solid names are
/// not
/// read.
final class StlReader implements MeshReader {
    private static final int LOOK = 4096;

    @Override
    public String id() {
        return "stl";
    }

    @Override
    public List<String> extensions() {
        return List.of("stl");
    }

    @Override
    public boolean recognises(ScanBytes bytes) {
        return StlBinary.hasExactSize(bytes) || isAscii(bytes);
    }

    @Override
    public LoadedScan read(ScanBytes bytes, ReadLimits limits, Progress progress) throws MeshFormatException {
        if (!StlBinary.hasExactSize(bytes) && isAscii(bytes)) {
            return new StlText(bytes, limits, progress).read();
        }
        return StlBinary.read(bytes, limits, progress);
    }

    /// Begins with `solid`, holds no zero byte and goes on with a facet or the end of the solid.
    private static boolean isAscii(ScanBytes bytes) {
        String text = bytes.beginning(LOOK).stripLeading();
        if (!text.startsWith("solid") || text.indexOf(0) >= 0) {
            return false;
        }
        boolean goesOn = text.contains("facet") || text.contains("endsolid");
        return goesOn || text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && bytes.size() > LOOK;
    }
}
