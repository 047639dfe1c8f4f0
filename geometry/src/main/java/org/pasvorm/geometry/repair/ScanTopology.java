package org.pasvorm.geometry.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.vector.Vec3;

/// A scan after everything that needs no invention: welded, without empty and repeated triangles, non-manifold places
/// cut apart, pieces oriented, fans split. What inspection describes and what the closing of rims starts from.
final class ScanTopology {
    private static final int MOST_ROUNDS = 16;

    final int weldedVertices;
    final int degenerate;
    final int duplicates;
    final int joinedVertices;
    final double largestMove;
    final List<Vec3> nonManifoldPlaces = new ArrayList<>();
    final List<Vec3> turnedPlaces = new ArrayList<>();
    /// Whether the main piece faced inward as a whole.
    boolean insideOut;
    int nonManifoldEdges;
    int cutTriangles;
    /// Whether the surface could not be cut into something every edge of which has at most two triangles.
    boolean tangled;
    /// Length of edges cut because the surface has one side only there.
    private double oneSidedLength;

    Surface surface;
    Faces faces;
    List<Piece> pieces;

    private ScanTopology(Faces welded, double weldTolerance, Progress progress) {
        BadFaces first = BadFaces.drop(welded);
        Weld.Close close = Weld.closeBoundaries(first.faces(), weldTolerance);
        BadFaces second = close.joined() == 0 ? new BadFaces(first.faces(), 0, 0) : BadFaces.drop(close.faces());
        this.weldedVertices = welded.vertices();
        this.degenerate = first.degenerate() + second.degenerate();
        this.duplicates = first.duplicates() + second.duplicates();
        this.joinedVertices = close.joined();
        this.largestMove = close.largestMove();
        progress.check();
        this.surface = Surface.of(second.faces(), progress);
        this.faces = Fans.split(surface);
        noteFirst();
        cutDoubledEdges(progress);
    }

    /// @param weldTolerance in the unit of the scan; 0 joins equal vertices only
    static ScanTopology of(MarkedSoup scan, double weldTolerance, Progress progress) {
        Faces welded = Weld.exact(scan, progress.range(0, 0.3));
        return new ScanTopology(welded, weldTolerance, progress.range(0.3, 1));
    }

    /// Of faces that may hold split vertices again.
    static ScanTopology of(Faces faces, Progress progress) {
        return new ScanTopology(Weld.again(faces), 0, progress);
    }

    private void noteFirst() {
        nonManifoldEdges = surface.nonManifold.cardinality();
        for (int h = surface.nonManifold.nextSetBit(0); h >= 0; h = surface.nonManifold.nextSetBit(h + 1)) {
            nonManifoldPlaces.add(middle(faces, h / 3));
        }
        pieces = Pieces.measure(surface);
        if (pieces.isEmpty()) {
            return;
        }
        BitSet own = triangles(main());
        BitSet turned = (BitSet) surface.turned.clone();
        turned.and(own);
        insideOut = 2 * turned.cardinality() > own.cardinality();
        if (insideOut) {
            turned.xor(own);
        }
        for (int t = turned.nextSetBit(0); t >= 0; t = turned.nextSetBit(t + 1)) {
            turnedPlaces.add(middle(faces, t));
        }
    }

    /// An edge that still has more than two triangles after fans are split (a pocket folded onto itself) loses all but
    /// its first pair; the gap becomes a hole like any other.
    private void cutDoubledEdges(Progress progress) {
        for (int round = 0; nonManifoldEdges > 0 || surface.oneSidedLength > 0; round++) {
            BitSet keep = withoutDoubledEdges();
            if (keep.cardinality() == faces.triangles()) {
                return;
            }
            if (round == MOST_ROUNDS) {
                tangled = true;
                return;
            }
            cutTriangles += faces.triangles() - keep.cardinality();
            oneSidedLength += surface.oneSidedLength;
            surface = Surface.of(faces.keeping(keep), progress);
            faces = Fans.split(surface);
            pieces = Pieces.measure(surface);
        }
    }

    private BitSet withoutDoubledEdges() {
        BitSet keep = new BitSet();
        keep.set(0, faces.triangles());
        EdgeGroups groups = EdgeGroups.of(faces.corners, faces.vertices());
        for (int g = 0; g < groups.count(); g++) {
            boolean paired = groups.size(g) == 2 && surface.mates[groups.halfEdge(g, 0)] == groups.halfEdge(g, 1);
            if (groups.size(g) > 1 && !paired) {
                keepOnePair(groups, g, keep);
            }
        }
        return keep;
    }

    private void keepOnePair(EdgeGroups groups, int g, BitSet keep) {
        int kept = groups.halfEdge(g, 0);
        for (int i = 0; i < groups.size(g) && surface.mates[kept] < 0; i++) {
            kept = groups.halfEdge(g, i);
        }
        for (int i = 0; i < groups.size(g); i++) {
            int h = groups.halfEdge(g, i);
            if (h != kept && h != surface.mates[kept]) {
                keep.clear(h / 3);
            }
        }
    }

    private static Vec3 middle(Faces faces, int t) {
        Vec3 sum = Vec3.ZERO;
        for (int k = 0; k < 3; k++) {
            int v = faces.corners[3 * t + k];
            sum = sum.plus(new Vec3(faces.x(v, 0), faces.x(v, 1), faces.x(v, 2)));
        }
        return sum.times(1.0 / 3);
    }

    /// Number of the main piece.
    int main() {
        return Pieces.main(pieces);
    }

    /// The pieces other than the main one, largest area first.
    List<Piece> dropped() {
        List<Piece> dropped = new ArrayList<>(pieces);
        dropped.remove(main());
        dropped.sort(Comparator.comparingDouble((Piece p) -> -p.area()));
        return dropped;
    }

    /// Triangles of piece `p`.
    BitSet triangles(int p) {
        BitSet of = new BitSet();
        for (int t = 0; t < faces.triangles(); t++) {
            of.set(t, surface.pieces.patch[t] == p);
        }
        return of;
    }

    /// Piece numbers, most triangles first; the order in which pieces are numbered for a person, from 1.
    List<Integer> byTriangles() {
        List<Integer> order = new ArrayList<>();
        for (int p = 0; p < pieces.size(); p++) {
            order.add(p);
        }
        order.sort(Comparator.comparingInt((Integer p) -> -pieces.get(p).triangles())
                .thenComparingInt(p -> p));
        return order;
    }

    double oneSidedLength() {
        return oneSidedLength + surface.oneSidedLength;
    }

    /// The piece `p` alone, with its rims.
    Alone alone(int p) {
        BitSet own = triangles(p);
        if (own.cardinality() == faces.triangles()) {
            return alone(faces, surface.mates);
        }
        int[] index = new int[faces.triangles()];
        int n = 0;
        for (int t = own.nextSetBit(0); t >= 0; t = own.nextSetBit(t + 1)) {
            index[t] = n++;
        }
        int[] mates = new int[3 * n];
        for (int t = own.nextSetBit(0); t >= 0; t = own.nextSetBit(t + 1)) {
            for (int k = 0; k < 3; k++) {
                int mate = surface.mates[3 * t + k];
                mates[3 * index[t] + k] = mate < 0 ? -1 : 3 * index[mate / 3] + mate % 3;
            }
        }
        return alone(faces.keeping(own), mates);
    }

    private Alone alone(Faces piece, int[] mates) {
        RimLoops loops = RimLoops.of(piece, mates);
        boolean pinched = faces.vertices() > weldedVertices && nonManifoldEdges == 0 && oneSidedLength() == 0;
        loops = pinched ? loops.unpinched() : loops;
        return new Alone(loops.faces(), Rim.all(loops));
    }

    record Alone(Faces faces, List<Rim> rims) {}
}
