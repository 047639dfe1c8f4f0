package org.pasvorm.geometry.repair;

/// How much of the main piece's surface was scanned. Areas in the square of the scan's unit; openings count with the
/// area
/// that their rim encloses, seen along its normal.
///
/// @param skin what was scanned
/// @param ends open ends and flat cuts, which are no skin even when closed
/// @param holes openings in the skin, which repair would fill with invented skin
public record SkinCoverage(double skin, double ends, double holes) {

    /// Scanned skin over all skin there should be: 1 for a scan without holes. Ends do not count.
    public double share() {
        return skin / (skin + holes);
    }

    static SkinCoverage of(ScanTopology topology) {
        int main = topology.main();
        Piece piece = topology.pieces.get(main);
        double caps = topology.faces.caps.stream()
                .filter(t -> topology.surface.pieces.patch[t] == main)
                .mapToDouble(topology.faces::area)
                .sum();
        double ends = caps;
        double holes = 0;
        for (Rim rim : Rim.all(RimLoops.of(topology.faces, topology.surface.mates))) {
            if (topology.surface.pieces.patch[rim.halfEdges()[0] / 3] == main) {
                boolean end = rim.isEnd(piece.box().diagonal());
                ends += end ? rim.area() : 0;
                holes += end ? 0 : rim.area();
            }
        }
        return new SkinCoverage(piece.area() - caps, ends, holes);
    }
}
