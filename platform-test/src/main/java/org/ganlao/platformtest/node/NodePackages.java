package org.ganlao.platformtest.node;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.platformtest.ProjectFolder;

/** Scripts beside their npm packages, in {@code target} of the whole project: one folder for all modules. */
final class NodePackages {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String LOCK = "package-lock.json";

    private NodePackages() {}

    /** @param sources folder of the scripts and of what npm has to install for them, as in {@code gateway/src/test/browser} */
    static Path installed(String sources) throws IOException, InterruptedException {
        Path scripts = ProjectFolder.root().resolve(sources);
        Path target =
                Files.createDirectories(ProjectFolder.root().resolve("target").resolve(scripts.getFileName()));
        try (FileChannel oneAtATime =
                FileChannel.open(target.resolve(".installing"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            oneAtATime.lock();
            boolean installed = Files.exists(target.resolve("node_modules/.complete"))
                    && Files.mismatch(scripts.resolve(LOCK), target.resolve(LOCK)) < 0;
            copy(scripts, target);
            if (!installed) {
                Command.in(
                        target,
                        PATIENCE,
                        List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"));
                Files.writeString(target.resolve("node_modules/.complete"), "");
            }
        }
        return target;
    }

    private static void copy(Path scripts, Path target) throws IOException {
        try (Stream<Path> files = Files.list(scripts)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
