package org.ganlao.platform.datafile;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads rules and coded lists that are data, from YAML. What is not as it should be is an {@link IllegalStateException} that
 * names the file, of a list the entry, by its place and its first field, and the field at fault:
 * {@code /kinds.yaml, entry 3 (code: dispatch), from: Cannot ...}.
 */
public final class DataFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DataFile() {}

    /** @param file of the class path, with a list in it: {@code /working-rules/kinds.yaml} */
    public static <T> List<T> read(String file, Class<T> entry) {
        return entries(file, treeOf(file).orElseThrow(() -> wrong(file, "is missing", null)), entry);
    }

    /** @param file not necessarily of the class path, with a list in it */
    public static <T> List<T> read(Path file, Class<T> entry) {
        try (InputStream content = Files.newInputStream(file)) {
            return entries(file.toString(), YAML.readTree(content), entry);
        } catch (IOException e) {
            throw wrong(file.toString(), reason(e), e);
        }
    }

    /** @param file of the class path, which may be missing, with a single value in it */
    public static <T> Optional<T> find(String file, Class<T> type) {
        return treeOf(file).map(content -> valueOf(file, content, type));
    }

    /** The latest entry that had begun by a day. */
    public static <T> Optional<T> inForce(List<T> entries, Function<T, LocalDate> from, LocalDate day) {
        return entries.stream().filter(entry -> !from.apply(entry).isAfter(day)).max(Comparator.comparing(from));
    }

    private static Optional<JsonNode> treeOf(String file) {
        try (InputStream content = DataFile.class.getResourceAsStream(file)) {
            return content == null ? Optional.empty() : Optional.of(YAML.readTree(content));
        } catch (IOException e) {
            throw wrong(file, reason(e), e);
        }
    }

    private static <T> List<T> entries(String file, JsonNode content, Class<T> type) {
        if (!content.isArray()) {
            throw wrong(file, "is no list", null);
        }
        List<T> entries = new ArrayList<>();
        for (JsonNode entry : content) {
            entries.add(valueOf(file + ", entry " + (entries.size() + 1) + firstFieldOf(entry), entry, type));
        }
        return List.copyOf(entries);
    }

    private static String firstFieldOf(JsonNode entry) {
        return entry.properties().stream()
                .findFirst()
                .map(field -> " (" + field.getKey() + ": " + field.getValue().asText() + ")")
                .orElse("");
    }

    private static <T> T valueOf(String where, JsonNode content, Class<T> type) {
        try {
            return YAML.treeToValue(content, type);
        } catch (JsonMappingException e) {
            String field = e.getPath().stream()
                    .map(step -> String.valueOf(step.getFieldName()))
                    .collect(joining("."));
            throw wrong(where + (field.isEmpty() ? "" : ", " + field), reason(e), e);
        } catch (JsonProcessingException e) {
            throw wrong(where, reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof JsonProcessingException unfit ? unfit.getOriginalMessage() : e.toString();
    }

    private static IllegalStateException wrong(String where, String what, IOException cause) {
        return new IllegalStateException(where + ": " + what, cause);
    }
}
