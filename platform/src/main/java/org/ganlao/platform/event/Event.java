package org.ganlao.platform.event;

import java.util.List;

/**
 * An event to be said. Every event of a fact carries the whole current state of that fact.
 *
 * @param type {@code org.ganlao.<domain>.<fact>.<verb>.v1}; a schema and a sample of it stand in contracts
 * @param aggregateId the Kafka key, so that events of one aggregate stay in order
 * @param data the wire record: a {@link Fact}, or a batch of facts under {@code items}
 */
public record Event(String type, String aggregateId, Priority priority, Object data) {

    /** More facts than this in one event are refused when written. */
    public static final int MAX_ITEMS = 500;

    /** The wire form of several facts. */
    public record Items(List<? extends Fact> items) {

        public Items {
            if (items.isEmpty() || items.size() > MAX_ITEMS) {
                throw new IllegalArgumentException(
                        "an event carries 1 to " + MAX_ITEMS + " facts, not " + items.size());
            }
            items = List.copyOf(items);
        }
    }

    public static Event of(String type, Fact fact) {
        return of(type, fact.factId().toString(), fact);
    }

    public static Event of(String type, String aggregateId, Fact fact) {
        return new Event(type, aggregateId, Priority.INTERACTIVE, fact);
    }

    public static Event ofItems(String type, String aggregateId, List<? extends Fact> items) {
        return new Event(type, aggregateId, Priority.INTERACTIVE, new Items(items));
    }

    /** Bulk work steps aside for interactive facts. */
    public Event inBulk() {
        return new Event(type, aggregateId, Priority.BULK, data);
    }
}
