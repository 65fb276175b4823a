package org.ganlao.skills.codedlist;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Rules and coded programmes of the plan that are data: a list in a file of this service. */
public final class DataFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).findAndRegisterModules();

    private DataFile() {}

    /** @param file on the class path: {@code /subsidy/release-rules.yaml} */
    public static <T> List<T> read(String file, Class<T[]> entries) {
        try (InputStream in = DataFile.class.getResourceAsStream(file)) {
            return List.of(YAML.readValue(in, entries));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
