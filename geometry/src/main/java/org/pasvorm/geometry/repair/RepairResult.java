package org.pasvorm.geometry.repair;

import java.util.BitSet;
import org.pasvorm.geometry.mesh.TriangleMesh;

/// A repaired scan.
///
/// @param mesh closed, oriented outward, one piece; skin lies where it was scanned
/// @param caps the triangles that are flat ends, not skin (crop cuts and open ends); copied in and out
/// @param fills the triangles that close holes: invented skin; copied in and out
/// @param report what was done
public record RepairResult(TriangleMesh mesh, BitSet caps, BitSet fills, RepairReport report) implements RepairOutcome {
    public RepairResult {
        caps = (BitSet) caps.clone();
        fills = (BitSet) fills.clone();
    }

    @Override
    public BitSet caps() {
        return (BitSet) caps.clone();
    }

    @Override
    public BitSet fills() {
        return (BitSet) fills.clone();
    }

    public boolean isCap(int triangle) {
        return caps.get(triangle);
    }

    /// The repaired scan as input again; repairing it changes nothing.
    public MarkedSoup toSoup() {
        return new MarkedSoup(mesh.toSoup(), caps);
    }
}
