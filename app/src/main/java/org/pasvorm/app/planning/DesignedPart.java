package org.pasvorm.app.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.parameter.ParameterException;
import org.pasvorm.geometry.parameter.ParameterValues;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.solid.Evaluation;
import org.pasvorm.geometry.solid.Evaluator;
import org.pasvorm.geometry.solid.Proof;
import org.pasvorm.geometry.solid.SolidResult;
import org.pasvorm.geometry.template.Design;
import org.pasvorm.geometry.template.DesignOrder;
import org.pasvorm.geometry.template.DesignRefusedException;
import org.pasvorm.geometry.template.FitCase;
import org.pasvorm.geometry.template.FitRule;
import org.pasvorm.geometry.vector.Vec3;

/// A device designed on a limb and evaluated to a proven mesh, in the limb frame.
record DesignedPart(Limb limb, DesignOrder order, ParameterValues values, Design design, SolidResult.Proven proven) {
    /// Chips of scan noise up to this volume (mm³) may be left out of a part.
    private static final double CRUMBS = 5;

    private static final int MOST_THREADS = 4;

    /// @throws InputRefused when the template cannot be made on this limb
    /// @throws CannotFinish when the solid cannot be proven
    static DesignedPart make(PlanRequest request, Limb limb, DesignOrder order, Progress progress)
            throws InputRefused, CannotFinish, ParameterException {
        ParameterValues values = DeviceParameters.forLimb(request.template(), limb, request.settings());
        Design design;
        try {
            progress.report(0, "design");
            design = request.template().design(limb, values, order, progress.range(0, 0.2));
        } catch (DesignRefusedException e) {
            throw new InputRefused(request.source().label() + ": " + e.getMessage());
        }
        Evaluation how = Evaluation.of(request.resolution())
                .withThreads(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()))
                .withBodies(design.bodies())
                .withCrumbs(CRUMBS)
                .withDecimation(Evaluation.UNSEEN)
                .withMemory(HeapRoom.bytes());
        progress.report(0.2, "solid");
        return switch (Evaluator.evaluate(design.solid(), how, progress.range(0.2, 1))) {
            case SolidResult.Proven p -> new DesignedPart(limb, order, values, design, p);
            case SolidResult.Failed f -> throw new CannotFinish(failure(f));
        };
    }

    /// What the design and its fit rules have to say; places in the limb frame.
    ///
    /// @param modulus Young's modulus of the material in MPa
    List<Finding> findings(List<FitRule> rules, double modulus, Progress progress) {
        List<Finding> all = new ArrayList<>(design.findings());
        progress.report(0, "distances from the skin");
        FitCase fit = FitCase.of(limb, order, design, proven.mesh(), modulus, progress);
        for (int i = 0; i < rules.size(); i++) {
            double from = i / (double) rules.size();
            progress.report(from, "check " + rules.get(i).key());
            all.addAll(rules.get(i).check(fit, progress.range(from, (i + 1.0) / rules.size())));
        }
        all.add(Finding.info("proof", summary(proven.proof())));
        proven.proof().notes().forEach(note -> all.add(Finding.info("proof", note)));
        return all;
    }

    private static String summary(Proof p) {
        return String.format(
                Locale.ROOT,
                "Proven at %.2f mm: closed, %s, no self-intersections; vertices within %.2f mm of the design, triangle"
                        + " centres within %.2f mm, %d of them more than %.2f mm off; decimated within %.3f mm",
                p.voxel(),
                p.bodies() == 1 ? "one body" : p.bodies() + " bodies",
                p.largestError(),
                p.largestCentroidError(),
                p.centroidsOff(),
                Proof.TOLERANCE,
                p.decimation());
    }

    private static String failure(SolidResult.Failed f) {
        Vec3 p = f.place();
        return String.format(
                Locale.ROOT,
                "the part cannot be proven (%s): %s, at x %.1f y %.1f z %.1f mm of the limb frame; try another"
                        + " --resolution or other parameters",
                f.name(),
                f.message(),
                p.x(),
                p.y(),
                p.z());
    }
}
