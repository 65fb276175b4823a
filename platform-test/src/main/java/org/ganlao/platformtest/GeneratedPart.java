package org.ganlao.platformtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a document that a test knows better than its author: it stands between two comments, and the test compares it or,
 * where a system property says so, writes it.
 */
public final class GeneratedPart {

    private static final String END = "<!-- end -->";

    private final Path file;
    private final String begin;
    private final String rewrite;

    /**
     * @param document from the project's root
     * @param name of the part, once in the document
     * @param rewrite the system property by which it is written
     */
    public GeneratedPart(String document, String name, String rewrite) {
        this.file = ProjectFolder.root().resolve(document);
        this.begin = begin(name);
        this.rewrite = rewrite;
    }

    public static String begin(String name) {
        return "<!-- " + name + ": written by its test -->";
    }

    /** What stands there now. */
    public List<String> lines() {
        List<String> document = document();
        int first = first(document);
        List<String> rest = document.subList(first, document.size());
        assertThat(rest).as("the end of %s in %s", begin, file.getFileName()).contains(END);
        return rest.subList(0, rest.indexOf(END));
    }

    public void holds(List<String> lines) {
        if (Boolean.getBoolean(rewrite)) {
            write(lines);
        }
        assertThat(lines())
                .as("%s; if the change is meant, run this test with -D%s=true", file.getFileName(), rewrite)
                .isEqualTo(lines);
    }

    private int first(List<String> document) {
        assertThat(document).as("places in %s", file.getFileName()).contains(begin);
        return document.indexOf(begin) + 1;
    }

    private List<String> document() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        List<String> document = document();
        int first = first(document);
        List<String> fresh = new ArrayList<>(document.subList(0, first));
        fresh.addAll(lines);
        fresh.addAll(document.subList(first + lines().size(), document.size()));
        try {
            Files.writeString(file, String.join("\n", fresh) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
