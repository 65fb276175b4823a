package org.ganlao.laborrights.datafile;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Rules and coded lists that are data: a list in a file of this service. */
public final class DataFile {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().findAndAddModules().build();

    private DataFile() {}

    /** @param file on the class path: {@code /licensing/kinds.yaml} */
    public static <T> List<T> read(String file, Class<T> entry) {
        URL found = Objects.requireNonNull(DataFile.class.getResource(file), file);
        try (InputStream content = found.openStream()) {
            return YAML.readerForListOf(entry).readValue(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** The latest entry that had begun by a day. */
    public static <T> Optional<T> inForce(List<T> entries, Function<T, LocalDate> from, LocalDate day) {
        return entries.stream().filter(entry -> !from.apply(entry).isAfter(day)).max(Comparator.comparing(from));
    }
}
