package org.ganlao.platformtest;

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

/**
 * Holds a module's refusals against the sources of its tests, by constant or by code: which refusals were seen by tests is
 * known only after all of them, and no test is the last one.
 */
public final class RefusalsNamedByTests {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\w-]+");

    private RefusalsNamedByTests() {}

    /** Fails if a constant of an enum {@code …Refusal} of the module that runs is in no test, or if there is no such enum. */
    public static void areAllOfThisModule() {
        List<String> refusals = refusals();
        Set<String> words = words();
        assertThat(refusals).as("refusals of this module").isNotEmpty();
        assertThat(refusals.stream().filter(refusal -> !isNamed(refusal, words)))
                .as("refusals that no test names")
                .isEmpty();
    }

    private static List<String> refusals() {
        return files(MAIN).stream()
                .map(file -> MAIN.relativize(file).toString())
                .filter(file -> file.endsWith("Refusal.java"))
                .map(file -> file.replace(".java", "").replace('/', '.'))
                .map(RefusalsNamedByTests::type)
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Object::toString)
                .toList();
    }

    private static Set<String> words() {
        return files(TESTS).stream()
                .flatMap(file -> BETWEEN_WORDS.splitAsStream(text(file)))
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(String refusal, Set<String> words) {
        return words.contains(refusal)
                || words.contains(refusal.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
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
