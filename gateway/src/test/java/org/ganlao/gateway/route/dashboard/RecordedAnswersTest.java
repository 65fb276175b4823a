package org.ganlao.gateway.route.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.ProjectFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dashboard is tried with answers that the gateway itself could give: each keeps to its published API, field by field. */
class RecordedAnswersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RECORDED = Path.of("src/test/resources/dashboard");

    /** By how the name of the file begins; the first that fits. */
    private static final Map<String, String> SCHEMAS = schemas(
            "alert-raised", "AlertView",
            "alerts", "PageAlertView",
            "bulletins", "PagePublicBulletinView",
            "corrections", "PageCorrectionView",
            "exchange.", "Exchange",
            "freshness", "Freshness",
            "indicators-", "JsonStatDimension",
            "months-", "CubeView",
            "progress-", "ProgressView",
            "public-releases", "PagePublicReleaseView",
            "public-release", "PublicReleaseView",
            "public-report", "ReportView",
            "readings-", "PageReadingView",
            "reconciliations", "PageReconciliationView",
            "regions", "PageRegionView",
            "releases", "PageReleaseView",
            "responsibility-sheet-", "ResponsibilitySheet",
            "supervision-rules", "SupervisionRules",
            "supervision", "Supervision");

    private static final Map<String, String> SCHEMAS_OF_ENTRIES = schemas(
            "bulletin-counts", "BulletinCount",
            "exchange-figures", "FigureFreshness",
            "items", "WorkItemView");

    static Stream<Path> answers() throws IOException {
        return Files.list(RECORDED).filter(file -> entry(SCHEMAS, file) != null);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void keeps_to_the_published_api(Path file) throws IOException {
        assertThat(strict("{\"$ref\": \"#/components/schemas/%s\"}".formatted(entry(SCHEMAS, file)))
                        .validate(JSON.readTree(file.toFile())))
                .isEmpty();
    }

    static Stream<Path> lists() throws IOException {
        return Files.list(RECORDED).filter(file -> entry(SCHEMAS_OF_ENTRIES, file) != null);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void so_does_each_list(Path file) throws IOException {
        assertThat(strict("{\"type\": \"array\", \"items\": {\"$ref\": \"#/components/schemas/%s\"}}"
                                .formatted(entry(SCHEMAS_OF_ENTRIES, file)))
                        .validate(JSON.readTree(file.toFile())))
                .isEmpty();
    }

    @Test
    void only_a_record_of_a_service_is_none_of_the_gateway_s_own() throws IOException {
        assertThat(Files.list(RECORDED)
                        .filter(file -> entry(SCHEMAS, file) == null && entry(SCHEMAS_OF_ENTRIES, file) == null))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("record.json");
    }

    @Test
    void a_field_that_the_api_does_not_have_is_noticed() throws IOException {
        JsonNode answer = JSON.readTree("{\"sources\": [{\"domain\": \"skills\", \"lag\": 3}]}");

        assertThat(strict("{\"$ref\": \"#/components/schemas/Freshness\"}").validate(answer))
                .singleElement()
                .satisfies(message -> assertThat(message.getMessage()).contains("lag"));
    }

    private static Map<String, String> schemas(String... namesAndSchemas) {
        Map<String, String> schemas = new LinkedHashMap<>();
        for (int each = 0; each < namesAndSchemas.length; each += 2) {
            schemas.put(namesAndSchemas[each], namesAndSchemas[each + 1]);
        }
        return schemas;
    }

    private static String entry(Map<String, String> schemas, Path file) {
        String name = file.getFileName().toString();
        return schemas.entrySet().stream()
                .filter(schema -> name.startsWith(schema.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The schema with those of the API beside it, letting no field in that it does not name. */
    private static JsonSchema strict(String schema) throws IOException {
        JsonNode api = JSON.readTree(
                ProjectFolder.root().resolve("contracts/openapi/gateway.json").toFile());
        ObjectNode document = (ObjectNode) JSON.readTree(schema);
        document.set("components", api.path("components"));
        document.findParents("properties").forEach(object -> ((ObjectNode) object).put("additionalProperties", false));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        document,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }
}
