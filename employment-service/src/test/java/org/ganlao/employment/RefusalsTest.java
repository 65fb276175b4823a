package org.ganlao.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources: which refusals were seen by tests is known only after all of them, and no test is the last one. */
class RefusalsTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\w-]+");

    @Test
    void every_refusal_is_named_by_a_test() {
        Set<String> words = files(TESTS).stream()
                .flatMap(file -> BETWEEN_WORDS.splitAsStream(text(file)))
                .collect(Collectors.toSet());

        List<String> refusals = files(MAIN).stream()
                .map(file -> MAIN.relativize(file).toString())
                .filter(file -> file.endsWith("Refusal.java"))
                .map(file -> file.replace(".java", "").replace('/', '.'))
                .map(RefusalsTest::type)
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Object::toString)
                .toList();

        assertThat(refusals).hasSizeGreaterThan(100);
        assertThat(refusals.stream().filter(refusal -> !isNamed(refusal, words)))
                .as("refusals that no test names")
                .isEmpty();
    }

    /** As a constant or by its code. */
    private static boolean isNamed(String refusal, Set<String> words) {
        return words.contains(refusal)
                || words.contains(refusal.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
