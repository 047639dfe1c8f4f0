package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.List;

/// The scan probes of one compiled solid, one a scan: offsets of the same scan share their queries.
final class Probes {
    private static final int STATE = 5;

    private final List<ScanProbe> all = new ArrayList<>();

    ScanProbe of(ScanSurface scan) {
        for (ScanProbe probe : all) {
            if (probe.scan() == scan) {
                return probe;
            }
        }
        ScanProbe made = new ScanProbe(scan);
        all.add(made);
        return made;
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
