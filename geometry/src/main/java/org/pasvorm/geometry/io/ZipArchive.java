package org.pasvorm.geometry.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The entries of a ZIP archive in memory (APPNOTE 6.3, with ZIP64). Stricter than most unpackers, so that there is one
/// reading only: one central directory at the very end, local headers that agree with it, no overlapping entries, no
/// two names that differ in case only, no name that leads out of a folder. Nothing is unpacked but what is asked for,
/// and never to disk.
final class ZipArchive {
    private static final String CURE = "copy or export the scan again";
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;

    private final ScanBytes source;
    private final ReadLimits limits;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long unpacked;

    /// @param local first byte of the entry, its local header
    /// @param data first byte of its packed data
    record Entry(String name, int flags, int method, long crc, long packed, long size, long local, long data) {
        boolean isEncrypted() {
            return (flags & 1) != 0;
        }

        Entry startingAt(long first) {
            return new Entry(name, flags, method, crc, packed, size, local, first);
        }

        long end() {
            return data + packed;
        }
    }

    private ZipArchive(ScanBytes source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    static ZipArchive open(ScanBytes source, ReadLimits limits) throws MeshFormatException {
        ZipArchive archive = new ZipArchive(source, limits);
        ZipDirectory directory = ZipDirectory.find(source, limits);
        for (Entry listed : directory.entries()) {
            archive.add(archive.located(listed, directory.start()));
        }
        archive.requireApart();
        return archive;
    }

    /// The entry with this name in any case.
    Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(key(name)));
    }

    /// The unpacked bytes of an entry. Reading throws a [Refused] when a limit is hit or the entry is damaged.
    InputStream stream(Entry entry) throws MeshFormatException {
        if (entry.isEncrypted()) {
            throw refusal(entry, "is encrypted", "export the scan without a password");
        }
        if (entry.method() != 0 && entry.method() != 8) {
            throw refusal(entry, "is packed by method " + entry.method(), "export the scan with plain ZIP");
        }
        return new ZipEntryStream(this, source, entry);
    }

    /// Counts real bytes, whatever the directory says.
    void spend(Entry entry, long soFar, int more) throws Refused {
        unpacked += more;
        if (unpacked > limits.unpackedBytes()) {
            throw new Refused(source.refusal(
                    "the archive unpacks to more than " + limits.unpackedBytes() + " bytes", "reduce the scan"));
        }
        if (soFar > 1 << 20 && soFar > limits.zipRatio() * entry.packed()) {
            throw new Refused(refusal(
                    entry, "unpacks to more than " + limits.zipRatio() + " times its size", "export the scan again"));
        }
    }

    MeshFormatException refusal(Entry entry, String reason, String cure) {
        return new MeshFormatException(source.name(), entry.name(), reason, cure);
    }

    /// Carries a refusal through code that knows input errors only.
    static final class Refused extends IOException {
        private final MeshFormatException refusal;

        Refused(MeshFormatException refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        MeshFormatException refusal() {
            return refusal;
        }
    }

    private Entry located(Entry entry, long directoryStart) throws MeshFormatException {
        long at = entry.local();
        if (at < 0 || at > directoryStart - LOCAL_LENGTH || source.intLe((int) at) != LOCAL) {
            throw refusal(entry, "has no local header at byte " + at, CURE);
        }
        int nameLength = source.shortLe((int) at + 26);
        long data = at + LOCAL_LENGTH + nameLength + source.shortLe((int) at + 28);
        if (entry.packed() < 0 || data > directoryStart - entry.packed()) {
            throw refusal(entry, "is cut off", CURE);
        }
        if (!entry.name().equals(name(source, (int) at + LOCAL_LENGTH, nameLength))) {
            throw refusal(entry, "has another name in its local header", CURE);
        }
        return entry.startingAt(data);
    }

    static String name(ScanBytes source, int at, int length) {
        return new String(source.raw(), at, length, StandardCharsets.UTF_8);
    }

    private void add(Entry entry) throws MeshFormatException {
        if (leadsOut(entry.name())) {
            throw refusal(entry, "is a name that leads out of the archive", CURE);
        }
        if (entries.put(key(entry.name()), entry) != null) {
            throw refusal(entry, "occurs twice", CURE);
        }
    }

    private static boolean leadsOut(String name) {
        boolean odd = name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0;
        return odd || List.of(name.split("/")).stream().anyMatch(part -> part.equals("..") || part.equals("."));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void requireApart() throws MeshFormatException {
        List<Entry> sorted = entries.values().stream()
                .sorted(Comparator.comparingLong(Entry::local))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).local() < sorted.get(i - 1).end()) {
                throw refusal(sorted.get(i), "overlaps " + sorted.get(i - 1).name(), CURE);
            }
        }
    }
}
