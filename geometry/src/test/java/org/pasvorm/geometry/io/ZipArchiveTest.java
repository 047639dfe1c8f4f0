package org.pasvorm.geometry.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pasvorm.geometry.progress.Progress;

class ZipArchiveTest {
    private static final String GOOD =
            ThreeMfBytes.model(ThreeMfBytes.object(1, ThreeMfBytes.MESH), ThreeMfBytes.item(1));

    @ParameterizedTest
    @ValueSource(strings = {"/abs", "../up", "a/../../b", "a\\b", "C:/x", "_RELS/.rels", "3d/3DModel.MODEL", "./x"})
    void refusesNames(String name) {
        Map<String, byte[]> parts = new LinkedHashMap<>(ThreeMfBytes.parts(GOOD));
        parts.put(name, new byte[3]);
        refused(ThreeMfBytes.zip(parts), name);
    }

    @Test
    void refusesBombs() {
        String blanks = " ".repeat(30 << 20);
        refused(ThreeMfBytes.of(GOOD.replace("<resources>", blanks + "<resources>")), "more than 200 times its size");
        Map<String, byte[]> many = new LinkedHashMap<>(ThreeMfBytes.parts(GOOD));
        for (int i = 0; i < 1000; i++) {
            many.put("x/" + i, new byte[0]);
        }
        refused(ThreeMfBytes.zip(many), "1003 entries, more than 1000");
    }

    @Test
    void capsWhatAllEntriesUnpackTo() {
        ReadLimits limits = new ReadLimits(1 << 20, 1000, 1 << 20, 500, 200, 1000, 64, 1e9);
        ScanBytes bytes = ScanBytes.owning("a.3mf", ThreeMfBytes.of(GOOD));
        try {
            MeshReaders.read(bytes, limits, Progress.NONE);
            assertThat(limits).as("refused").isNull();
        } catch (MeshFormatException e) {
            assertThat(e.getMessage()).contains("unpacks to more than 500 bytes");
        }
    }

    @Test
    void refusesAForgedDirectory() {
        byte[] good = ThreeMfBytes.of(GOOD);
        int end = good.length - 22;
        String text = new String(good, StandardCharsets.ISO_8859_1);
        int model = text.lastIndexOf("3D/3dmodel.model") - 46;
        refused(Arrays.copyOf(good, good.length - 1), "no end");
        refused(joined(good, good), "directory is not where");
        refused(joined(new byte[] {'P', 'K', 3, 4}, good), "directory is not where");
        refused(changed(good, end + 10, 200), "directory is not where");
        refused(changed(good, model + 24, 1), "bytes where the archive says");
        refused(changed(good, model + 16, good[model + 16] + 1), "checksum");
        refused(changed(good, model + 8, 9), "is encrypted");
        refused(changed(good, model + 10, 12), "packed by method 12");
        refused(changed(good, model + 42, 1), "no local header");
        refused(changed(good, 30, 'x'), "another name");
        refused(changed(good, model + 23, 0x7f), "cut off");
    }

    @Test
    void refusesOverlappingEntries() {
        // The first entry is said to reach into the second one.
        byte[] good = ThreeMfBytes.of(GOOD);
        int directory = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).getInt(good.length - 6);
        int packed = good[directory + 20] & 0xff;
        refused(changed(good, directory + 20, packed + 30), "overlaps");
    }

    @Test
    void refusesOtherArchives() {
        Map<String, byte[]> parts = Map.of("scan.obj", "v 0 0 0".getBytes(StandardCharsets.UTF_8));
        refused(ThreeMfBytes.zip(parts), "a ZIP archive but no 3MF");
        Scans.assertRefused("a.stl.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0}, "byte 0", "gzip");
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static void refused(byte[] bytes, String reason) {
        try {
            Scans.read("a.3mf", bytes);
            assertThat(reason).as("refused").isEmpty();
        } catch (MeshFormatException e) {
            assertThat(e.getMessage()).startsWith("a.3mf").contains(reason);
        }
    }
}
