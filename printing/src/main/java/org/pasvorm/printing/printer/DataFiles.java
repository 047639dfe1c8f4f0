package org.pasvorm.printing.printer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/// Finds and reads the JSON files of a resource folder beside this class, in the order of their names. A new file is
/// enough to add an entry; there is no index to forget.
final class DataFiles {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DataFiles() {}

    /// @throws IllegalStateException when a file is damaged or there is none
    static <T> List<T> readAll(String folder, Function<DataNode, T> read) {
        List<T> all = new ArrayList<>();
        for (String name : names(folder)) {
            String where = folder + "/" + name;
            try (InputStream in = DataFiles.class.getResourceAsStream(where)) {
                all.add(read.apply(new DataNode(where, MAPPER.readTree(in))));
            } catch (IOException e) {
                throw new UncheckedIOException(where, e);
            }
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("no data files in " + folder);
        }
        return List.copyOf(all);
    }

    private static List<String> names(String folder) {
        URL url = DataFiles.class.getResource(folder);
        if (url == null) {
            throw new IllegalStateException("the data folder " + folder + " is missing");
        }
        try {
            List<String> names = url.getProtocol().equals("file") ? inFolder(url) : inJar(url);
            return names.stream().filter(n -> n.endsWith(".json")).sorted().toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the data folder " + folder + " cannot be listed", e);
        }
    }

    private static List<String> inFolder(URL url) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            return files.map(f -> String.valueOf(f.getFileName())).toList();
        }
    }

    private static List<String> inJar(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        if (!(connection instanceof JarURLConnection jar)) {
            throw new IOException("neither a folder nor a jar: " + url.getProtocol());
        }
        String prefix = jar.getEntryName() + "/";
        String start = prefix.replace("//", "/");
        return jar.getJarFile().stream()
                .map(e -> e.getName())
                .filter(n -> n.startsWith(start) && n.indexOf('/', start.length()) < 0)
                .map(n -> n.substring(start.length()))
                .toList();
    }
}
