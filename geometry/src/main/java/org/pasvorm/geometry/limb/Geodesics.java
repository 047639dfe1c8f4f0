package org.pasvorm.geometry.limb;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.pasvorm.geometry.progress.Progress;

/// Distances along the skin by shortest paths in a [SkinGraph]: never shorter than the true geodesic, a few percent
/// longer.
final class Geodesics {
    private static final int CHECK_EVERY = 1 << 14;

    private Geodesics() {}

    private record Reached(double distance, int vertex) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached o) {
            int byDistance = Double.compare(distance, o.distance);
            return byDistance != 0 ? byDistance : Integer.compare(vertex, o.vertex);
        }
    }

    /// The distance of every vertex from the nearest of `sources`; infinite where none can be reached.
    static double[] from(SkinGraph graph, int[] sources, Progress progress) {
        double[] distance = new double[graph.vertexCount()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        for (int s : sources) {
            distance[s] = 0;
            queue.add(new Reached(0, s));
        }
        int done = 0;
        for (Reached next = queue.poll(); next != null; next = queue.poll()) {
            if (++done % CHECK_EVERY == 0) {
                progress.check();
            }
            if (next.distance() == distance[next.vertex()]) {
                relax(graph, next, distance, queue);
            }
        }
        return distance;
    }

    private static void relax(SkinGraph graph, Reached at, double[] distance, PriorityQueue<Reached> queue) {
        for (int link = graph.firstLink(at.vertex()); link < graph.endLink(at.vertex()); link++) {
            int to = graph.neighbour(link);
            double d = at.distance() + graph.length(link);
            if (d < distance[to]) {
                distance[to] = d;
                queue.add(new Reached(d, to));
            }
        }
    }

    /// The vertex with the largest finite value.
    static int farthest(double[] distance) {
        int best = 0;
        for (int v = 1; v < distance.length; v++) {
            boolean better = !(distance[best] < Double.POSITIVE_INFINITY) || distance[v] > distance[best];
            best = distance[v] < Double.POSITIVE_INFINITY && better ? v : best;
        }
        return best;
    }
}
