package org.pasvorm.app.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.finding.Finding;
import org.pasvorm.geometry.io.LoadedScan;
import org.pasvorm.geometry.io.MeshFormatException;
import org.pasvorm.geometry.io.MeshReaders;
import org.pasvorm.geometry.io.ReadLimits;
import org.pasvorm.geometry.progress.Progress;
import org.pasvorm.geometry.repair.MarkedSoup;
import org.pasvorm.geometry.repair.MeshRepair;
import org.pasvorm.geometry.repair.RepairFailure;
import org.pasvorm.geometry.repair.RepairOptions;
import org.pasvorm.geometry.repair.RepairResult;
import org.pasvorm.geometry.repair.ScanCrop;
import org.pasvorm.samples.SampleCase;
import org.pasvorm.samples.SampleCases;
import org.pasvorm.samples.SampleGenerator;
import org.pasvorm.samples.SampleScan;

/// The gate that every scan passes: read, cut free, brought to millimetres, repaired. What is refused here never
/// reaches
/// a design.
public final class ScanGate {
    private ScanGate() {}

    /// @throws InputRefused when the scan cannot be read, measured or closed
    /// @throws WrongUse when the choice does not fit the scan
    public static Scan open(ScanSource source, ScanChoice choice, Progress progress) throws InputRefused, WrongUse {
        LoadedScan loaded = load(source, progress.range(0, 0.4));
        MarkedSoup kept = crop(loaded, choice, progress.range(0.4, 0.5));
        UnitChoice unit =
                UnitChoice.of(kept, loaded.declaredUnit(), choice.unit(), source.label(), progress.range(0.5, 0.55));
        MarkedSoup millimetres = kept.scaled(unit.unit().inMillimetres());
        return switch (MeshRepair.repair(millimetres, RepairOptions.DEFAULT, progress.range(0.55, 1))) {
            case RepairFailure f -> throw new InputRefused(source.label() + ": " + f.message());
            case RepairResult repaired -> scan(source, loaded, unit, repaired);
        };
    }

    private static Scan scan(ScanSource source, LoadedScan loaded, UnitChoice unit, RepairResult repaired) {
        List<Finding> findings = new ArrayList<>();
        loaded.notes().forEach(note -> findings.add(Finding.info("scan-file", note)));
        findings.addAll(unit.findings());
        findings.addAll(repaired.report().findings());
        return new Scan(source.label(), loaded.format(), unit.unit(), unit.origin(), repaired, findings);
    }

    /// Reads a file or makes a sample's scan.
    ///
    /// @throws InputRefused when the file is missing, unreadable or no scan
    /// @throws WrongUse when there is no such sample
    static LoadedScan load(ScanSource source, Progress progress) throws InputRefused, WrongUse {
        return switch (source) {
            case ScanSource.File file -> read(file.path(), progress);
            case ScanSource.Sample sample -> make(sample.id(), progress);
        };
    }

    private static LoadedScan make(String id, Progress progress) throws WrongUse {
        SampleCase sample = SampleCases.find(id)
                .orElseThrow(() -> new WrongUse("sample '" + id + "' is not known; known are "
                        + String.join(
                                ", ",
                                SampleCases.ALL.stream().map(SampleCase::id).toList())));
        SampleScan scan = SampleGenerator.generate(sample, progress);
        return new LoadedScan(scan.soup(), "sample", Optional.of(scan.unit()), List.of());
    }

    private static LoadedScan read(Path file, Progress progress) throws InputRefused {
        try {
            return MeshReaders.read(file, ReadLimits.DEFAULT, progress);
        } catch (MeshFormatException e) {
            throw new InputRefused(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException _) {
            throw new InputRefused(file + ": no such file");
        } catch (IOException e) {
            String why = Files.isDirectory(file) ? "it is a folder; choose the file with the scan" : e.getMessage();
            throw new InputRefused(file + ": cannot be read: " + why);
        }
    }

    static MarkedSoup crop(LoadedScan loaded, ScanChoice choice, Progress progress) throws InputRefused, WrongUse {
        MarkedSoup kept = MarkedSoup.skin(loaded.soup());
        if (choice.keepComponent().isPresent()) {
            try {
                kept = ScanCrop.keepComponent(kept, choice.keepComponent().getAsInt(), progress);
            } catch (IllegalArgumentException e) {
                throw new WrongUse(String.valueOf(e.getMessage()));
            }
        }
        if (choice.keepBox().isPresent()) {
            kept = ScanCrop.keepBox(kept, choice.keepBox().get(), progress);
            if (kept.soup().triangleCount() == 0) {
                throw new WrongUse("nothing of the scan lies in the box; the scan reaches from "
                        + loaded.soup().bounds().min() + " to "
                        + loaded.soup().bounds().max());
            }
        }
        return kept;
    }
}
