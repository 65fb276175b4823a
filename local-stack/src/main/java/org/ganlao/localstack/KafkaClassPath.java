package org.ganlao.localstack;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The broker's part of this JVM's class path: a service's test has many jars that Kafka has no use for. */
final class KafkaClassPath {

    private static final List<String> JARS = List.of(
            "kafka",
            "scala-",
            "slf4j-api-",
            "slf4j-simple-",
            "jackson-",
            "snakeyaml",
            "argparse4j",
            "caffeine",
            "commons-",
            "hash4j",
            "HdrHistogram",
            "jopt-simple",
            "jose4j",
            "log4j-",
            "lz4-java",
            "metrics-core",
            "pcollections",
            "re2j",
            "snappy-java",
            "zstd-jni");

    private KafkaClassPath() {}

    static String ofThisJvm() {
        return joined(entries());
    }

    /** The same, copied, so that a build beside a running broker does not pull its programs away. */
    static String copiedTo(Path folder) {
        try {
            List<Path> copies = new ArrayList<>();
            for (Path entry : entries()) {
                Path copy = folder.resolve(entry.getFileName());
                if (Files.isDirectory(entry)) {
                    FileTree.mirror(entry, copy);
                } else {
                    FileTree.copyIfChanged(entry, copy);
                }
                copies.add(copy);
            }
            return joined(copies);
        } catch (IOException e) {
            throw new StartFailure("cannot copy Kafka's programs: " + e, "check rights and free space of " + folder);
        }
    }

    private static List<Path> entries() {
        Path ours = ourClasses();
        Map<Path, Path> byName = new LinkedHashMap<>();
        byName.put(ours.getFileName(), ours);
        jars(ours).filter(KafkaClassPath::isNeeded).forEach(jar -> byName.putIfAbsent(jar.getFileName(), jar));
        return List.copyOf(byName.values());
    }

    /** The class path; started with {@code -jar} it names only our own jar, and the others lie in lib/ beside that. */
    private static Stream<Path> jars(Path ours) {
        Stream<Path> named = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
        File[] beside = ours.resolveSibling("lib").toFile().listFiles();
        return beside == null ? named : Stream.concat(named, Stream.of(beside).map(File::toPath));
    }

    private static boolean isNeeded(Path jar) {
        return JARS.stream().anyMatch(jar.getFileName().toString()::startsWith);
    }

    private static String joined(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path ourClasses() {
        return Path.of(URI.create(KafkaClassPath.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }
}
