package org.pasvorm.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pasvorm.app.output.OutputFolder;
import org.pasvorm.app.planning.SelfTest;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.geometry.parameter.ParameterException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `pasvorm selftest`: proves an installation.
@Command(
        name = "selftest",
        description = "Plans a shipped sample offline and compares the part with pinned values; writes nothing.")
final class SelfTestCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--json", description = "print an object")
    private boolean json;

    SelfTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal, ParameterException {
        Path scratch = Path.of(System.getProperty("java.io.tmpdir", "."), "pasvorm-selftest");
        List<SelfTest.Line> lines;
        // Never published, so the folder disappears again.
        try (OutputFolder folder = OutputFolder.open(scratch, "job.json", true)) {
            lines = SelfTest.run(folder.draft(), session.progress());
        }
        boolean passed = lines.stream().allMatch(SelfTest.Line::same);
        if (json) {
            Json.print(session.out(), tree(lines, passed));
        } else {
            lines.forEach(l -> session.out().println(text(l)));
            session.out().println(passed ? "selftest passed" : "selftest FAILED");
        }
        if (!passed) {
            throw new CannotFinish("this installation does not give the pinned values; do not use it for patients");
        }
        return ExitCode.DONE.code();
    }

    private static String text(SelfTest.Line l) {
        return l.same()
                ? "same " + l.key() + " = " + l.found()
                : "DIFFERENT " + l.key() + " = " + l.found() + ", pinned " + l.expected();
    }

    private static Map<String, Object> tree(List<SelfTest.Line> lines, boolean passed) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("passed", passed);
        for (SelfTest.Line l : lines) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("found", l.found());
            line.put("pinned", l.expected());
            line.put("same", l.same());
            tree.put(l.key(), line);
        }
        return tree;
    }
}
