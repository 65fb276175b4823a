package org.ganlao.platformtest;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies, for tests that hold its files against each other. */
public final class ProjectFolder {

    private ProjectFolder() {}

    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("contracts/pom.xml"))) {
                return folder;
            }
        }
        throw new AssertionError("no project folder above " + Path.of("").toAbsolutePath());
    }
}
