package org.ganlao.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackFolderTest {

    /** More than any disk has. */
    private static final long NO_DISK_HAS = 9_000_000_000_000_000_000L;

    @TempDir
    Path disk;

    @Test
    void a_full_disk_is_named_with_what_is_left_what_is_needed_and_what_to_do() {
        StackFolder folder = new StackFolder(disk.resolve("state"));

        assertThatThrownBy(() -> folder.requireSpace(NO_DISK_HAS))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("the disk of " + disk.resolve("state") + " has only ")
                .hasMessageMatching("(?s).* has only \\d+ MB left; a stack needs 9000000000000 MB\n.*")
                .hasMessageEndingWith(
                        "what to do: free some space, or put the state on another disk with GANLAO_STATE=<folder>");
    }

    @Test
    void a_disk_with_enough_space_is_taken_and_the_folder_made() {
        StackFolder folder = new StackFolder(disk.resolve("state"));

        assertThatCode(() -> folder.requireSpace(0)).doesNotThrowAnyException();
        assertThat(folder.root()).isDirectory();
    }
}
