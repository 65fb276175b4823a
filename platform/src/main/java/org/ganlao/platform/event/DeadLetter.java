package org.ganlao.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.problem.Rejection;

/** A record set aside. It waits open until a person has it tried again with success, or discards it with a reason. */
@Entity
@Table(name = "dead_letter")
class DeadLetter {

    /** Where the decision stands; written in lower case. */
    @Schema(name = "DeadLetterState")
    enum State {
        open,
        redriven,
        discarded
    }

    @Id
    private UUID id;

    private String consumer;
    private String topic;
    private int partition;

    @Column(name = "record_offset")
    private long offset;

    @Column(name = "record_key")
    private String key;

    private String headers;

    private byte[] payload;
    private String reason;

    @Column(name = "failed_at")
    private Instant failedAt;

    @jakarta.persistence.Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String decision;

    protected DeadLetter() {}

    void redriven(String by, Instant at) {
        decide(State.redriven, by, at, null);
    }

    void discard(String why, String by, Instant at) {
        decide(State.discarded, by, at, why);
    }

    private void decide(State decided, String by, Instant at, String why) {
        if (state != State.open) {
            throw new Rejection(DeadLetterRefusal.DEAD_LETTER_DECIDED, state, decidedBy);
        }
        state = decided;
        decidedBy = by;
        decidedAt = at;
        decision = why;
    }

    String consumer() {
        return consumer;
    }

    /** The record as it came. */
    ConsumerRecord<String, byte[]> record(ObjectMapper json) {
        RecordHeaders restored = new RecordHeaders();
        parsed(json)
                .properties()
                .forEach(header ->
                        restored.add(header.getKey(), header.getValue().asText().getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                failedAt.toEpochMilli(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key,
                payload,
                restored,
                java.util.Optional.empty());
    }

    private JsonNode parsed(ObjectMapper json) {
        try {
            return json.readTree(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds headers that are not JSON", e);
        }
    }
}
