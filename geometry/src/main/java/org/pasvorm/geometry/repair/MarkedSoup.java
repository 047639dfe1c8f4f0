package org.pasvorm.geometry.repair;

import java.util.BitSet;
import org.pasvorm.geometry.mesh.TriangleSoup;

/// Triangles of a scan of which some are known to be caps: flat ends that a crop box cut, not skin.
///
/// @param soup the triangles, in file units or millimetres as the caller says
/// @param caps the numbers of the cap triangles; copied in and out
public record MarkedSoup(TriangleSoup soup, BitSet caps) {
    public MarkedSoup {
        caps = (BitSet) caps.clone();
        if (caps.length() > soup.triangleCount()) {
            throw new IllegalArgumentException("cap triangle " + (caps.length() - 1) + " does not exist");
        }
    }

    /// A scan as it was read: all skin.
    public static MarkedSoup skin(TriangleSoup soup) {
        return new MarkedSoup(soup, new BitSet());
    }

    @Override
    public BitSet caps() {
        return (BitSet) caps.clone();
    }

    public boolean isCap(int triangle) {
        return caps.get(triangle);
    }

    /// The same scan with every coordinate multiplied by `factor` (> 0), e.g. to reach millimetres.
    public MarkedSoup scaled(double factor) {
        return new MarkedSoup(soup.scaled(factor), caps);
    }
}
