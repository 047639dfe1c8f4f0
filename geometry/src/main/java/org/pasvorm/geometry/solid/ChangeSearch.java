package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the coarse blocks in which two solids may differ: down the octree, leaving out every cube in which the same
/// parts of both can matter, or in which neither has a surface. For one thread.
final class ChangeSearch {
    private static final double HALF_DIAGONAL = Math.sqrt(3) / 2;

    /// Samples and vertices of a block look no farther beyond it, in voxels.
    private static final double ROOM = 2;

    /// Of so many cubes with a surface, this share must not have changed.
    private static final int ENOUGH = 64;

    private static final double NEARLY_ALL = 0.9;

    private final Program before;
    private final Program after;
    private final SampleGrid grid;
    private int surfaces;

    ChangeSearch(Program before, Program after, SampleGrid grid) {
        this.before = before;
        this.after = after;
        this.grid = grid;
    }

    /// The blocks, or null when there are more than `most`.
    @Nullable
    List<BlockPlace> find(BlockStore.Root root, int most) {
        List<BlockPlace> cubes = List.of(new BlockPlace(root.x(), root.y(), root.z()));
        for (int level = root.level(); ; level--) {
            int l = level;
            List<BlockPlace> changed = cubes.stream().filter(c -> differs(c, l)).toList();
            if (level == 0 || changed.isEmpty()) {
                return changed;
            }
            if (changed.size() > most) {
                return null;
            }
            cubes = split(changed, 1 << (level - 1));
        }
    }

    private static List<BlockPlace> split(List<BlockPlace> cubes, int half) {
        List<BlockPlace> parts = new ArrayList<>(8 * cubes.size());
        for (BlockPlace c : cubes) {
            for (int n = 0; n < 8; n++) {
                parts.add(new BlockPlace(c.x() + (n & 1) * half, c.y() + (n >> 1 & 1) * half, c.z() + (n >> 2) * half));
            }
        }
        return parts;
    }

    private boolean differs(BlockPlace c, int level) {
        int samples = SampleGrid.SIDE << level;
        double half = (samples - 1) / 2.0;
        double x = grid.x(8.0 * c.x() + half);
        double y = grid.y(8.0 * c.y() + half);
        double z = grid.z(8.0 * c.z() + half);
        double reach = HALF_DIAGONAL * (samples + ROOM) * grid.voxel();
        bound(before, x, y, z, reach);
        bound(after, x, y, z, reach);
        Node a = before.root();
        Node b = after.root();
        boolean bothOutside = a.lo > 0 && b.lo > 0;
        boolean bothInside = a.hi < 0 && b.hi < 0;
        if (bothOutside || bothInside) {
            return false;
        }
        surfaces++;
        return !Node.same(a, b);
    }

    private static void bound(Program program, double x, double y, double z, double reach) {
        program.root().reset();
        program.root().bound(x, y, z, reach, true);
    }
}
