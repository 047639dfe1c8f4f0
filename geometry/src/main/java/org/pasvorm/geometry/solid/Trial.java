package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Moves of vertices that can be taken back and repeated.
final class Trial {
    private final Surface surface;
    private final List<Move> moves = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent")
    private record Move(int vertex, double[] from, boolean wasCreased, double[] to, boolean creased) {}

    Trial(Surface surface) {
        this.surface = surface;
    }

    Trial move(int vertex, double[] to, boolean creased) {
        double[] from = {
            surface.xyz[3 * vertex], surface.xyz[3 * vertex + 1], surface.xyz[3 * vertex + 2],
        };
        Move move = new Move(vertex, from, surface.creased[vertex], to, creased);
        moves.add(move);
        put(vertex, to, creased);
        return this;
    }

    void takeBack() {
        for (Move m : moves.reversed()) {
            put(m.vertex, m.from, m.wasCreased);
        }
    }

    void repeat() {
        moves.forEach(m -> put(m.vertex, m.to, m.creased));
    }

    void addTo(BitSet vertices) {
        moves.forEach(m -> vertices.set(m.vertex));
    }

    private void put(int vertex, double[] at, boolean creased) {
        surface.move(vertex, at[0], at[1], at[2]);
        surface.creased[vertex] = creased;
        Block b = surface.blockOf(vertex);
        b.creased[vertex - b.vertexBase] = creased;
    }
}
