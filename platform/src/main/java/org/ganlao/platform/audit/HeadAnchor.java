package org.ganlao.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.ganlao.platform.event.EventSettings;
import org.ganlao.platform.event.KafkaClients;

/** Keeps the chain's head where whoever can rewrite the database cannot reach: in a Kafka topic, under the domain's key. */
@ApplicationScoped
class HeadAnchor {

    private static final int LOOKBACK = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KafkaClients kafka;
    private final ObjectMapper json;
    private final String domain;
    private final String topic;
    private KafkaProducer<String, byte[]> producer;

    HeadAnchor(KafkaClients kafka, ObjectMapper json, EventSettings events, AuditConfig audit) {
        this.kafka = kafka;
        this.json = json;
        this.domain = events.domain();
        this.topic = audit.topic();
    }

    /** Returns when Kafka has taken it. */
    synchronized void publish(ChainHead head) {
        try {
            producer()
                    .send(new ProducerRecord<>(topic, domain, json.writeValueAsBytes(head)))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AnchorUnavailable(e);
        } catch (ExecutionException | KafkaException | IOException e) {
            throw new AnchorUnavailable(e);
        }
    }

    /** The furthest head of this domain that Kafka has. */
    Optional<ChainHead> last() {
        try (var consumer = kafka.consumer("audit-verification", LOOKBACK)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, PATIENCE).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions, PATIENCE);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions, PATIENCE);
            return partitions.stream()
                    .flatMap(
                            partition -> lastIn(consumer, partition, begin.get(partition), end.get(partition)).stream())
                    .max(Comparator.comparingLong(ChainHead::seq));
        } catch (KafkaException e) {
            throw new AnchorUnavailable(e);
        }
    }

    /** Looks back from the end, window by window: other domains' heads stand between ours. */
    private Optional<ChainHead> lastIn(
            KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long begin, long end) {
        consumer.assign(List.of(partition));
        for (long to = end; to > begin; to = Math.max(begin, to - LOOKBACK)) {
            Optional<ChainHead> found = lastBetween(consumer, partition, Math.max(begin, to - LOOKBACK), to);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<ChainHead> lastBetween(
            KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long from, long to) {
        Optional<ChainHead> last = Optional.empty();
        consumer.seek(partition, from);
        while (consumer.position(partition) < to) {
            for (var message : consumer.poll(PATIENCE).records(partition)) {
                if (message.offset() < to && domain.equals(message.key())) {
                    last = Optional.of(read(message.value()));
                }
            }
        }
        return last;
    }

    private ChainHead read(byte[] value) {
        try {
            return json.readValue(value, ChainHead.class);
        } catch (IOException e) {
            throw new AnchorUnavailable(e);
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = kafka.producer();
        }
        return producer;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(PATIENCE);
        }
    }
}
