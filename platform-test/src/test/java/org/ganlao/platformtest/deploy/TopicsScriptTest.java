package org.ganlao.platformtest.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.ganlao.localstack.PlatformTopics;
import org.junit.jupiter.api.Test;

/** The topics are written down for this machine, for containers and for readers; all three say the same. */
class TopicsScriptTest {

    @Test
    void creates_the_topics_of_the_local_stack() throws IOException, InterruptedException {
        Map<String, String> created = commandsOfTheScript();

        assertThat(created.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        PlatformTopics.all().stream().map(NewTopic::name).toList());
        PlatformTopics.all().forEach(topic -> {
            assertThat(created.get(topic.name())).contains("--partitions " + topic.numPartitions());
            topic.configs()
                    .forEach((name, value) ->
                            assertThat(created.get(topic.name())).contains("--config %s=%s".formatted(name, value)));
        });
    }

    @Test
    void has_every_topic_that_the_async_api_describes() throws IOException, InterruptedException {
        Map<String, String> created = commandsOfTheScript();
        JsonNode channels = new YAMLMapper()
                .readTree(ComposeFile.ROOT.resolve("contracts/asyncapi.yaml").toFile())
                .path("channels");

        assertThat(channels.isEmpty()).isFalse();
        channels.forEach(
                channel -> assertThat(created.get(channel.path("address").asText()))
                        .as(channel.path("address").asText())
                        .contains("--partitions "
                                + channel.at("/bindings/kafka/partitions").asText()));
    }

    /** Runs the script with echo in the place of Kafka's command. */
    private static Map<String, String> commandsOfTheScript() throws IOException, InterruptedException {
        Path script = ComposeFile.ROOT.resolve("deploy/docker/topics.sh");
        ProcessBuilder builder = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true);
        builder.environment().put("KAFKA_TOPICS_COMMAND", "echo");
        builder.environment().put("KAFKA", "kafka:9092");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines()
                .collect(Collectors.toMap(line -> line.replaceAll(".*--topic (\\S+) .*", "$1"), line -> line));
    }
}
