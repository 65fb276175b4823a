package org.ganlao.platformtest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TestApplicationTest {

    private static final String FACTS = "ganlao.employment.facts";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void the_application_verifies_the_token_and_reads_its_claims() {
        Tokens clerk = Tokens.of("clerk").in("360102", "360103").scope("pii");

        String caller = call(clerk, "/desk/caller", 200);

        assertThat(caller).contains(clerk.subject(), "360102", "360103", "pii");
    }

    @Test
    void the_application_has_a_postgresql_17_database_of_its_own() {
        assertThat(call(Tokens.of("clerk"), "/desk/database", 200))
                .startsWith("test_")
                .contains("PostgreSQL 17.");
    }

    @Test
    void another_role_is_refused() {
        call(Tokens.of("auditor"), "/desk/caller", 403);
    }

    @Test
    void a_caller_without_token_is_unknown() {
        given().get("/desk/caller").then().statusCode(401);
    }

    @Test
    void tokens_that_are_expired_or_forged_are_worth_nothing() {
        call(Tokens.of("clerk").expired(), "/desk/caller", 401);
        call(Tokens.of("clerk").forged(), "/desk/caller", 401);
        call(Tokens.of("clerk").forAudience("another-system"), "/desk/caller", 401);
    }

    @Test
    void records_are_found_by_topic_and_by_text() throws Exception {
        // Given
        ProducerRecord<String, String> record = new ProducerRecord<>(FACTS, "placement-1", "{\"region\":\"360102\"}");
        record.headers().add("ce_type", "org.ganlao.employment.placement.recorded.v1".getBytes());

        // When
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }

        // Then
        TopicRecord found = Topics.shared()
                .await(FACTS, 1, each -> "placement-1".equals(each.key()))
                .get(0);
        assertThat(found.json().get("region").asText()).isEqualTo("360102");
        assertThat(found.type()).isEqualTo("org.ganlao.employment.placement.recorded.v1");
        assertThat(Topics.shared().containing("60102")).containsExactly(found);
        assertThat(Topics.shared().containing("360103")).isEmpty();
    }

    @Test
    void an_answer_that_is_not_as_expected_is_shown() {
        PrintStream before = System.out;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        System.setOut(new PrintStream(shown, true, UTF_8));
        try {
            assertThatThrownBy(() -> call(Tokens.of("auditor"), "/desk/caller", 200))
                    .hasMessageContaining("Expected status code <200> but was <403>");
        } finally {
            System.setOut(before);
        }

        assertThat(shown.toString(UTF_8)).startsWith("HTTP/1.1 403 Forbidden\n");
    }

    @ParameterizedTest
    @CsvSource({
        "ganlao.employment.facts, 12",
        "ganlao.desk.facts, 12",
        "ganlao.social-insurance.facts, 12",
        "ganlao.watermarks, 1",
    })
    void the_topics_of_the_platform_and_of_the_application_stand(String topic, int partitions) throws Exception {
        try (var admin = SharedServers.kafka().admin()) {
            assertThat(admin.describeTopics(java.util.List.of(topic))
                            .allTopicNames()
                            .get()
                            .get(topic)
                            .partitions())
                    .hasSize(partitions);
        }
    }

    private static String call(Tokens tokens, String path, int status) {
        return given().auth()
                .oauth2(tokens.jwt())
                .get(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }
}
