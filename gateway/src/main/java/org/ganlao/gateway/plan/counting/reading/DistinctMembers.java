package org.ganlao.gateway.plan.counting.reading;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Lets distinct members count where new facts are the first to name them in a year, or name them earlier than before. */
final class DistinctMembers {

    /** Ids as PostgreSQL sorts them: byte by byte, without a sign. */
    private static final Comparator<UUID> BY_BYTES = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private static final Comparator<Key> BY_KEY =
            Comparator.comparing(Key::measure).thenComparing(Key::year).thenComparing(Key::member);

    private static final String CANONICAL = "select member, canonical from canonical_member where member = any(?)";

    private static final String COUNTED = """
            select counted.measure, counted.year, counted.member, fact_id, occurred_on, region
              from unnest(?, ?, ?) as asked (measure, year, member)
              join counted_member counted
                on counted.measure = asked.measure and counted.year = asked.year and counted.member = asked.member""";

    private static final String STORE = """
            insert into counted_member (measure, year, member, fact_id, occurred_on, region)
            select * from unnest(?, ?, ?, ?, ?, ?)""";

    private static final String MOVE = """
            update counted_member counted
               set fact_id = earlier.fact_id, occurred_on = earlier.occurred_on, region = earlier.region
              from unnest(?, ?, ?, ?, ?, ?) as earlier (measure, year, member, fact_id, occurred_on, region)
             where counted.measure = earlier.measure and counted.year = earlier.year
               and counted.member = earlier.member""";

    private final List<FactVersion> versions;

    DistinctMembers(List<FactVersion> versions) {
        this.versions = versions;
    }

    private record Key(String measure, int year, String member) {}

    private record Place(UUID factId, LocalDate occurredOn, String region) {

        Place earlier(Place other) {
            int order = occurredOn.compareTo(other.occurredOn);
            return order < 0 || order == 0 && BY_BYTES.compare(factId, other.factId) <= 0 ? this : other;
        }
    }

    /** Runs in the caller's transaction, while nobody else settles. */
    void attribute(Connection connection, MovedTotals totals) throws SQLException {
        Map<Key, Place> fresh = earliest(connection);
        if (fresh.isEmpty()) {
            return;
        }
        Map<Key, Place> moving = new HashMap<>();
        counted(connection, fresh.keySet()).forEach((key, known) -> {
            Place place = fresh.remove(key);
            if (known.earlier(place) == place) {
                moving.put(key, place);
                totals.takeMember(key.measure(), known.region(), known.occurredOn());
            }
        });
        write(connection, STORE, fresh);
        write(connection, MOVE, moving);
        count(fresh, totals);
        count(moving, totals);
    }

    private static void count(Map<Key, Place> places, MovedTotals totals) {
        places.forEach((key, place) -> totals.add(key.measure(), place.region(), place.occurredOn(), BigDecimal.ONE));
    }

    /** By the tokens that took the places of those reported. */
    private Map<Key, Place> earliest(Connection connection) throws SQLException {
        Map<String, String> canonical = canonical(connection);
        Map<Key, Place> earliest = new HashMap<>();
        for (FactVersion version : versions) {
            for (Reading reading : version.readings()) {
                if (reading.member() != null) {
                    earliest.merge(
                            new Key(
                                    reading.measure(),
                                    reading.occurredOn().getYear(),
                                    canonical.getOrDefault(reading.member(), reading.member())),
                            new Place(version.factId(), reading.occurredOn(), reading.region()),
                            Place::earlier);
                }
            }
        }
        return earliest;
    }

    private Map<String, String> canonical(Connection connection) throws SQLException {
        Object[] reported = versions.stream()
                .flatMap(version -> version.readings().stream())
                .map(Reading::member)
                .filter(Objects::nonNull)
                .distinct()
                .toArray();
        if (reported.length == 0) {
            return Map.of();
        }
        Map<String, String> canonical = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(CANONICAL)) {
            select.setArray(1, connection.createArrayOf("text", reported));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    canonical.put(row.getString(1), row.getString(2));
                }
            }
        }
        return canonical;
    }

    private static Map<Key, Place> counted(Connection connection, Set<Key> keys) throws SQLException {
        Map<Key, Place> counted = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(COUNTED)) {
            set(select, sorted(keys));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counted.put(
                            new Key(row.getString(1), row.getInt(2), row.getString(3)),
                            new Place(
                                    row.getObject(4, UUID.class), row.getObject(5, LocalDate.class), row.getString(6)));
                }
            }
        }
        return counted;
    }

    /** In one statement: a COPY that waited for this member could not be ended, and all others would wait with it. */
    private static void write(Connection connection, String sql, Map<Key, Place> places) throws SQLException {
        if (places.isEmpty()) {
            return;
        }
        Columns<Key> keys = sorted(places.keySet());
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            set(write, keys);
            keys.set(write, 4, "uuid", key -> places.get(key).factId());
            keys.set(write, 5, "date", key -> places.get(key).occurredOn());
            keys.set(write, 6, "text", key -> places.get(key).region());
            write.executeUpdate();
        }
    }

    /** As the index has them, so that neighbours are found and stored together. */
    private static Columns<Key> sorted(Set<Key> keys) {
        return new Columns<>(keys.stream().sorted(BY_KEY).toList());
    }

    private static void set(PreparedStatement statement, Columns<Key> keys) throws SQLException {
        keys.set(statement, 1, "text", Key::measure);
        keys.set(statement, 2, "int2", Key::year);
        keys.set(statement, 3, "text", Key::member);
    }
}
