package org.ganlao.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Service;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Platform;

/** Reads everything that leaves the databases. */
final class PersonalDataSearch {

    private static final String AUDITOR = "auditor.province";

    private final Platform platform;

    PersonalDataSearch(Platform platform) {
        this.platform = platform;
    }

    /** Every record of every topic: key, headers and payload. */
    List<String> topics() throws Exception {
        Set<String> names;
        try (Admin admin = platform.stack().kafka().admin()) {
            names = admin.listTopics().names().get();
        }
        Map<String, Object> settings =
                Map.of("bootstrap.servers", platform.stack().kafka().bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            Collection<TopicPartition> partitions = names.stream()
                    .flatMap(name -> consumer.partitionsFor(name).stream())
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<String> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> records.add(text(record)));
            }
            return records;
        }
    }

    private static String text(ConsumerRecord<String, String> event) {
        StringBuilder text = new StringBuilder(event.topic()).append(' ').append(event.key());
        event.headers().forEach(header -> text.append(' ').append(new String(header.value(), StandardCharsets.UTF_8)));
        return text.append(' ').append(event.value()).toString();
    }

    /** Every line that any process of the stack wrote. */
    List<String> logs() throws IOException {
        Path folder = platform.stack().folder().log(Part.GATEWAY).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(PersonalDataSearch::lines).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every audit entry of every service, as an auditor sees it. */
    List<String> auditEntries() {
        List<String> entries = new ArrayList<>();
        Client frontDoor = platform.frontDoor();
        for (Service service : Service.values()) {
            String path = service.frontDoorPrefix().orElse("") + "/v1/audit/entries?limit=100";
            JsonNode page = frontDoor.get(AUDITOR, path).expect(200).json();
            while (true) {
                page.required("items").forEach(entry -> entries.add(entry.toString()));
                if (!page.path("next").isTextual()) {
                    break;
                }
                page = frontDoor
                        .get(AUDITOR, path + "&cursor=" + page.path("next").asText())
                        .expect(200)
                        .json();
            }
        }
        return entries;
    }
}
