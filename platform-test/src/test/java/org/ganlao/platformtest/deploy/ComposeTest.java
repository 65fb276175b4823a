package org.ganlao.platformtest.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ganlao.localstack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposeTest {

    private static final Pattern LEFT_OPEN = Pattern.compile("\\$\\{(GANLAO_[A-Z_]+)}");
    private static final Pattern VERSION_IN_POM = Pattern.compile("<(kafka|keycloak)\\.version>([^<]+)<");

    private final ComposeFile compose = new ComposeFile();

    @ParameterizedTest
    @EnumSource
    void gives_a_service_every_variable_that_production_requires(Service service) {
        assertThat(compose.environmentOf(service.module()))
                .containsAll(ServiceSettings.of(service.module()).required());
    }

    @ParameterizedTest
    @EnumSource
    void gives_a_service_no_variable_that_it_does_not_read(Service service) {
        Set<String> known = new TreeSet<>(ServiceSettings.of(service.module()).known());
        known.add("QUARKUS_PROFILE");

        assertThat(known).containsAll(compose.environmentOf(service.module()));
    }

    @ParameterizedTest
    @EnumSource
    void gives_a_service_its_own_database(Service service) {
        JsonNode environment = compose.service(service.module()).path("environment");

        assertThat(environment.path("GANLAO_DB_URL").asText()).endsWith("/" + service.database());
        assertThat(environment.path("GANLAO_DB_USER").asText()).isEqualTo(service.database());
        assertThat(ComposeFile.read(ComposeFile.ROOT.resolve("deploy/docker/databases.sh")))
                .contains("database " + service.database() + " ");
    }

    @Test
    void stops_with_a_message_where_a_secret_is_missing() {
        List<String> written = new ArrayList<>();
        compose.services()
                .forEach(service -> service.path("environment").properties().stream()
                        .filter(variable -> variable.getKey().matches(".*(PASSWORD|SECRET|KEYS_).*"))
                        .forEach(variable -> written.add(variable.getValue().asText())));

        assertThat(written).isNotEmpty().allMatch(value -> value.matches("\\$\\{[A-Z_]+:\\?.+}"));
    }

    @Test
    void example_lists_every_required_variable_and_gives_none_a_value() {
        Map<String, String> example = ComposeFile.environmentFile(".env.example");

        assertThat(example.keySet()).containsExactlyInAnyOrderElementsOf(compose.required());
        assertThat(example.values()).allMatch(String::isEmpty);
    }

    @Test
    void demo_file_gives_every_required_variable_a_value_and_runs_the_profile_demo() {
        Map<String, String> demo = ComposeFile.environmentFile("deploy/docker/demo.env");

        assertThat(demo.keySet()).containsAll(compose.required());
        assertThat(demo.values()).noneMatch(String::isEmpty);
        assertThat(demo).containsEntry("GANLAO_PROFILE", "demo");
        assertThat(Stream.concat(compose.required().stream(), compose.withDefault().stream()))
                .containsAll(demo.keySet());
    }

    @Test
    void gives_keycloak_every_variable_that_the_realm_leaves_open() {
        Set<String> leftOpen = ComposeFile.names(
                LEFT_OPEN, ComposeFile.read(ComposeFile.ROOT.resolve("deploy/keycloak/ganlao-realm.json")));

        assertThat(leftOpen).isNotEmpty();
        assertThat(compose.environmentOf("keycloak")).containsAll(leftOpen);
    }

    @Test
    void limits_the_memory_of_every_container_and_asks_each_server_for_its_health() {
        compose.services().properties().forEach(service -> {
            assertThat(service.getValue().path("mem_limit").asText())
                    .as("memory of %s", service.getKey())
                    .matches("\\d+[mg]");
            boolean runsToItsEnd = !service.getValue().has("restart");
            boolean asksInItsImage = service.getValue().has("build");
            assertThat(service.getValue().has("healthcheck") || asksInItsImage || runsToItsEnd)
                    .as("health check of %s", service.getKey())
                    .isTrue();
        });
        assertThat(ComposeFile.read(ComposeFile.ROOT.resolve("deploy/docker/Dockerfile")))
                .contains("HEALTHCHECK")
                .contains("\nUSER 10001\n");
    }

    @Test
    void gives_postgresql_its_settings_and_room_for_what_it_keeps_in_memory() {
        JsonNode postgres = compose.service("postgres");
        String settings = ComposeFile.read(ComposeFile.ROOT.resolve("deploy/docker/postgresql.conf"));

        assertThat(postgres.path("volumes"))
                .extracting(JsonNode::asText)
                .contains("./deploy/docker/postgresql.conf:/etc/postgresql/postgresql.conf:ro");
        assertThat(postgres.path("command"))
                .extracting(JsonNode::asText)
                .containsExactly("postgres", "-c", "config_file=/etc/postgresql/postgresql.conf");
        assertThat(settings).contains("max_connections = 200").contains("max_locks_per_transaction = 512");
        assertThat(gigabytes(postgres.path("mem_limit").asText(), "(\\d+)g"))
                .isGreaterThan(gigabytes(settings, "(?s).*shared_buffers = (\\d+)GB.*"));
    }

    private static int gigabytes(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.matches()).as(text).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void runs_the_versions_that_the_tests_run() {
        VERSION_IN_POM
                .matcher(ComposeFile.read(ComposeFile.ROOT.resolve("pom.xml")))
                .results()
                .forEach(part -> assertThat(
                                compose.service(part.group(1)).path("image").asText())
                        .endsWith(":" + part.group(2)));
    }
}
