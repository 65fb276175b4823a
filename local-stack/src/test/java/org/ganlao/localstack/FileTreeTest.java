package org.ganlao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @TempDir
    Path folder;

    @Test
    void a_mirror_holds_what_its_source_holds_and_nothing_else() throws IOException {
        // Given
        Path source = folder.resolve("source");
        Path mirror = folder.resolve("mirror");
        write(source.resolve("lib/a.jar"), "a");
        write(source.resolve("lib/b.jar"), "b");
        FileTree.mirror(source, mirror);

        // When
        Files.delete(source.resolve("lib/a.jar"));
        write(source.resolve("lib/b.jar"), "changed");
        write(source.resolve("c.jar"), "c");
        FileTree.mirror(source, mirror);

        // Then
        assertThat(mirror.resolve("lib/a.jar")).doesNotExist();
        assertThat(mirror.resolve("lib/b.jar")).hasContent("changed");
        assertThat(mirror.resolve("c.jar")).hasContent("c");
    }

    @Test
    void an_unchanged_file_is_not_copied_again() throws IOException {
        // Given
        Path source = folder.resolve("source");
        Path mirror = folder.resolve("mirror");
        write(source.resolve("a.jar"), "a");
        FileTree.mirror(source, mirror);
        FileTime time = Files.getLastModifiedTime(source.resolve("a.jar"));
        write(mirror.resolve("a.jar"), "x");
        Files.setLastModifiedTime(mirror.resolve("a.jar"), time);

        // When
        FileTree.mirror(source, mirror);

        // Then
        assertThat(mirror.resolve("a.jar")).hasContent("x");
    }

    @Test
    void a_link_is_deleted_but_not_what_it_leads_to() throws IOException {
        write(folder.resolve("kept/a"), "a");
        Files.createDirectories(folder.resolve("deleted"));
        Files.createSymbolicLink(folder.resolve("deleted/link"), folder.resolve("kept"));

        FileTree.delete(folder.resolve("deleted"));

        assertThat(folder.resolve("deleted")).doesNotExist();
        assertThat(folder.resolve("kept/a")).exists();
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(content.length() * 10L)));
    }
}
