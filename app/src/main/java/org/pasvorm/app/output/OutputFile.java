package org.pasvorm.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;

/// A single result file that appears whole or not at all.
public final class OutputFile {
    private OutputFile() {}

    /// Writes the content of a file into the path it is given.
    @FunctionalInterface
    public interface Content {
        void writeTo(Path file) throws IOException;
    }

    /// Refuses a file that exists (unless it may be replaced) or whose folder does not exist, before long work begins.
    ///
    /// @throws WrongUse when `file` cannot be an output
    public static void require(Path file, boolean overwrite) throws WrongUse {
        Path target = file.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new WrongUse("the folder of '" + file + "' does not exist");
        }
        if (Files.isDirectory(target)) {
            throw new WrongUse("'" + file + "' is a folder, not a file");
        }
        if (Files.exists(target) && !overwrite) {
            throw new WrongUse("'" + file + "' exists; choose another name or give --overwrite");
        }
    }

    /// Writes `content` beside `file` under a hidden name and then gives it its name.
    ///
    /// @throws WrongUse when the folder cannot be written
    /// @throws CannotFinish when the disk is full
    public static void write(Path file, Content content) throws Refusal {
        Path target = file.toAbsolutePath().normalize();
        Path parent = target.resolveSibling("");
        String name = String.valueOf(target.getFileName());
        Path draft = target.resolveSibling("." + name + ".part");
        try {
            content.writeTo(draft);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw WriteFailure.refusal("'" + file + "'", parent, e);
        } finally {
            remove(draft);
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException _) {
            // It keeps its hidden name and is no result.
        }
    }
}
