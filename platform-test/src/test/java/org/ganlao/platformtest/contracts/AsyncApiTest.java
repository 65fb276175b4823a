package org.ganlao.platformtest.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document and the schemas say the same of every event. */
class AsyncApiTest {

    private static final JsonNode DOCUMENT = ContractFiles.read(ContractFiles.ROOT.resolve("asyncapi.yaml"));

    @Test
    void lists_every_event_type_and_no_other() {
        Set<String> described = ContractFiles.endingWith(".schema.json").stream()
                .map(ContractFiles::typeOf)
                .collect(Collectors.toSet());

        assertThat(messages().stream().map(message -> message.path("name").asText()))
                .containsOnlyOnceElementsOf(described)
                .hasSameSizeAs(described);
    }

    @Test
    void points_from_every_message_to_its_schema() {
        for (JsonNode message : messages()) {
            String name = message.path("name").asText();
            String[] domainAndFact = name.substring("org.ganlao.".length()).split("\\.", 2);
            String file = "events/%s/%s.schema.json".formatted(domainAndFact[0], domainAndFact[1]);

            assertThat(message.at("/payload/$ref").asText())
                    .as("payload of %s", name)
                    .isEqualTo(file);
            assertThat(ContractFiles.ROOT.resolve(file)).matches(Files::isRegularFile);
            assertThat(message.path("title").asText()).as("title of %s", name).isNotBlank();
        }
    }

    @Test
    void puts_every_fact_into_its_domains_topic() {
        Map<String, List<String>> typesByTopic = new TreeMap<>();
        DOCUMENT.path("channels")
                .forEach(channel -> typesByTopic.put(
                        channel.path("address").asText(),
                        channel.path("messages")
                                .valueStream()
                                .map(AsyncApiTest::resolved)
                                .map(message -> message.path("name").asText())
                                .toList()));

        typesByTopic.forEach((topic, types) -> assertThat(types)
                .as("types in %s", topic)
                .isNotEmpty()
                .allMatch(type -> type.startsWith("org.ganlao.platform.")
                        || topic.equals("ganlao.%s.facts".formatted(type.split("\\.")[2]))));
    }

    @Test
    void gives_every_message_the_headers_of_a_cloud_event() {
        assertThat(messages().stream()
                        .map(message -> message.at("/traits/0/$ref").asText()))
                .isNotEmpty()
                .containsOnly("#/components/messageTraits/cloudEvent");
    }

    @Test
    void has_a_sender_for_every_topic() {
        Set<String> sentTo = DOCUMENT.path("operations")
                .valueStream()
                .filter(operation -> operation.path("action").asText().equals("send"))
                .map(operation -> operation.at("/channel/$ref").asText().replace("#/channels/", ""))
                .collect(Collectors.toSet());

        assertThat(DOCUMENT.path("channels").propertyStream().map(Map.Entry::getKey))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(sentTo);
    }

    /** Every message once, however many topics carry it. */
    private static Set<JsonNode> messages() {
        return DOCUMENT.path("channels")
                .valueStream()
                .flatMap(channel -> channel.path("messages").valueStream())
                .map(AsyncApiTest::resolved)
                .collect(Collectors.toSet());
    }

    private static JsonNode resolved(JsonNode message) {
        return message.has("$ref") ? DOCUMENT.at(message.path("$ref").asText().substring(1)) : message;
    }
}
