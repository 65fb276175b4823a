package org.ganlao.platformtest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Holds the OpenAPI document of the application under test against the one in {@code contracts/openapi}, from which the
 * gateway and the clients of others work. With {@code -Dganlao.openapi.rewrite=true} the fresh one is written there instead.
 */
public final class OpenApiContract {

    private static final String REWRITE = "ganlao.openapi.rewrite";
    private static final int DIFFERENCES_TOLD = 20;
    private static final Pattern NUMBERED = Pattern.compile("(?!Problem\\d{3}).*\\d");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonNode served;

    private OpenApiContract() {}

    /** For use in a {@code @QuarkusTest}; {@code domain} is the one of the events. */
    public static void holds(String domain) {
        JsonNode fresh = fresh();
        requireNamesWithoutNumbers(fresh);
        Path file = folder().resolve(domain + ".json");
        if (Boolean.getBoolean(REWRITE)) {
            write(file, fresh);
            return;
        }
        if (!Files.exists(file)) {
            throw new AssertionError("contracts/openapi has no " + domain + ".json; " + advice());
        }
        List<String> differences = new ArrayList<>();
        compare("", read(file), fresh, differences);
        if (!differences.isEmpty()) {
            throw new AssertionError("contracts/openapi/" + domain + ".json is not what the service says of itself:\n  "
                    + String.join("\n  ", differences.subList(0, Math.min(differences.size(), DIFFERENCES_TOLD)))
                    + "\n" + advice());
        }
    }

    /** The first example that the served document gives for this schema. */
    public static Map<String, Object> example(String schema) {
        JsonNode example = served().at("/components/schemas/" + schema + "/examples/0");
        return JSON.convertValue(example, new TypeReference<>() {});
    }

    /** Read once: it is the same for as long as the service's classes are loaded. */
    public static synchronized JsonNode served() {
        if (served == null) {
            served = read(RestAssured.given()
                    .queryParam("format", "json")
                    .get("/q/openapi")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray());
        }
        return served;
    }

    /** Where the document is served and where one signs in differ from place to place: not part of the contract. */
    private static JsonNode fresh() {
        ObjectNode document = served().deepCopy();
        document.remove("servers");
        document.withObject("/components").remove("securitySchemes");
        return document;
    }

    /** Two classes of one simple name get schemas {@code Name} and {@code Name1}, by chance this way or that. */
    private static void requireNamesWithoutNumbers(JsonNode document) {
        List<String> numbered = new ArrayList<>();
        document.at("/components/schemas").fieldNames().forEachRemaining(name -> {
            if (NUMBERED.matcher(name).matches()) {
                numbered.add(name);
            }
        });
        if (!numbered.isEmpty()) {
            throw new AssertionError(
                    "schemas whose names were numbered, since two classes are called alike: " + numbered);
        }
    }

    private static void compare(String pointer, JsonNode committed, JsonNode fresh, List<String> differences) {
        if (committed.equals(fresh)) {
            return;
        }
        if (committed.isObject() && fresh.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            committed.fieldNames().forEachRemaining(names::add);
            fresh.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(
                    pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                    committed.path(name),
                    fresh.path(name),
                    differences));
        } else {
            differences.add(pointer + ": committed " + told(committed) + ", fresh " + told(fresh));
        }
    }

    private static String told(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private static String advice() {
        return "if the change is meant, run this test with -D" + REWRITE + "=true and commit the file";
    }

    private static Path folder() {
        return ProjectFolder.root().resolve("contracts/openapi");
    }

    private static JsonNode read(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, JsonNode document) {
        ObjectWriter pretty = JSON.writerWithDefaultPrettyPrinter();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pretty.writeValueAsString(document) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
