package org.pasvorm.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pasvorm.app.refusal.CannotFinish;
import org.pasvorm.app.refusal.Refusal;
import org.pasvorm.app.refusal.WrongUse;

/// A result folder that appears whole or not at all. Files are written into a hidden sibling, [#draft()], which takes
/// the asked name at [#publish()]; closed without that, nothing remains.
///
/// An existing folder is replaced only when that is asked for and it is a result of this program (it holds the marker
/// file and nothing that this program does not write), so that no other folder is ever lost.
public final class OutputFolder implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private final Deque<Path> madeParents;
    private boolean published;

    private OutputFolder(Path target, Path draft, Deque<Path> madeParents) {
        this.target = target;
        this.draft = draft;
        this.madeParents = madeParents;
    }

    /// Claims `folder` for a result.
    ///
    /// @param marker a file that every result holds; an existing folder without it is never replaced
    /// @param overwrite whether an existing result may be replaced
    /// @throws WrongUse when the folder exists and may not be replaced, or cannot be written
    /// @throws CannotFinish when the disk is full
    public static OutputFolder open(Path folder, String marker, boolean overwrite) throws Refusal {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        Path name = target.getFileName();
        if (parent == null || name == null) {
            throw new WrongUse("'" + folder + "' cannot be an output folder");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            requireReplaceable(target, marker, overwrite);
        }
        Deque<Path> made = new ArrayDeque<>();
        try {
            makeParents(parent, made);
            Path draft = Files.createTempDirectory(parent, "." + name + ".part-");
            return new OutputFolder(target, draft, made);
        } catch (IOException e) {
            removeEmpty(made);
            throw WriteFailure.refusal("output folder '" + target + "'", parent, e);
        }
    }

    /// Where to write the files until [#publish()].
    public Path draft() {
        return draft;
    }

    /// The name that the folder will have.
    public Path target() {
        return target;
    }

    /// Gives the folder its name; a replaced result disappears.
    ///
    /// @throws CannotFinish when that fails; a result that was there before is then still there
    public void publish() throws CannotFinish {
        Path old = draft.resolveSibling(draft.getFileName() + ".old");
        try {
            openToReaders(draft);
            boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (replaces) {
                Files.move(target, old);
            }
            try {
                Files.move(draft, target);
            } catch (IOException e) {
                if (replaces) {
                    Files.move(old, target);
                }
                throw e;
            }
            published = true;
            deleteTree(old);
        } catch (IOException e) {
            throw new CannotFinish("cannot give the output folder its name '" + target + "': " + e.getMessage(), e);
        }
    }

    /// Removes what was written unless it was published.
    @Override
    public void close() {
        if (!published) {
            try {
                deleteTree(draft);
            } catch (IOException _) {
                // A folder that cannot be removed keeps its hidden name and is no result.
            }
            removeEmpty(madeParents);
        }
    }

    private static void requireReplaceable(Path target, String marker, boolean overwrite) throws WrongUse {
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new WrongUse("'" + target + "' exists and is not a folder");
        }
        if (!overwrite) {
            throw new WrongUse("output folder '" + target + "' exists; choose another or give --overwrite");
        }
        try (Stream<Path> entries = Files.list(target)) {
            List<Path> found = entries.sorted().toList();
            boolean result = found.isEmpty() || found.contains(target.resolve(marker));
            Optional<Path> foreign = found.stream().filter(p -> !isOurs(p)).findFirst();
            if (!result || foreign.isPresent()) {
                throw new WrongUse("'" + target + "' is not replaced: it "
                        + foreign.map(p -> "holds '" + p.getFileName() + "', which is no result of this program")
                                .orElse("holds no " + marker + ", so it is no result of this program"));
            }
        } catch (IOException e) {
            throw new WrongUse("output folder '" + target + "' cannot be read: " + e.getMessage());
        }
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Set.of("stl", "3mf", "pdf", "json", "png", "ply").contains(suffix);
    }

    private static void makeParents(Path folder, Deque<Path> made) throws IOException {
        @Nullable Path up = folder;
        Deque<Path> missing = new ArrayDeque<>();
        while (up != null && Files.notExists(up)) {
            missing.push(up);
            up = up.getParent();
        }
        for (Path p : missing) {
            Files.createDirectory(p);
            made.push(p);
        }
    }

    private static void removeEmpty(Deque<Path> folders) {
        try {
            for (Path p : folders) {
                Files.deleteIfExists(p);
            }
        } catch (IOException _) {
            // Somebody else has put something there meanwhile: it stays.
        }
    }

    /// Temporary folders are private; a result has the access rights of an ordinary new folder.
    private static void openToReaders(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Path probe = folder.resolve(".rights");
            Files.createDirectory(probe);
            Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(probe));
            Files.delete(probe);
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.notExists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path p : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
