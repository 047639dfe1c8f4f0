package org.pasvorm.geometry.template.wrist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.finding.UnusualValues;
import org.pasvorm.geometry.limb.Limb;
import org.pasvorm.geometry.limb.SkinCurve;
import org.pasvorm.geometry.parameter.NumberParameter;
import org.pasvorm.geometry.parameter.Parameter;
import org.pasvorm.geometry.parameter.ParameterValues;
import org.pasvorm.geometry.parameter.Unit;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.template.Design;
import org.pasvorm.geometry.template.Design.Strap;
import org.pasvorm.geometry.template.DesignOrder;
import org.pasvorm.geometry.template.DesignRefusedException;
import org.pasvorm.geometry.template.Fact;
import org.pasvorm.geometry.template.FitRule;
import org.pasvorm.geometry.template.Opening;
import org.pasvorm.geometry.template.Template;
import org.pasvorm.geometry.template.TrimLine;
import org.pasvorm.geometry.template.fit.FitRules;
import org.pasvorm.geometry.template.fit.PalmarArchRule;

/// The volar wrist orthosis: holds the wrist in the scanned position, leaves fingers and thumb free.
public final class WristCockUp implements Template {
    private static final double CURVE_SPACING = 1;
    private static final double CURVE_SMOOTHING = 5;
    private static final double CURVE_NORMALS = 8;
    private static final double LEAST_SHELL = 70;

    /// Scanned skin that is left beyond the proximal rim, in mm.
    private static final double SKIN_BEYOND = 5;

    @Override
    public String id() {
        return "wrist-cock-up";
    }

    @Override
    public String label() {
        return "Volar wrist orthosis (cock-up)";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String indication() {
        return "Rests the wrist after sprain, in carpal tunnel syndrome, tendinopathy or wrist drop. Not for unstable"
                + " fractures, open wounds under the shell or a swelling hand.";
    }

    @Override
    public List<Parameter> parameters() {
        return WristParameters.ALL;
    }

    @Override
    public List<Parameter> parametersFor(Limb limb) {
        double scale = limb.measures().handScale();
        return WristParameters.ALL.stream()
                .map(p -> p instanceof NumberParameter n && WristParameters.SIZED.contains(n) ? n.sized(scale) : p)
                .toList();
    }

    @Override
    public List<FitRule> fitRules() {
        return FitRules.ALL;
    }

    @Override
    public double skinNeeded(double forearmLength) {
        return WristParameters.FOREARM_SHARE.initial() * forearmLength + SKIN_BEYOND;
    }

    @Override
    public Design design(Limb limb, ParameterValues values, DesignOrder order, Progress progress)
            throws DesignRefusedException {
        double forearm = order.forearmLength().orElse(limb.measures().forearmLength());
        double share = values.number(WristParameters.FOREARM_SHARE);
        WristSizes sizes = new WristSizes(values, limb.measures().handScale(), share * forearm);
        requireSkin(limb, sizes);
        Course course = new Course(limb.chart());
        progress.report(0, "trim lines");
        WristTrim trim = WristTrim.of(limb, course, sizes);
        SkinCurve curve = SkinCurve.project(
                limb.skin(),
                course.closed(trim.corners()),
                true,
                CURVE_SPACING,
                CURVE_SMOOTHING * Math.min(1, sizes.scale()),
                CURVE_NORMALS);
        TrimLine rim = new TrimLine("rim", curve.points());
        progress.report(0.3, "straps and openings");
        List<Strap> straps = new WristStraps(limb, course, sizes, trim).straps();
        WristLabel label = WristLabel.of(limb, course, sizes, trim, order);
        List<Opening> openings = openings(limb, course, sizes, trim, rim, straps, label);
        WristShell shell = new WristShell(limb, course, sizes);
        double arch = shell.archDepth(trim);
        ShellOffset inner = shell.inner(trim, straps, shell.buildUp(arch));
        progress.report(0.6, "solid");
        WristSolid solid = new WristSolid(limb, sizes, curve, inner, openings, label);
        return new Design(
                solid.build(progress.range(0.6, 1)),
                1,
                new Design.Shell(sizes.standOff(), sizes.wall(), sizes.rim()),
                List.of(rim),
                openings,
                straps,
                values.choice(WristParameters.LABEL).equals("none") ? List.of() : List.of(label.zone()),
                findings(limb, sizes, order, trim),
                facts(sizes, trim, arch, shell.buildUp(arch), openings));
    }

    private static void requireSkin(Limb limb, WristSizes s) throws DesignRefusedException {
        double skin = limb.measures().skinLength();
        if (s.shellLength() > skin - SKIN_BEYOND) {
            throw new DesignRefusedException(String.format(
                    Locale.ROOT,
                    "the shell would reach %.0f mm up the forearm but only %.0f mm of skin were scanned; scan more of the"
                            + " forearm, give the true length (--tape forearm-length=…) or a smaller forearm-share",
                    s.shellLength(),
                    skin));
        }
        if (s.shellLength() < LEAST_SHELL) {
            throw new DesignRefusedException(String.format(
                    Locale.ROOT,
                    "the shell would reach only %.0f mm up the forearm, less than %.0f mm; give a larger forearm-share",
                    s.shellLength(),
                    LEAST_SHELL));
        }
    }

    private static List<Opening> openings(
            Limb limb,
            Course course,
            WristSizes s,
            WristTrim trim,
            TrimLine rim,
            List<Strap> straps,
            WristLabel label) {
        List<Opening> slots = new ArrayList<>();
        straps.forEach(strap -> slots.addAll(List.of(strap.from(), strap.to())));
        List<Opening> all = new ArrayList<>(slots);
        if (s.values().choice(WristParameters.VENTILATION).equals("holes")) {
            KeepOut keepOut = new KeepOut(limb, s, slots, label);
            all.addAll(new WristVentilation(limb, course, s, rim, keepOut::covers).holes(trim.proximal()));
        }
        return all;
    }

    private static List<Finding> findings(Limb limb, WristSizes s, DesignOrder order, WristTrim trim) {
        List<Finding> findings = new ArrayList<>(UnusualValues.in(s.values()));
        if (order.forearmLength().isEmpty()) {
            findings.add(Finding.caution(
                    "forearm-length",
                    String.format(
                            Locale.ROOT,
                            "The forearm length of %.0f mm is estimated from the hand length; measure it and give it by"
                                    + " tape",
                            limb.measures().forearmLength())));
        }
        trim.bar().finding(s.values().number(WristParameters.WEB_BAR)).ifPresent(findings::add);
        return findings;
    }

    private static List<Fact> facts(WristSizes s, WristTrim trim, double arch, double buildUp, List<Opening> openings) {
        long holes = openings.stream()
                .filter(o -> o.kind() == Opening.Kind.VENTILATION_HOLE)
                .count();
        return List.of(
                new Fact("shell-length", "Shell, wrist to proximal rim", s.shellLength(), Unit.MILLIMETRE),
                new Fact("web-bar-width", "Web bar", trim.bar().width(), Unit.MILLIMETRE),
                new Fact("scanned-arch-depth", "Palmar arch in the scan", arch, Unit.MILLIMETRE),
                new Fact(PalmarArchRule.FACT, "Palmar arch supported", arch + buildUp, Unit.MILLIMETRE),
                new Fact("ventilation-holes", "Ventilation holes", holes, Unit.COUNT));
    }
}
