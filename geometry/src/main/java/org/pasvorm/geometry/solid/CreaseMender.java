package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.progress.Progress;

/// Puts vertices on creases that triangles cut across, and parts those that got into each other's way on a crease.
///
/// Where a cell sees pieces that meet far outside of it, its vertex was left on one of them ([LooseVertex]). There are
/// two ways out: at a thin edge the vertex goes all the way to where they meet, since no other vertex is there; at a
/// blunt one the crease runs through a cell that saw one piece only, and the vertex of that cell takes it. Where
/// several cells put their vertices on the same stretch of a crease, some do better on one piece. All is tried; what
/// brings the triangles around nearest to the solid, and turns none of them over, is kept.
///
/// Runs on one thread, in the order of blocks: the answer is the same for any number of threads.
final class CreaseMender {
    /// Triangles nearer than this share of a voxel to the surface are good.
    private static final double GOOD = 0.06;

    /// How far, in voxels, a vertex may go: the tip of an edge of about twelve degrees.
    private static final double REACH = 5;

    /// Radius, in voxels, of the ball around a vertex in which points are asked.
    private static final double READY = 2 * REACH;

    /// What could not be mended is tried again when its neighbours are.
    private static final int PASSES = 2;

    /// Number of neighbours that are moved to mend one place.
    private static final int MOST_MOVES = 4;

    private static final int MOST_PIECES = 3;

    private final BlockStore store;
    private final Program program;
    private final Node root;
    private final Surface surface;
    private final Set<Block> movable;
    private final List<Block> broken;
    private final Fans fans;
    private final FanErrors errors;
    private final VertexSolver solver;
    private final BitSet moved = new BitSet();
    private double voxel;
    private @Nullable Block entered;
    private double[] middle = new double[3];

    /// A place for a loose vertex.
    private record Start(double[] at, boolean creased) {}

    /// @param placed the blocks whose vertices were placed last and may be moved
    CreaseMender(
            Program program, BlockStore store, Surface surface, List<Block> placed, int threads, Progress progress) {
        this.program = program;
        this.root = program.root();
        this.store = store;
        this.surface = surface;
        this.movable = new HashSet<>(placed);
        BitSet slivers = Slivers.find(surface, store.grid().voxel());
        placed.forEach(b -> b.loose.removeIf(v -> b.creased[v.vertex()] && !slivers.get(b.vertexBase + v.vertex())));
        this.broken = placed.stream().filter(b -> !b.loose.isEmpty()).toList();
        this.solver = new VertexSolver(program, store.grid());
        BitSet vertices = new BitSet();
        broken.forEach(b -> b.loose.forEach(v -> vertices.set(b.vertexBase + v.vertex())));
        this.fans = new Fans(store, surface, vertices, around(broken), threads, progress);
        this.errors = new FanErrors(root, surface, fans);
    }

    /// Mends what can be mended.
    ///
    /// @return the blocks whose triangles are to be joined anew
    List<Block> mend(Progress progress) {
        for (Block b : broken) {
            progress.check();
            b.loose.forEach(v -> stretch(b, v));
        }
        for (int n = 0; n < PASSES; n++) {
            for (Block b : broken) {
                progress.check();
                b.loose.removeIf(v -> mend(b, v));
            }
        }
        broken.forEach(b -> b.loose.clear());
        Set<Block> touched = new HashSet<>();
        for (int v = moved.nextSetBit(0); v >= 0; v = moved.nextSetBit(v + 1)) {
            Block b = surface.blockOf(v);
            b.reached.add(at(v));
            touched.add(b);
        }
        return around(touched);
    }

    private BlockPlace at(int vertex) {
        SampleGrid g = store.grid();
        double[] p = surface.xyz;
        return new BlockPlace(g.block(p[3 * vertex]), g.block(p[3 * vertex + 1]), g.block(p[3 * vertex + 2]));
    }

    /// The blocks and those beside them, in order.
    private List<Block> around(Iterable<Block> blocks) {
        Set<BlockPlace> places = new HashSet<>();
        blocks.forEach(b -> places.add(BlockPlace.of(b)));
        Set<BlockPlace> ring = BlockPlace.ring(places);
        return surface.joined().stream()
                .filter(b -> ring.contains(BlockPlace.of(b)))
                .toList();
    }

    /// Puts a vertex where its pieces meet when no cell there has a vertex of its own.
    private void stretch(Block b, LooseVertex loose) {
        int vertex = enter(b, loose);
        double[] at = loose.middle().clone();
        boolean missed = !surface.creased[vertex] && loose.pieces().length <= MOST_PIECES;
        if (missed && meet(loose.pieces(), at) && isEmpty(b, at)) {
            new Trial(surface).move(vertex, at, true).addTo(moved);
        }
    }

    private boolean isEmpty(Block b, double[] at) {
        SampleGrid g = b.grid;
        int i = (int) Math.floor((at[0] - g.x(0)) / g.voxel());
        int j = (int) Math.floor((at[1] - g.y(0)) / g.voxel());
        int k = (int) Math.floor((at[2] - g.z(0)) / g.voxel());
        Block coarse = store.find(i >> 3 + b.level(), j >> 3 + b.level(), k >> 3 + b.level());
        if (coarse != null && coarse.refined != b.level() > 0) {
            return false;
        }
        Block there = store.find(b.level(), i >> 3, j >> 3, k >> 3);
        return there == null || there.slot((i & 7) + 8 * (j & 7) + 64 * (k & 7)) < 0;
    }

    /// Makes ready to ask for points around a vertex, which is the answer.
    private int enter(Block b, LooseVertex loose) {
        voxel = b.grid.voxel();
        solver.enter(b.grid);
        errors.enter(voxel);
        double[] p = loose.middle();
        middle = p;
        root.reset();
        if (b != entered) {
            program.probes().restore(b.probes);
            entered = b;
        }
        root.bound(p[0], p[1], p[2], READY * voxel, true);
        return b.vertexBase + loose.vertex();
    }

    /// Moves a vertex and perhaps its neighbours, unless the triangles around it are good already: then the answer is
    /// true, and it need not be looked at again.
    private boolean mend(Block b, LooseVertex loose) {
        int vertex = enter(b, loose);
        double before = errors.of(vertex);
        if (isGood(before)) {
            return true;
        }
        Trial best = new Trial(surface);
        double gain = 0;
        for (Start start : starts(loose)) {
            Trial trial = new Trial(surface).move(vertex, start.at, start.creased);
            double change = errors.of(vertex) - before + follow(loose.pieces(), vertex, trial);
            boolean good = isGood(before + change);
            trial.takeBack();
            if (change < gain) {
                gain = change;
                best = trial;
                if (good) {
                    break;
                }
            }
        }
        best.repeat();
        best.addTo(moved);
        return false;
    }

    private boolean isGood(double sum) {
        return errors.worst() <= GOOD * voxel && sum < FanErrors.TURNED;
    }

    /// Where a vertex may go: where all pieces meet, where some do, onto each alone.
    private List<Start> starts(LooseVertex loose) {
        List<Start> found = new ArrayList<>();
        int[] pieces = withHindering(loose);
        for (int set = (1 << pieces.length) - 1; set > 0; set--) {
            int[] some = select(pieces, set);
            double[] at = loose.middle().clone();
            if (some.length <= MOST_PIECES && meet(some, at)) {
                found.add(new Start(at, some.length > 1));
            }
        }
        return found;
    }

    private static int[] select(int[] pieces, int set) {
        int[] some = new int[Integer.bitCount(set)];
        int n = 0;
        for (int i = 0; i < pieces.length; i++) {
            if ((set >> i & 1) != 0) {
                some[n++] = pieces[i];
            }
        }
        return some;
    }

    /// The pieces, and the one that is in the way where they would meet.
    private int[] withHindering(LooseVertex loose) {
        int[] pieces = loose.pieces();
        double[] at = loose.middle().clone();
        if (pieces.length > MOST_PIECES || meet(pieces, at)) {
            return pieces;
        }
        root.value(at[0], at[1], at[2]);
        int hindering = root.piece();
        if (Arrays.stream(pieces).anyMatch(p -> p == hindering)) {
            return pieces;
        }
        int[] more = Arrays.copyOf(pieces, pieces.length + 1);
        more[pieces.length] = hindering;
        return more;
    }

    /// Moves a point to where pieces meet; false when that is not on the surface or out of reach.
    private boolean meet(int[] pieces, double[] at) {
        double r = REACH * voxel;
        solver.hold(at[0] - r, at[1] - r, at[2] - r, at[0] + r, at[1] + r, at[2] + r);
        return solver.meet(pieces, at) && isReady(at);
    }

    /// Whether a point, and the triangles that it may get, lie where [#enter] made ready.
    private boolean isReady(double[] at) {
        double dx = at[0] - middle[0];
        double dy = at[1] - middle[1];
        double dz = at[2] - middle[2];
        double most = (READY - 1) * voxel;
        return dx * dx + dy * dy + dz * dz <= most * most;
    }

    /// Moves neighbours of a vertex onto the crease as long as that helps; the answer is the change of the error.
    private double follow(int[] pieces, int vertex, Trial trial) {
        double change = 0;
        for (int n = 0; n < MOST_MOVES && errors.worst() > GOOD * voxel; n++) {
            double gain = step(pieces, vertex, trial);
            errors.of(vertex);
            if (gain == 0) {
                break;
            }
            change += gain;
        }
        return change;
    }

    /// Moves the neighbour for which it helps most; the answer is the change of the error.
    private double step(int[] pieces, int vertex, Trial trial) {
        double gain = 0;
        int which = -1;
        double[] where = {};
        for (int v : errors.worstCorners().clone()) {
            double[] at = v == vertex ? null : onCrease(pieces, v);
            if (at == null) {
                continue;
            }
            double before = errors.of(v);
            Trial tried = new Trial(surface).move(v, at, true);
            double change = errors.of(v) - before;
            tried.takeBack();
            if (change < gain) {
                gain = change;
                which = v;
                where = at;
            }
        }
        if (which >= 0) {
            trial.move(which, where, true);
        }
        return gain;
    }

    private double @Nullable [] onCrease(int[] pieces, int v) {
        if (surface.creased[v] || !fans.knows(v) || !movable.contains(surface.blockOf(v))) {
            return null;
        }
        double[] at = {surface.xyz[3 * v], surface.xyz[3 * v + 1], surface.xyz[3 * v + 2]};
        return meet(pieces, at) ? at : null;
    }
}
