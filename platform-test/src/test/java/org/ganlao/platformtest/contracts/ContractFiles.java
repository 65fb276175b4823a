package org.ganlao.platformtest.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the contracts module, as they stand in the source tree. */
final class ContractFiles {

    static final Path ROOT = Path.of("..", "contracts");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    private ContractFiles() {}

    static Set<Path> endingWith(String suffix) {
        try (Stream<Path> files = Files.walk(ROOT.resolve("events"))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return (file.toString().endsWith(".yaml") ? YAML : JSON).readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** {@code events/employment/placement.ended.v1.schema.json} describes {@code org.ganlao.employment.placement.ended.v1}. */
    static String typeOf(Path schema) {
        return "org.ganlao.%s.%s"
                .formatted(
                        schema.getParent().getFileName(),
                        schema.getFileName().toString().replace(".schema.json", ""));
    }
}
