package org.ganlao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What java.nio.file does only for single files. */
public final class FileTree {

    private FileTree() {}

    /** Symbolic links are deleted, not followed. */
    public static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Makes the target hold what the source holds; files of the same size and time are taken to be the same. */
    static void mirror(Path source, Path target) throws IOException {
        Set<Path> wanted = relativePaths(source);
        for (Path path : relativePaths(target)) {
            if (!wanted.contains(path)) {
                Files.delete(target.resolve(path));
            }
        }
        for (Path path : wanted) {
            copyIfChanged(source.resolve(path), target.resolve(path));
        }
    }

    private static Set<Path> relativePaths(Path root) throws IOException {
        if (!Files.exists(root)) {
            return Set.of();
        }
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile).map(root::relativize).collect(Collectors.toSet());
        }
    }

    static void copyIfChanged(Path source, Path target) throws IOException {
        if (Files.exists(target)
                && Files.size(target) == Files.size(source)
                && Files.getLastModifiedTime(target).equals(Files.getLastModifiedTime(source))) {
            return;
        }
        Files.createDirectories(target.getParent());
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
