package org.pasvorm.geometry.spatial;

import java.util.ArrayList;
import java.util.List;

/// Puts triangles into the slots of a [TreeShape] by median splits of their centroids along the longest axis, three
/// binary splits to a node. The order depends on the centroids alone, not on the number of threads.
///
/// Float is enough here: the centroids steer the grouping and nothing else.
final class MedianOrder {
    private static final int TASK = 4096;

    private final float[][] centroids;
    private final int[] ids;

    private MedianOrder(float[] x, float[] y, float[] z) {
        centroids = new float[][] {x, y, z};
        ids = new int[x.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = i;
        }
    }

    /// The triangle of every slot. The arrays are used up.
    static int[] of(TreeShape shape, float[] x, float[] y, float[] z, Workers workers) {
        MedianOrder order = new MedianOrder(x, y, z);
        int top = shape.levels() - 1;
        List<Range> wave = List.of(new Range(0, shape.slots(), top, children(shape.slots(), top)));
        while (!wave.isEmpty()) {
            wave = order.splitAll(wave, workers);
        }
        return order.ids;
    }

    /// Slots `lo` to `hi - 1`: `children` neighbouring nodes of the level below `level`.
    private record Range(int lo, int hi, int level, int children) {
        int middle() {
            return lo + (children + 1) / 2 * TreeShape.span(level - 1);
        }
    }

    private static int children(int size, int level) {
        int span = TreeShape.span(level - 1);
        return (size + span - 1) / span;
    }

    /// Splits large ranges once and small ones down to the leaves; answers what is left to do.
    private List<Range> splitAll(List<Range> wave, Workers workers) {
        workers.run(wave.size(), i -> {
            Range r = wave.get(i);
            if (r.hi - r.lo <= TASK) {
                splitDown(r.lo, r.hi, r.level, r.children);
            } else if (r.children > 1) {
                splitOnce(r.lo, r.hi, r.middle());
            }
        });
        List<Range> next = new ArrayList<>();
        for (Range r : wave) {
            if (r.hi - r.lo > TASK) {
                addParts(r, next);
            }
        }
        return next;
    }

    private static void addParts(Range r, List<Range> next) {
        if (r.children > 1) {
            int left = (r.children + 1) / 2;
            next.add(new Range(r.lo, r.middle(), r.level, left));
            next.add(new Range(r.middle(), r.hi, r.level, r.children - left));
        } else if (r.level > 1) {
            next.add(new Range(r.lo, r.hi, r.level - 1, children(r.hi - r.lo, r.level - 1)));
        }
    }

    private void splitDown(int lo, int hi, int level, int children) {
        if (children > 1) {
            int left = (children + 1) / 2;
            int middle = lo + left * TreeShape.span(level - 1);
            splitOnce(lo, hi, middle);
            splitDown(lo, middle, level, left);
            splitDown(middle, hi, level, children - left);
        } else if (level > 1) {
            splitDown(lo, hi, level - 1, children(hi - lo, level - 1));
        }
    }

    private void splitOnce(int lo, int hi, int middle) {
        select(longestAxis(lo, hi), lo, hi - 1, middle);
    }

    private float[] longestAxis(int lo, int hi) {
        float[] best = centroids[0];
        float longest = -1;
        for (float[] axis : centroids) {
            float min = axis[lo];
            float max = min;
            for (int i = lo + 1; i < hi; i++) {
                min = Math.min(min, axis[i]);
                max = Math.max(max, axis[i]);
            }
            if (max - min > longest) {
                longest = max - min;
                best = axis;
            }
        }
        return best;
    }

    /// Hoare's selection: afterwards no key before `k` exceeds a key from `k` on.
    private void select(float[] key, int lo, int hi, int k) {
        int from = lo;
        int to = hi;
        while (from < to) {
            float pivot = pivot(key, from, to);
            int i = from;
            int j = to;
            while (i <= j) {
                while (key[i] < pivot) {
                    i++;
                }
                while (key[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    swap(i++, j--);
                }
            }
            if (k <= j) {
                to = j;
            } else if (k >= i) {
                from = i;
            } else {
                return;
            }
        }
    }

    private static float pivot(float[] key, int from, int to) {
        int n = to - from;
        if (n < 64) {
            return median(key[from], key[from + n / 2], key[to]);
        }
        int step = n / 8;
        return median(
                median(key[from], key[from + step], key[from + 2 * step]),
                median(key[from + 3 * step], key[from + 4 * step], key[from + 5 * step]),
                median(key[from + 6 * step], key[from + 7 * step], key[to]));
    }

    private static float median(float a, float b, float c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private void swap(int i, int j) {
        for (float[] axis : centroids) {
            float c = axis[i];
            axis[i] = axis[j];
            axis[j] = c;
        }
        int id = ids[i];
        ids[i] = ids[j];
        ids[j] = id;
    }
}
