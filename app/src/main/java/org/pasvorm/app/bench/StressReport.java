package org.pasvorm.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.pasvorm.app.bench.StressRecord.Ending;

/// The results of a stress run as text.
public final class StressReport {
    private static final double MEGABYTE = 1 << 20;

    private final long seed;
    private final List<StressRecord> records;
    private final List<String> lines = new ArrayList<>();

    private StressReport(long seed, List<StressRecord> records) {
        this.seed = seed;
        this.records = records;
    }

    /// One line for each family, each kind of ending and each case that was not proven; quantiles of time and memory;
    /// at the end whether the kernel kept what it promises.
    public static List<String> lines(long seed, List<StressRecord> records) {
        StressReport report = new StressReport(seed, records);
        report.failures();
        report.endings();
        report.families();
        report.volumes();
        report.quantiles("wall s", StressRecord::seconds);
        report.quantiles("allocated MB", r -> r.bytes() / MEGABYTE);
        report.quantiles("triangles", StressRecord::triangles);
        report.verdict();
        return report.lines;
    }

    /// Comma-separated values of all cases, with a heading.
    public static List<String> table(List<StressRecord> records) {
        List<String> rows = new ArrayList<>(List.of("number,family,promised,ending,name,triangles,seconds,megabytes"));
        for (StressRecord r : records) {
            rows.add(String.format(
                    Locale.ROOT,
                    "%d,%s,%s,%s,%s,%d,%.3f,%.1f",
                    r.number(),
                    r.family(),
                    r.isInside() ? "yes" : "no",
                    word(r.ending()),
                    r.name(),
                    r.triangles(),
                    r.seconds(),
                    r.bytes() / MEGABYTE));
        }
        return rows;
    }

    private static String word(Ending ending) {
        return ending.name().toLowerCase(Locale.ROOT);
    }

    private void add(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    private void failures() {
        for (StressRecord r : records) {
            if (r.ending() != Ending.PROVEN || !r.kept()) {
                String promised = r.isInside() ? "PROMISED" : "not promised: " + r.beyond();
                add("--seed %d --case %d  %s, %s (%s)", seed, r.number(), r.family(), r.words(), promised);
                add("    %s: %s: %s", word(r.ending()), r.name(), r.message());
            }
            r.volumes()
                    .filter(v -> r.isInside() && !v.agree())
                    .ifPresent(v -> add(
                            "    volume %.3f mm³, counted %.3f ± %.3f, coarseness %.3f",
                            v.mesh(), v.counted(), v.deviation(), v.coarseness()));
        }
    }

    private void endings() {
        TreeMap<String, int[]> counts = new TreeMap<>();
        for (StressRecord r : records) {
            counts.computeIfAbsent(word(r.ending()) + " " + r.name(), n -> new int[2])[r.isInside() ? 0 : 1]++;
        }
        add("%n%-32s %9s %9s", "ending", "promised", "others");
        counts.forEach((name, n) -> add("%-32s %9d %9d", name, n[0], n[1]));
    }

    private void families() {
        TreeMap<String, int[]> counts = new TreeMap<>();
        for (StressRecord r : records) {
            int[] n = counts.computeIfAbsent(r.family(), f -> new int[5]);
            n[0]++;
            n[1] += r.isInside() ? 1 : 0;
            n[2 + r.ending().ordinal()]++;
        }
        add("%n%-16s %7s %9s %7s %7s %11s", "family", "cases", "promised", "proven", "failed", "unexplained");
        counts.forEach((f, n) -> add("%-16s %7d %9d %7d %7d %11d", f, n[0], n[1], n[2], n[3], n[4]));
        lines.add("");
    }

    private void volumes() {
        List<StressRecord.Volumes> all = records.stream()
                .filter(StressRecord::isInside)
                .flatMap(r -> r.volumes().stream())
                .toList();
        long agree = all.stream().filter(StressRecord.Volumes::agree).count();
        double[] off = all.stream()
                .mapToDouble(v -> 100 * Math.abs(v.mesh() - v.counted()) / v.counted())
                .sorted()
                .toArray();
        if (off.length > 0) {
            add(
                    "volumes of promised cases counted without the mesh: %d, of which %d agree; off by %.2f %% at the median, %.2f %% at most",
                    all.size(), agree, at(off, 0.5), off[off.length - 1]);
        }
    }

    private void quantiles(String what, ToDoubleFunction<StressRecord> of) {
        double[] sorted = records.stream().mapToDouble(of).sorted().toArray();
        add(
                "%-14s p50 %.3f  p90 %.3f  p99 %.3f  max %.3f",
                what, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private void verdict() {
        long promised = records.stream().filter(StressRecord::isInside).count();
        long proven = records.stream()
                .filter(r -> r.isInside() && r.ending() == Ending.PROVEN)
                .count();
        long unexplained =
                records.stream().filter(r -> r.ending() == Ending.UNEXPLAINED).count();
        add(
                "%d cases, seed %d: %d unexplained; %d of %d promised ones proven",
                records.size(), seed, unexplained, proven, promised);
    }
}
