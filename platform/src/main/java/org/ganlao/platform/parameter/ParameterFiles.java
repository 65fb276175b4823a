package org.ganlao.platform.parameter;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code parameters/*.yaml} of the class path; each file is a list of {@link ShippedParameter}. */
final class ParameterFiles {

    private static final String FOLDER = "parameters";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private ParameterFiles() {}

    static ShippedParameters read() {
        List<ShippedParameter> parameters = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(
                    Thread.currentThread().getContextClassLoader(), FOLDER, folder -> read(folder, parameters));
        } catch (IOException e) {
            throw new UncheckedIOException("the class path cannot be searched for " + FOLDER, e);
        }
        return new ShippedParameters(parameters);
    }

    private static void read(Path folder, List<ShippedParameter> parameters) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                parameters.addAll(parse(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static List<ShippedParameter> parse(Path file) throws IOException {
        try {
            return List.of(YAML.readValue(Files.readString(file), ShippedParameter[].class));
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(file.getFileName() + " is not as it should be: " + e.getMessage(), e);
        }
    }
}
