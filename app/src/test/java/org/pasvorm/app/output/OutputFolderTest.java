package org.pasvorm.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;

class OutputFolderTest {
    @TempDir
    private Path dir;

    @Test
    void appearsWholeUnderItsName() throws Exception {
        Path out = dir.resolve("a/b");
        write(out, false, "one");

        assertThat(Files.readString(out.resolve("job.json"))).isEqualTo("one");
        assertThat(names(dir.resolve("a"))).containsExactly("b");
    }

    @Test
    void leavesNothingWhenNotPublished() throws Exception {
        try (OutputFolder folder = OutputFolder.open(dir.resolve("a/b"), "job.json", false)) {
            Files.writeString(folder.draft().resolve("job.json"), "half");
        }

        assertThat(names(dir)).isEmpty();
    }

    @Test
    void refusesAFolderThatExists() throws Exception {
        Path out = Files.createDirectory(dir.resolve("out"));

        assertThatThrownBy(() -> OutputFolder.open(out, "job.json", false))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("--overwrite");
    }

    @Test
    void replacesAnEarlierResultWhenAsked() throws Exception {
        Path out = dir.resolve("out");
        write(out, false, "one");
        write(out, true, "two");

        assertThat(Files.readString(out.resolve("job.json"))).isEqualTo("two");
        assertThat(names(dir)).containsExactly("out");
    }

    @Test
    void keepsTheEarlierResultWhenTheNewOneFails() throws Exception {
        Path out = dir.resolve("out");
        write(out, false, "one");
        try (OutputFolder folder = OutputFolder.open(out, "job.json", true)) {
            Files.writeString(folder.draft().resolve("job.json"), "half");
        }

        assertThat(Files.readString(out.resolve("job.json"))).isEqualTo("one");
        assertThat(names(dir)).containsExactly("out");
    }

    @Test
    void neverReplacesAFolderThatHoldsOtherThings() throws Exception {
        Path letters = Files.createDirectory(dir.resolve("letters"));
        Files.writeString(letters.resolve("job.json"), "{}");
        Files.writeString(letters.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> OutputFolder.open(letters, "job.json", true))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("letter.txt");
        assertThat(names(letters)).containsExactly("job.json", "letter.txt");
    }

    @Test
    void refusesAParentThatIsAFile() throws Exception {
        Path file = Files.writeString(dir.resolve("file"), "x");

        assertThatThrownBy(() -> OutputFolder.open(file.resolve("out"), "job.json", false))
                .isInstanceOf(WrongUse.class);
    }

    @Test
    void aFullDiskIsNobodysMistake() {
        IOException full = new IOException("write failed: No space left on device");

        assertThat(WriteFailure.refusal("part.stl", dir, full))
                .isInstanceOf(CannotFinish.class)
                .hasMessageContaining("disk is full");
        assertThat(WriteFailure.refusal("part.stl", dir, new IOException("locked")))
                .isInstanceOf(WrongUse.class);
    }

    private static void write(Path out, boolean overwrite, String text) throws Refusal, IOException {
        try (OutputFolder folder = OutputFolder.open(out, "job.json", overwrite)) {
            Files.writeString(folder.draft().resolve("job.json"), text);
            folder.publish();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }
}
