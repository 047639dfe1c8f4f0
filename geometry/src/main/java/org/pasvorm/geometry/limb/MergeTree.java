package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the branches of a field on a graph meet: by falling values a branch begins at each local maximum and ends
/// where it meets one that began higher. Branches shorter than a given persistence are noise and melt into their
/// neighbours.
final class MergeTree {
    private final SkinGraph graph;
    private final double[] value;
    private final int[] parent;
    private final int[] next;
    private final int[] last;
    private final List<Merge> merges = new ArrayList<>();

    private MergeTree(SkinGraph graph, double[] value) {
        this.graph = graph;
        this.value = value;
        this.parent = new int[value.length];
        this.next = new int[value.length];
        this.last = new int[value.length];
        Arrays.fill(parent, -1);
        Arrays.fill(next, -1);
    }

    /// The meetings of branches that both rise at least `persistence` above the saddle, by falling saddle value.
    static List<Merge> merges(SkinGraph graph, double[] value, double persistence) {
        MergeTree tree = new MergeTree(graph, value);
        tree.sweep(persistence);
        return List.copyOf(tree.merges);
    }

    private void sweep(double persistence) {
        for (int v : falling()) {
            add(v, persistence);
        }
    }

    /// The vertices with a finite value, by falling value; of equal ones the lower number first.
    private int[] falling() {
        double[] sorted = Arrays.stream(value)
                .filter(Double::isFinite)
                .map(d -> -d)
                .sorted()
                .toArray();
        int[] order = new int[sorted.length];
        int[] taken = new int[sorted.length];
        for (int v = 0; v < value.length; v++) {
            if (Double.isFinite(value[v])) {
                int at = Arrays.binarySearch(sorted, -value[v]);
                while (at > 0 && sorted[at - 1] == sorted[at]) {
                    at--;
                }
                order[at + taken[at]++] = v;
            }
        }
        return order;
    }

    private void add(int v, double persistence) {
        parent[v] = v;
        last[v] = v;
        for (int link = graph.firstLink(v); link < graph.endLink(v); link++) {
            int n = graph.neighbour(link);
            if (parent[n] >= 0) {
                join(root(v), root(n), v, persistence);
            }
        }
    }

    /// Roots are tips: the higher one stays. `at` has just been reached and is the saddle.
    private void join(int a, int b, int at, double persistence) {
        if (a == b) {
            return;
        }
        int high = higher(a, b) ? a : b;
        int low = high == a ? b : a;
        if (value[low] - value[at] >= persistence) {
            merges.add(new Merge(low, high, at, members(low), members(high)));
        }
        parent[low] = high;
        next[last[high]] = low;
        last[high] = last[low];
    }

    private boolean higher(int a, int b) {
        return value[a] != value[b] ? value[a] > value[b] : a < b;
    }

    private int[] members(int root) {
        int count = 0;
        for (int v = root; v >= 0; v = next[v]) {
            count++;
        }
        int[] members = new int[count];
        int i = 0;
        for (int v = root; v >= 0; v = next[v]) {
            members[i++] = v;
        }
        return members;
    }

    private int root(int v) {
        int r = v;
        while (parent[r] != r) {
            parent[r] = parent[parent[r]];
            r = parent[r];
        }
        return r;
    }
}
