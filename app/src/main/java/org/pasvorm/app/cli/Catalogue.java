package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pasvorm.app.output.OutputFolder;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;
import org.pasvorm.geometry.progress.Progress;

/// Things with an id that a command lists and writes, each into a new folder.
///
/// @param what one of them, in a word
/// @param summary what `--json` tells of one
/// @param marker the file by which a written folder is known
record Catalogue<T>(
        String what,
        List<T> all,
        Function<T, String> id,
        Function<T, String> label,
        Function<T, Map<String, Object>> summary,
        String marker) {

    /// Makes the files of one.
    interface Writer<T> {
        void write(T one, Path folder, Progress progress) throws Refusal;
    }

    int list(Session session, boolean json) {
        if (json) {
            Json.print(session.out(), all.stream().map(summary).toList());
        } else {
            for (T one : all) {
                session.out().println(String.format(Locale.ROOT, "%-18s %s", id.apply(one), label.apply(one)));
            }
        }
        return ExitCode.DONE.code();
    }

    /// Writes one, all or nothing.
    int write(Session session, String wanted, Path folder, boolean overwrite, Writer<T> writer) throws Refusal {
        T one = all.stream().filter(t -> id.apply(t).equals(wanted)).findFirst().orElseThrow(() -> unknown(wanted));
        try (OutputFolder output = OutputFolder.open(folder, marker, overwrite)) {
            writer.write(one, output.draft(), session.progress());
            output.publish();
            session.note("wrote " + output.target());
        }
        return ExitCode.DONE.code();
    }

    private WrongUse unknown(String wanted) {
        String known = all.stream().map(id).collect(Collectors.joining(", "));
        return new WrongUse("there is no " + what + " '" + wanted + "'; there are " + known);
    }
}
