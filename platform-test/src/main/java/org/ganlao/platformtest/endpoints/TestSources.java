package org.ganlao.platformtest.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The tests of the module in hand. */
final class TestSources {

    private TestSources() {}

    static void have(String test) {
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            assertThat(sources.map(source -> source.getFileName().toString())).contains(test + ".java");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
