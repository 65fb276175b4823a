package org.ganlao.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak's programs, unpacked from the Maven artifact and built for PostgreSQL. Building takes half a minute and depends on
 * nothing of the stack that uses it, so it is done once per user and version.
 */
final class KeycloakDistribution {

    private static final Path LOG = LocalCache.folder().resolve("keycloak-build.log");

    private KeycloakDistribution() {}

    static boolean isBuilt() {
        return Files.isDirectory(folderFor(zip()));
    }

    private static Path folderFor(Path zip) {
        return LocalCache.folder().resolve(zip.getFileName().toString().replace(".zip", "-postgres"));
    }

    /** @return the folder of a Keycloak that starts with {@code --optimized} */
    static Path built() {
        Path zip = zip();
        Path ready = folderFor(zip);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        try {
            Files.createDirectories(ready.getParent());
            try (FileChannel channel = FileChannel.open(
                            ready.resolveSibling("keycloak.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                if (alone.isValid() && !Files.isDirectory(ready)) {
                    build(zip, ready);
                }
            }
            return ready;
        } catch (IOException e) {
            throw new StartFailure("cannot unpack Keycloak: " + e.getMessage(), LocalCache.REMEDY);
        }
    }

    /** The build of this module puts the artifact beside its classes. */
    private static Path zip() {
        Path classes = Path.of(URI.create(KeycloakDistribution.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        Path folder = classes.resolveSibling("keycloak");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException e) {
            throw new StartFailure(
                    "Keycloak's artifact is not in " + folder, "build local-stack: ./mvnw -pl local-stack package");
        }
    }

    private static void build(Path zip, Path ready) throws IOException {
        Path fresh = ready.resolveSibling("keycloak-unpacking");
        FileTree.delete(fresh);
        unzip(zip, fresh);
        Files.deleteIfExists(LOG);
        ProcessBuilder build = new ProcessBuilder(List.of(
                        "sh",
                        fresh.resolve("bin/kc.sh").toString(),
                        "build",
                        "--db=postgres",
                        "--health-enabled=false",
                        "--metrics-enabled=false"))
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        build.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_APPEND", ""));
        if (!endsWell(build.start())) {
            throw new StartFailure("Keycloak cannot be built", LOG, "see the log's last lines");
        }
        FileTree.delete(fresh.resolve("lib/lib/deployment"));
        Files.move(fresh, ready, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean endsWell(Process build) {
        try {
            return build.waitFor() == 0;
        } catch (InterruptedException e) {
            build.destroy();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Leaves out the archive's single top folder, which names the version. */
    private static void unzip(Path zip, Path target) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                if (entry.isDirectory() || inside.getNameCount() < 2) {
                    continue;
                }
                Path path = target.resolve(
                                inside.subpath(1, inside.getNameCount()).toString())
                        .normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                Files.createDirectories(path.getParent());
                Files.copy(entries, path);
            }
        }
    }
}
