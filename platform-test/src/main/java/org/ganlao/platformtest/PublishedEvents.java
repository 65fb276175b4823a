package org.ganlao.platformtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;

/** What the service under test tells in one topic, held against the contracts. */
public final class PublishedEvents {

    private final String topic;

    private PublishedEvents(String topic) {
        this.topic = topic;
    }

    public static PublishedEvents in(String topic) {
        return new PublishedEvents(topic);
    }

    /** Waits for so many events of one object; they come in order, each with a higher version and as its schema says. */
    public List<TopicRecord> of(String id, int expected) {
        List<TopicRecord> told = Topics.shared().await(topic, expected, record -> id.equals(record.key())).stream()
                .sorted(Comparator.comparingLong(TopicRecord::offset))
                .toList();
        assertThat(told).hasSize(expected).allSatisfy(PublishedEvents::keepsItsSchema);
        assertThat(told).extracting(PublishedEvents::version).isSorted().doesNotHaveDuplicates();
        return told;
    }

    /** Fails unless the event states all that its contract's sample states, and nothing more. */
    public static void isAsFullAsItsSample(TopicRecord record) {
        assertThat(ContractSamples.of(record.type()).differingFields(record.json(), ""))
                .isEmpty();
    }

    /** Of the fact, or of the first one in an event that tells several. */
    private static int version(TopicRecord record) {
        return record.json().findValue("version").asInt();
    }

    private static void keepsItsSchema(TopicRecord record) {
        assertThat(ContractSamples.of(record.type()).violations(record.json())).isEmpty();
    }
}
