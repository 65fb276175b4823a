package org.ganlao.gateway.plan.oversight.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.time.BusinessClock;

/** What a batch of events tells of who reports: of each fact nothing is read but its region. */
final class Heard {

    private static final JsonFactory JSON = new JsonFactory();

    /** {@code org.ganlao.<domain>.<fact>.<verb>.v1}. */
    private static final int PARTS = 6;

    private static final int DOMAIN = 2;
    private static final int FACT = 3;

    /** In the order of the table's key, so that two batches lock rows in one order. */
    private final Map<Key, Volume> volumes = new TreeMap<>(Key.ORDER);

    private final Map<String, Height> heights = new HashMap<>();

    /**
     * @param client empty where the service did not say
     */
    record Key(LocalDate day, String domain, String fact, String region, String client) {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::day)
                .thenComparing(Key::domain)
                .thenComparing(Key::fact)
                .thenComparing(Key::region)
                .thenComparing(Key::client);
    }

    /** How many facts, and when the last of them was recorded. */
    record Volume(long facts, Instant last) {

        Volume and(Volume other) {
            return new Volume(facts + other.facts, last.isAfter(other.last) ? last : other.last);
        }
    }

    /**
     * Where counting stands in a partition.
     *
     * @param at when the latest up to there was recorded; in a feed the position does not tell it
     */
    record Height(long position, Instant at) {

        static final Height NONE = new Height(0, Instant.MIN);

        /** From before times were kept. */
        static Height untimed(long position) {
            return new Height(position, Instant.MAX);
        }

        /** A service that was put back gives positions out again: what it recorded later is new. */
        boolean covers(long other, Instant recorded) {
            return other <= position && !recorded.isAfter(at);
        }

        Height with(long other, Instant recorded) {
            boolean earlier = recorded.isBefore(at) && !at.equals(Instant.MAX);
            return new Height(other, earlier ? at : recorded);
        }
    }

    /** A partition of a topic. */
    static String place(String topic, int partition) {
        return topic + "-" + partition;
    }

    /** @param counted what was counted before, by {@link #place} */
    void take(IncomingEvent event, Map<String, Height> counted) {
        String[] name = event.type().split("\\.");
        if (name.length != PARTS || isCounted(event, counted)) {
            return;
        }
        LocalDate day = event.time().atZone(BusinessClock.ZONE).toLocalDate();
        String client = event.client().orElse("");
        regions(event.payload())
                .forEach((region, facts) -> volumes.merge(
                        new Key(day, name[DOMAIN], name[FACT], region, client),
                        new Volume(facts, event.time()),
                        Volume::and));
    }

    /** What is sent again comes with the position that it had. */
    private boolean isCounted(IncomingEvent event, Map<String, Height> counted) {
        OptionalLong position = event.feedPosition();
        if (position.isEmpty()) {
            return false;
        }
        String place = place(event.record().topic(), event.record().partition());
        Height height = heights.getOrDefault(place, counted.getOrDefault(place, Height.NONE));
        Instant recorded = event.time().truncatedTo(ChronoUnit.MICROS);
        if (height.covers(position.getAsLong(), recorded)) {
            return true;
        }
        heights.put(place, height.with(position.getAsLong(), recorded));
        return false;
    }

    Map<Key, Volume> volumes() {
        return volumes;
    }

    /** The same whatever the day, which is the epoch's. */
    Map<Key, Volume> ofAllDays() {
        Map<Key, Volume> all = new TreeMap<>(Key.ORDER);
        volumes.forEach((key, volume) -> all.merge(
                new Key(LocalDate.EPOCH, key.domain(), key.fact(), key.region(), key.client()), volume, Volume::and));
        return all;
    }

    /** Where each partition stands that was heard of. */
    Map<String, Height> heights() {
        return heights;
    }

    /**
     * How many facts of which region an event tells: of its items, or its own; none of what is no fact. What cannot be read is the
     * measuring reader's to complain of.
     */
    static Map<String, Long> regions(byte[] payload) {
        Map<String, Long> regions = new HashMap<>();
        if (payload == null) {
            return regions;
        }
        try (JsonParser json = JSON.createParser(payload)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                fields(json, regions);
            }
            return regions;
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    private static void fields(JsonParser json, Map<String, Long> regions) throws IOException {
        for (JsonToken field = json.nextToken(); field == JsonToken.FIELD_NAME; field = json.nextToken()) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("region") && value == JsonToken.VALUE_STRING) {
                regions.merge(json.getText(), 1L, Long::sum);
            } else if (name.equals("items") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    fields(json, regions);
                }
            } else {
                json.skipChildren();
            }
        }
    }
}
