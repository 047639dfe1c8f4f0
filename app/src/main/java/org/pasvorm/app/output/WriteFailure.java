package org.pasvorm.app.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.printing.export.ExportException;

/// Tells a full disk, which is nobody's mistake, from a place that cannot be written.
public final class WriteFailure {
    /// Less room than this for a file that failed means that the disk is full.
    private static final long FULL_BYTES = 1 << 16;

    private WriteFailure() {}

    /// What to tell the user when writing `what` below the folder `place` failed.
    public static Refusal refusal(String what, Path place, IOException failure) {
        if (isFull(place, failure)) {
            return new CannotFinish(what + " cannot be written: the disk is full; make room and try again", failure);
        }
        if (failure instanceof ExportException) {
            return new CannotFinish(what + " cannot be written as it should be: " + failure.getMessage(), failure);
        }
        return new WrongUse(what + " cannot be written: " + reason(failure));
    }

    /// What to tell the user when a file could not be written although its folder could.
    public static CannotFinish unfinished(String what, Path place, IOException failure) {
        String why = isFull(place, failure) ? "the disk is full; make room and try again" : reason(failure);
        return new CannotFinish(what + " cannot be written: " + why, failure);
    }

    private static boolean isFull(Path place, IOException failure) {
        String text = String.valueOf(failure.getMessage());
        if (text.contains("No space left") || text.contains("quota exceeded")) {
            return true;
        }
        try {
            if (!Files.isDirectory(place)) {
                return false;
            }
            FileStore store = Files.getFileStore(place);
            return store.getTotalSpace() > 0 && store.getUsableSpace() < FULL_BYTES;
        } catch (IOException _) {
            return false;
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "the folder takes no new files";
        }
        if (failure instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason() + " (" + f.getFile() + ")";
        }
        return String.valueOf(failure.getMessage());
    }
}
