package org.pasvorm.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pasvorm.app.refusal.CannotFinish;

/// Another program that does the same job: started with scan, job, voxel and number of threads, it prints a line
/// `total wall_s=… cpu_s=…`.
record Peer(Path program, Path scan, Path job, double voxel, int threads) {
    private static final Pattern TOTAL = Pattern.compile("(?m)^total\\s.*?wall_s=([0-9.]+).*?cpu_s=([0-9.]+)");

    StageClock.Stage run(PrintWriter out) throws CannotFinish {
        Matcher total = TOTAL.matcher(output());
        if (!total.find()) {
            throw new CannotFinish(program + ": printed no line \"total wall_s=… cpu_s=…\"");
        }
        StageClock.Stage stage =
                new StageClock.Stage("peer", Double.parseDouble(total.group(1)), Double.parseDouble(total.group(2)));
        out.printf(Locale.ROOT, "peer wall_s=%.3f cpu_s=%.3f%n", stage.wallSeconds(), stage.cpuSeconds());
        out.flush();
        return stage;
    }

    private String output() throws CannotFinish {
        try {
            Process process = new ProcessBuilder(
                            program.toAbsolutePath().toString(),
                            scan.toString(),
                            job.toString(),
                            Double.toString(voxel),
                            Integer.toString(threads))
                    .redirectErrorStream(true)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new CannotFinish(program + ": ended with " + process.exitValue());
            }
            return text;
        } catch (IOException e) {
            throw new CannotFinish(program + ": cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotFinish(program + ": interrupted");
        }
    }
}
