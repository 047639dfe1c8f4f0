package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.vector.Vec3;

/// Eight samples by eight by eight near the surface, and the cells whose low corner they are. Sample and cell
/// number: `i + 8 j + 64 k`.
///
/// A coarse block in which the solid has fine features is *refined*: eight fine blocks of half the voxel have the cells
/// in its place, while its own samples stay for the coarse cells beside it. A *skirt* is a fine block without
/// cells on the high side of refined ones; it holds the samples on their outer faces.
final class Block {
    static final int SAMPLES = 512;

    /// All eighths of a block, one bit each: bits 0, 1, 2 of an eighth's number tell along which axes it is on the high
    /// side.
    static final int EIGHTHS = 0xFF;

    final SampleGrid grid;
    final int bx;
    final int by;
    final int bz;

    /// Position in the order of blocks.
    int number;

    /// Whether the block asks to be measured at half its voxel.
    boolean refined;

    /// False for refined blocks and for skirts.
    boolean hasCells = true;

    /// State of the scan probes at the block's centre: where searches in this block start.
    final double[] probes;

    /// Distances of the scans at the block's samples, see [DistanceCache]; null when none are kept.
    float @Nullable [] @Nullable [] distances;

    /// One bit a sample, set inside; a word a layer of equal k.
    final long[] inside = new long[8];

    /// Values where known, NaN elsewhere; null when no sample is known.
    float @Nullable [] values;

    /// Pieces of the known values.
    char @Nullable [] pieces;

    /// Says which numbering of pieces that is, see [Program#numbersAsIn]; null before the block is measured.
    @Nullable
    Object numbering;

    /// Cells through which the surface runs, in ascending order, with their codes (see [PatchTables]) and the
    /// number of their first vertex within the block.
    short[] cells = {};

    short[] codes = {};
    int[] firstVertex = {};

    /// Position of a cell in [#cells], −1 where the surface does not run; null when there is none.
    short @Nullable [] slots;

    int vertexCount;

    /// Number of vertices in the blocks before this one.
    int vertexBase;

    /// The block that stood in the same place before an edit; cells outside [#changed] have the vertices they had
    /// there.
    @Nullable
    Block former;

    /// One bit for each eighth of the block where the edit may have changed something.
    int changed;

    /// Coordinates of the vertices, three each.
    double[] vertices = {};

    /// Vertices that are not where their cells put them, or may yet be moved as that depends on what is around: they
    /// are placed anew with every edit near by.
    BitSet unsettled = new BitSet();

    /// Which vertices lie on a crease or corner.
    boolean[] creased = {};

    /// Vertices on creases outside their cells, and those that should lie on a crease, but do not.
    List<LooseVertex> loose = new ArrayList<>();

    /// Where vertices stand that were moved to creases, which may be far outside the block.
    Set<BlockPlace> reached = new HashSet<>();

    /// The triangles around the block's grid edges: three vertices each, numbered as [Surface] did last.
    int[] triangles = {};

    /// Which of those triangles may meet others: see [Envelope].
    BitSet suspects = new BitSet();

    /// Those triangles while the surface is under edit.
    Patch patch = Patch.NONE;

    Block(SampleGrid grid, int bx, int by, int bz, double[] probes) {
        this.grid = grid;
        this.bx = bx;
        this.by = by;
        this.bz = bz;
        this.probes = probes;
    }

    int level() {
        return grid.level();
    }

    /// Its low corner.
    Vec3 place() {
        return grid.point(8.0 * bx, 8.0 * by, 8.0 * bz);
    }

    boolean isInside(int sample) {
        return (inside[sample >> 6] >>> (sample & 63) & 1) != 0;
    }

    void setInside(int sample, boolean is) {
        long bit = 1L << (sample & 63);
        inside[sample >> 6] = is ? inside[sample >> 6] | bit : inside[sample >> 6] & ~bit;
    }

    void setValue(int sample, double value, int piece) {
        float[] v = values;
        char[] p = pieces;
        if (v == null || p == null) {
            v = new float[SAMPLES];
            p = new char[SAMPLES];
            Arrays.fill(v, Float.NaN);
            values = v;
            pieces = p;
        }
        v[sample] = (float) value;
        p[sample] = (char) piece;
    }

    /// The value of a sample, NaN when not known.
    double value(int sample) {
        float[] v = values;
        return v == null ? Double.NaN : v[sample];
    }

    int piece(int sample) {
        char[] p = pieces;
        return p == null ? -1 : p[sample];
    }

    int slot(int cell) {
        short[] s = slots;
        return s == null ? -1 : s[cell];
    }

    /// A block in the same place with the same samples, whose cells are to be found anew.
    Block again() {
        Block b = new Block(grid, bx, by, bz, probes);
        System.arraycopy(inside, 0, b.inside, 0, inside.length);
        b.values = values;
        b.pieces = pieces;
        b.numbering = numbering;
        b.distances = distances;
        return b;
    }

    /// Takes over the vertices of a cell from the block that stood here before, if they are the same; false when they
    /// may not be.
    boolean keepVertices(int slot) {
        int cell = cells[slot];
        int eighth = (cell >> 2 & 1) + (cell >> 5 & 1) * 2 + (cell >> 8) * 4;
        Block old = former;
        int from = old == null ? -1 : old.slot(cell);
        if (old == null || from < 0 || (changed >> eighth & 1) != 0) {
            return false;
        }
        int first = old.firstVertex[from];
        int count = PatchTables.patchCount(codes[slot]);
        int unsure = old.unsettled.nextSetBit(first);
        if (old.codes[from] != codes[slot] || unsure >= 0 && unsure < first + count) {
            return false;
        }
        System.arraycopy(old.vertices, 3 * first, vertices, 3 * firstVertex[slot], 3 * count);
        System.arraycopy(old.creased, first, creased, firstVertex[slot], count);
        return true;
    }

    /// Takes over the cells and vertices of a block that stood in the same place and had the same ones.
    void takeCells(Block old) {
        cells = old.cells;
        codes = old.codes;
        firstVertex = old.firstVertex;
        slots = old.slots;
        vertexCount = old.vertexCount;
        vertices = old.vertices;
        creased = old.creased;
        unsettled = old.unsettled;
        reached = old.reached;
    }

    /// Where a cell lies along an axis: its low side, or with `ahead` 1 its high side.
    double coordinate(int cell, int axis, int ahead) {
        return switch (axis) {
            case 0 -> grid.x(8.0 * bx + (cell & 7) + ahead);
            case 1 -> grid.y(8.0 * by + (cell >> 3 & 7) + ahead);
            default -> grid.z(8.0 * bz + (cell >> 6) + ahead);
        };
    }

    /// The position in [#cells] of the cell that holds a vertex of this block.
    int slotOfVertex(int vertex) {
        int at = Arrays.binarySearch(firstVertex, vertex);
        return at >= 0 ? at : -at - 2;
    }
}
