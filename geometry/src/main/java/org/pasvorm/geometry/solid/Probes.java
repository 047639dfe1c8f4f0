package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The scan probes of one compiled solid, one a scan: offsets of the same scan share their queries.
final class Probes {
    private static final int STATE = 5;

    private final List<ScanProbe> all = new ArrayList<>();

    /// Where each probe is asked: 0 in the world, else the number of the moved part of the solid it belongs to.
    private final List<Integer> places = new ArrayList<>();

    private final List<Integer> entered = new ArrayList<>(List.of(0));
    private int lastPlace;

    ScanProbe of(ScanSurface scan) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).scan() == scan && places.get(i).equals(entered.getLast())) {
                return all.get(i);
            }
        }
        ScanProbe made = new ScanProbe(scan);
        all.add(made);
        places.add(entered.getLast());
        return made;
    }

    /// Begins a part of the solid whose points are not those of the world.
    void enterPlace() {
        entered.add(++lastPlace);
    }

    void leavePlace() {
        entered.removeLast();
    }

    /// The scans that are asked at points of the world, in the order of their probes; null for a probe elsewhere.
    List<@Nullable ScanSurface> scans() {
        List<@Nullable ScanSurface> scans = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            scans.add(places.get(i) == 0 ? all.get(i).scan() : null);
        }
        return scans;
    }

    /// Whether others ask the same scans at the same places, in the same order.
    boolean sameAs(Probes o) {
        boolean same = all.size() == o.all.size() && places.equals(o.places);
        for (int i = 0; i < all.size() && same; i++) {
            same = all.get(i).scan() == o.all.get(i).scan();
        }
        return same;
    }

    /// The next points are those of a sample, until [#stopSampling()] or [#restore].
    ///
    /// @param known distances kept of each scan, NaN while unknown; null to keep none
    void sampling(float @Nullable [] @Nullable [] known, int at) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).sampling(known == null ? null : known[i], at);
        }
    }

    void stopSampling() {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).stopSampling();
        }
    }

    /// What the probes remember, to start from the same place later.
    double[] save() {
        double[] state = new double[STATE * all.size()];
        for (int i = 0; i < all.size(); i++) {
            all.get(i).save(state, STATE * i);
        }
        return state;
    }

    void restore(double[] state) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).restore(state, STATE * i);
        }
    }
}
