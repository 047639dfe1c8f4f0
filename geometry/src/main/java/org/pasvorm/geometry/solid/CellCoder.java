package org.pasvorm.geometry.solid;

import java.util.Arrays;

/// Finds the cells of a block through which the surface runs, and their codes.
final class CellCoder {
    private final BlockStore store;
    private final SignWindow window;
    private final short[] cells = new short[Block.SAMPLES];
    private final short[] codes = new short[Block.SAMPLES];

    CellCoder(BlockStore store) {
        this.store = store;
        this.window = new SignWindow(store);
    }

    void code(Block b) {
        if (!b.hasCells) {
            return;
        }
        window.fill(b);
        int n = 0;
        for (int cell = 0; cell < Block.SAMPLES; cell++) {
            int code = window.code(cell & 7, cell >> 3 & 7, cell >> 6);
            if (code != 0 && code != 255) {
                cells[n] = (short) cell;
                codes[n++] = (short) (turned(b, cell, code) ? 256 + code : code);
            }
        }
        if (n > 0) {
            store(b, n);
        }
    }

    /// Whether the cell and its neighbour across its problem face both have their problem there.
    private boolean turned(Block b, int cell, int code) {
        int face = PatchTables.knownProblemFace(code);
        if (face < 0) {
            return false;
        }
        int step = (face & 1) == 0 ? -1 : 1;
        int axis = face >> 1;
        int i = (cell & 7) + (axis == 0 ? step : 0);
        int j = (cell >> 3 & 7) + (axis == 1 ? step : 0);
        int k = (cell >> 6) + (axis == 2 ? step : 0);
        return PatchTables.knownProblemFace(window.code(i, j, k)) == (face ^ 1) && sameLevel(b, i >> 3, j >> 3, k >> 3);
    }

    /// Whether the cells in the block so many on are of the same size.
    private boolean sameLevel(Block b, int dx, int dy, int dz) {
        if (dx == 0 && dy == 0 && dz == 0) {
            return true;
        }
        Block other = store.find(b.level(), b.bx + dx, b.by + dy, b.bz + dz);
        return other == null ? b.level() == 0 : other.hasCells;
    }

    private void store(Block b, int n) {
        b.cells = Arrays.copyOf(cells, n);
        b.codes = Arrays.copyOf(codes, n);
        b.firstVertex = new int[n];
        short[] slots = new short[Block.SAMPLES];
        Arrays.fill(slots, (short) -1);
        int vertices = 0;
        for (int s = 0; s < n; s++) {
            slots[cells[s]] = (short) s;
            b.firstVertex[s] = vertices;
            vertices += PatchTables.patchCount(codes[s]);
        }
        b.slots = slots;
        b.vertexCount = vertices;
    }
}
