package org.pasvorm.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pasvorm.app.refusal.InputRefused;
import org.pasvorm.geometry.vector.Plane;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// Reads a shell job, one item a line in millimetres: `inner D`, `outer D`, `plane nx ny nz c` (keeps n·x ≤ c),
/// `cylinder ax ay az bx by bz r`.
final class ShellJobFile {
    private final Path file;
    private double inner = 1;
    private double outer = 4;
    private final List<Plane> planes = new ArrayList<>();
    private final List<ShellJob.Hole> holes = new ArrayList<>();

    private ShellJobFile(Path file) {
        this.file = file;
    }

    /// @throws InputRefused naming file and line
    static ShellJob read(Path file) throws InputRefused {
        ShellJobFile job = new ShellJobFile(file);
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                job.item(lines.get(i).strip(), i + 1);
            }
        } catch (IOException e) {
            throw new InputRefused(file + ": cannot be read: " + e.getMessage());
        }
        if (!(job.inner < job.outer)) {
            throw new InputRefused(file + ": inner must be less than outer");
        }
        return new ShellJob(job.inner, job.outer, job.planes, job.holes);
    }

    private void item(String text, int line) throws InputRefused {
        if (text.isEmpty()) {
            return;
        }
        String[] words = text.split("\\s+");
        switch (words[0]) {
            case "inner" -> inner = numbers(words, 1, line)[0];
            case "outer" -> outer = numbers(words, 1, line)[0];
            case "plane" -> {
                double[] n = numbers(words, 4, line);
                planes.add(new Plane(UnitVec3.of(n[0], n[1], n[2]), n[3]));
            }
            case "cylinder" -> {
                double[] n = numbers(words, 7, line);
                holes.add(new ShellJob.Hole(new Vec3(n[0], n[1], n[2]), new Vec3(n[3], n[4], n[5]), n[6]));
            }
            default -> throw refuse(line, "unknown item '" + words[0] + "'; known are inner, outer, plane, cylinder");
        }
    }

    private double[] numbers(String[] words, int count, int line) throws InputRefused {
        if (words.length != count + 1) {
            throw refuse(line, words[0] + " needs " + count + " numbers");
        }
        try {
            return Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
        } catch (NumberFormatException e) {
            throw refuse(line, "not a number: " + e.getMessage());
        }
    }

    private InputRefused refuse(int line, String problem) {
        return new InputRefused(file + ", line " + line + ": " + problem);
    }
}
