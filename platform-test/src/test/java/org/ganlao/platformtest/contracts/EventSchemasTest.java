package org.ganlao.platformtest.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventSchemasTest {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    static Set<Path> schemas() {
        return ContractFiles.endingWith(".schema.json");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void has_a_sample_that_keeps_to_it(Path schema) {
        JsonNode sample = ContractFiles.read(sampleOf(schema));

        assertThat(SCHEMAS.getSchema(ContractFiles.read(schema), STRICT).validate(sample))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void keeps_to_the_meta_schema(Path schema) {
        assertThat(SCHEMAS.getSchema(com.networknt.schema.SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()))
                        .validate(ContractFiles.read(schema)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void is_titled_with_its_event_type(Path schema) {
        JsonNode document = ContractFiles.read(schema);
        String type = ContractFiles.typeOf(schema);

        assertThat(document.path("title").asText()).isEqualTo(type);
        assertThat(document.path("$id").asText()).isEqualTo("urn:ganlao:event:" + type);
        assertThat(type).matches("org\\.ganlao\\.[a-z-]+\\.[a-z-]+\\.[a-z-]+\\.v[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void describes_every_field_and_lets_no_other_in(Path schema) {
        requireDescribed(schema.getFileName().toString(), ContractFiles.read(schema));
    }

    /** {@code x-open} of a list that grows within its version. */
    @ParameterizedTest
    @MethodSource("schemas")
    void says_of_each_open_list_as_what_a_value_is_taken_that_is_not_in_it(Path schema) {
        assertThat(ContractFiles.read(schema).findParents("x-open"))
                .allSatisfy(list -> assertThat(list.path("x-open").asText()).endsWith("."))
                .allSatisfy(list -> assertThat(list.has("enum")).isTrue());
    }

    @Test
    void findings_grow_by_what_is_found() {
        assertThat(schemas())
                .filteredOn(schema -> ContractFiles.typeOf(schema).startsWith("org.ganlao.labor-rights.finding."))
                .isNotEmpty()
                .allSatisfy(schema -> {
                    JsonNode fields = ContractFiles.read(schema).path("properties");
                    assertThat(fields.at("/kind").has("x-open")).isTrue();
                    assertThat(fields.at("/state").has("x-open")).isTrue();
                    assertThat(fields.at("/evidence/items/properties/service").has("x-open"))
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void takes_a_token_of_a_person_whatever_key_made_it(Path schema) {
        assertThat(ContractFiles.read(schema).findValuesAsText("pattern"))
                .filteredOn(pattern -> pattern.startsWith("^p"))
                .allMatch("^p[0-9]+_[A-Za-z0-9_-]{22,}$"::equals);
    }

    @Test
    void no_sample_stands_alone() {
        Set<Path> samplesOfSchemas =
                schemas().stream().map(EventSchemasTest::sampleOf).collect(Collectors.toSet());

        assertThat(ContractFiles.endingWith(".sample.json")).isNotEmpty().isSubsetOf(samplesOfSchemas);
        assertThat(samplesOfSchemas).allMatch(Files::exists);
    }

    private static void requireDescribed(String place, JsonNode schema) {
        if (schema.has("properties")) {
            assertThat(schema.has("additionalProperties"))
                    .as("%s says whether other fields are let in", place)
                    .isTrue();
            assertThat(schema.get("additionalProperties").isBoolean()
                            && schema.get("additionalProperties").asBoolean())
                    .as("%s lets any field in", place)
                    .isFalse();
        }
        schema.path("properties").properties().forEach(field -> {
            assertThat(field.getValue().path("description").asText())
                    .as("description of %s/%s", place, field.getKey())
                    .isNotBlank();
            requireDescribed(place + "/" + field.getKey(), field.getValue());
        });
        if (schema.has("items")) {
            requireDescribed(place + "/items", schema.get("items"));
        }
        schema.path("$defs")
                .properties()
                .forEach(part -> requireDescribed(place + "/" + part.getKey(), part.getValue()));
    }

    private static Path sampleOf(Path schema) {
        return schema.resolveSibling(schema.getFileName().toString().replace(".schema.json", ".sample.json"));
    }
}
