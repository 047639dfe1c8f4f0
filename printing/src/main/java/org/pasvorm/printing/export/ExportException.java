package org.pasvorm.printing.export;

import java.io.IOException;

/// A written file that does not hold the part. The message is one line: file and difference.
public final class ExportException extends IOException {
    private static final long serialVersionUID = 1L;

    public ExportException(String file, String problem) {
        super(file + ": " + problem);
    }
}
