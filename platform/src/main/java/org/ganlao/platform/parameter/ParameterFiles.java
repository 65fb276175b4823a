package org.ganlao.platform.parameter;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.platform.datafile.DataFile;

/** Reads {@code parameters/*.yaml} of the class path; each file is a list of {@link ShippedParameter}. */
final class ParameterFiles {

    private static final String FOLDER = "parameters";

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
                parameters.addAll(DataFile.read(file, ShippedParameter.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
