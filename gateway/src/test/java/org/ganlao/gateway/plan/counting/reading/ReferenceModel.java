package org.ganlao.gateway.plan.counting.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What the tables must hold after a set of versions and replacements, said in the plainest way. */
final class ReferenceModel {

    private static final Comparator<Living> EARLIEST = Comparator.comparing(Living::occurredOn)
            .thenComparing(living -> living.factId().toString());

    private final Collection<FactVersion> versions;
    private final List<MemberReplaced> replacements;

    ReferenceModel(Collection<FactVersion> versions, Collection<MemberReplaced> replacements) {
        this.versions = versions;
        this.replacements = replacements.stream()
                .sorted(Comparator.comparing(MemberReplaced::recordedAt)
                        .thenComparing(MemberReplaced::oldMember)
                        .thenComparing(MemberReplaced::newMember))
                .toList();
    }

    private record Living(UUID factId, Reading reading) {
        LocalDate occurredOn() {
            return reading.occurredOn();
        }
    }

    private record Sum(BigDecimal value, long readings) {
        Sum plus(BigDecimal more) {
            return new Sum(value.add(more), readings + 1);
        }
    }

    /** Rows {@code measure region month value readings}, as known at an instant. */
    List<String> totals(Instant asOf) {
        Map<String, Sum> sums = new TreeMap<>();
        for (Living living : living(asOf)) {
            if (living.reading().member() == null) {
                add(sums, living, living.reading().value());
            }
        }
        attribution(asOf).values().forEach(living -> add(sums, living, BigDecimal.ONE));
        List<String> rows = new ArrayList<>();
        sums.forEach((key, sum) ->
                rows.add("%s %s %d".formatted(key, sum.value().setScale(2).toPlainString(), sum.readings())));
        return rows;
    }

    /** Rows {@code measure year member factId occurredOn region}, as known at an instant. */
    List<String> countedMembers(Instant asOf) {
        List<String> rows = new ArrayList<>();
        attribution(asOf)
                .forEach((key, living) -> rows.add("%s %s %s %s"
                        .formatted(
                                key,
                                living.factId(),
                                living.occurredOn(),
                                living.reading().region())));
        return rows;
    }

    private Map<String, Living> attribution(Instant asOf) {
        Map<String, Living> earliest = new TreeMap<>();
        for (Living living : living(asOf)) {
            if (living.reading().member() != null) {
                String key = "%s %d %s"
                        .formatted(
                                living.reading().measure(),
                                living.occurredOn().getYear(),
                                canonical(living.reading().member(), asOf));
                earliest.merge(key, living, (one, other) -> EARLIEST.compare(one, other) <= 0 ? one : other);
            }
        }
        return earliest;
    }

    private List<Living> living(Instant asOf) {
        Map<UUID, FactVersion> newest = new HashMap<>();
        for (FactVersion version : versions) {
            if (!version.recordedAt().isAfter(asOf)) {
                newest.merge(version.factId(), version, (one, other) -> one.version() > other.version() ? one : other);
            }
        }
        List<Living> living = new ArrayList<>();
        newest.values()
                .forEach(version ->
                        version.readings().forEach(reading -> living.add(new Living(version.factId(), reading))));
        return living;
    }

    private String canonical(String member, Instant asOf) {
        String current = member;
        for (MemberReplaced replaced : replacements) {
            if (!replaced.recordedAt().isAfter(asOf) && replaced.oldMember().equals(current)) {
                current = replaced.newMember();
            }
        }
        return current;
    }

    private static void add(Map<String, Sum> sums, Living living, BigDecimal value) {
        Reading reading = living.reading();
        String key = "%s %s %s"
                .formatted(
                        reading.measure(),
                        reading.region(),
                        YearMonth.from(reading.occurredOn()).atDay(1));
        sums.merge(key, new Sum(value, 1), (one, other) -> one.plus(value));
    }
}
