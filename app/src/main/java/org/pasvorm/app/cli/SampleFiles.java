package org.pasvorm.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.pasvorm.app.output.WriteFailure;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.geometry.mesh.TriangleSoup;
import org.pasvorm.geometry.vector.Vec3;
import org.pasvorm.samples.LimbShape;
import org.pasvorm.samples.SampleCase;
import org.pasvorm.samples.SampleScan;
import org.pasvorm.samples.ScanFaults;

/// A sample as files and as data for scripts.
final class SampleFiles {
    static final String TRUTH = "truth.json";

    private static final double MICRON = 1000;

    private SampleFiles() {}

    /// What the list says of a sample.
    static Map<String, Object> summary(SampleCase sample) {
        LimbShape shape = sample.shape();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", sample.id());
        data.put("label", sample.label());
        data.put("side", sample.side().word());
        data.put("unit", sample.faults().unit().label());
        data.put("handLength", shape.handLength());
        data.put("handWidth", shape.handWidth());
        data.put("wristGirth", shape.wristGirth());
        data.put("forearmGirth", shape.forearmGirth());
        data.put("forearmLength", shape.forearmLength());
        data.put("wristExtensionDegrees", shape.pose().wristExtension());
        data.put("wristRadialDeviationDegrees", shape.pose().wristRadialDeviation());
        data.put("faults", faults(sample));
        return data;
    }

    private static Map<String, Object> faults(SampleCase sample) {
        ScanFaults faults = sample.faults();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("noise", faults.noise());
        data.put("wobble", faults.wobble());
        data.put("holes", faults.damage().holes());
        data.put("openEnd", faults.damage().openEnd());
        data.put("flippedTriangles", faults.damage().flipped());
        data.put("duplicatedTriangles", faults.damage().duplicated());
        data.put("crumbs", faults.clutter().crumbs());
        data.put("table", faults.clutter().table());
        data.put("fusedFingers", sample.shape().fusedFingers());
        return data;
    }

    /// Writes scan and truth into `folder`.
    static void write(SampleCase sample, SampleScan scan, Path folder) throws CannotFinish {
        try {
            Files.write(folder.resolve(sample.id() + ".stl"), stl(sample, scan.soup()));
            Files.writeString(folder.resolve(TRUTH), Json.text(truth(sample, scan)) + "\n");
        } catch (IOException e) {
            throw WriteFailure.unfinished("sample '" + sample.id() + "'", folder, e);
        }
    }

    private static Map<String, Object> truth(SampleCase sample, SampleScan scan) {
        Map<String, Object> points = new LinkedHashMap<>();
        scan.truth().landmarks().forEach((key, p) -> points.put(key, List.of(cut(p.x()), cut(p.y()), cut(p.z()))));
        Map<String, Object> data = summary(sample);
        data.put("truthUnit", "mm");
        data.put("landmarks", points);
        data.put("girths", cut(scan.truth().girths()));
        data.put("lengths", cut(scan.truth().lengths()));
        data.put("anglesDegrees", cut(scan.truth().angles()));
        return data;
    }

    private static Map<String, Double> cut(SortedMap<String, Double> values) {
        Map<String, Double> data = new LinkedHashMap<>();
        values.forEach((key, value) -> data.put(key, cut(value)));
        return data;
    }

    private static double cut(double value) {
        return Math.round(value * MICRON) / MICRON;
    }

    private static byte[] stl(SampleCase sample, TriangleSoup soup) {
        ByteBuffer out = ByteBuffer.allocate(Math.addExact(84, Math.multiplyExact(50, soup.triangleCount())))
                .order(ByteOrder.LITTLE_ENDIAN);
        String header = "binary STL; unit " + sample.faults().unit().label() + "; synthetic sample " + sample.id();
        out.put(header.getBytes(StandardCharsets.US_ASCII)).position(80).putInt(soup.triangleCount());
        for (int t = 0; t < soup.triangleCount(); t++) {
            put(out, normal(soup, t));
            for (int k = 0; k < 3; k++) {
                put(out, soup.vertex(soup.corner(t, k)));
            }
            out.putShort((short) 0);
        }
        return out.array();
    }

    private static Vec3 normal(TriangleSoup soup, int t) {
        Vec3 a = soup.vertex(soup.corner(t, 0));
        Vec3 n = soup.vertex(soup.corner(t, 1))
                .minus(a)
                .cross(soup.vertex(soup.corner(t, 2)).minus(a));
        return n.length() > 0 ? n.times(1 / n.length()) : Vec3.ZERO;
    }

    private static void put(ByteBuffer out, Vec3 v) {
        out.putFloat((float) v.x()).putFloat((float) v.y()).putFloat((float) v.z());
    }
}
