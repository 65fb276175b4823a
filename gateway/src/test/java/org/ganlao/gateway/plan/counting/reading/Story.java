package org.ganlao.gateway.plan.counting.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A made-up history of facts, drawn from a seed: few regions, few persons, so that everything collides. */
final class Story {

    static final Instant BEGIN = Instant.parse("2007-01-01T00:00:00Z");

    private static final List<String> REGIONS = List.of("360102", "360103", "360100", "360302", "360000");

    private final Random random;
    private final List<FactVersion> versions = new ArrayList<>();
    private final List<MemberReplaced> replacements = new ArrayList<>();
    private int minute;

    Story(long seed, int facts) {
        this.random = new Random(seed);
        List<UUID> ids = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            ids.add(new UUID(random.nextLong(), random.nextLong()));
            last.add(0);
        }
        for (int step = 0; step < facts * 2; step++) {
            int fact = random.nextInt(facts);
            last.set(fact, last.get(fact) + 1 + random.nextInt(2));
            versions.add(version(ids.get(fact), last.get(fact)));
            if (random.nextInt(facts) < 4) {
                replace();
            }
        }
    }

    private Story(Random random, List<FactVersion> versions, List<MemberReplaced> replacements) {
        this.random = random;
        this.versions.addAll(versions);
        this.replacements.addAll(replacements);
    }

    /** What one of several instances gets to read: whole facts, as partitions hold them. */
    Story part(int number, int parts) {
        return new Story(
                random,
                versions.stream()
                        .filter(version -> Math.floorMod(version.factId().hashCode(), parts) == number)
                        .toList(),
                replacements.stream()
                        .filter(replaced -> Math.floorMod(replaced.hashCode(), parts) == number)
                        .toList());
    }

    List<FactVersion> versions() {
        return versions;
    }

    List<MemberReplaced> replacements() {
        return replacements;
    }

    Instant someInstant() {
        return BEGIN.plusSeconds(60L * random.nextInt(minute + 2) - 30);
    }

    /** The story in some order, some of it told twice, in batches of some size. */
    List<ReadBatch> retold(Random order) {
        List<Object> events = new ArrayList<>(versions);
        events.addAll(replacements);
        versions.stream().filter(version -> order.nextInt(4) == 0).forEach(events::add);
        replacements.stream().filter(replaced -> order.nextInt(4) == 0).forEach(events::add);
        Collections.shuffle(events, order);
        List<ReadBatch> batches = new ArrayList<>();
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + order.nextInt(12));
            batches.add(batch(events.subList(from, to)));
            from = to;
        }
        return batches;
    }

    private static ReadBatch batch(List<Object> events) {
        ReadBatch batch = new ReadBatch(new ArrayList<>(), new ArrayList<>());
        for (Object event : events) {
            if (event instanceof FactVersion version) {
                batch.versions().add(version);
            } else {
                batch.replacements().add((MemberReplaced) event);
            }
        }
        return batch;
    }

    private FactVersion version(UUID factId, int version) {
        List<Reading> readings = new ArrayList<>();
        if (random.nextInt(5) > 0) {
            String region = REGIONS.get(random.nextInt(REGIONS.size()));
            if (random.nextBoolean()) {
                readings.add(new Reading("persons", 0, 0, region, day(), BigDecimal.ONE, member()));
            }
            int periods = random.nextInt(3);
            for (int i = 0; i < periods; i++) {
                readings.add(new Reading("stock", 0, i, region, day(), BigDecimal.ONE, null));
                readings.add(new Reading("stock", 1, i, region, day(), BigDecimal.ONE.negate(), null));
            }
            readings.add(new Reading("income", 0, 0, region, day(), new BigDecimal(random.nextInt(900) + ".25"), null));
        }
        return new FactVersion(factId, version, next(), "employment", new UUID(random.nextLong(), 1), readings);
    }

    private void replace() {
        String old = member();
        String now = member();
        if (!old.equals(now)) {
            replacements.add(new MemberReplaced(old, now, next()));
        }
    }

    private String member() {
        return "p1_" + random.nextInt(6);
    }

    private LocalDate day() {
        return LocalDate.of(2006, 12, 1).plusDays(random.nextInt(420));
    }

    private Instant next() {
        return BEGIN.plusSeconds(60L * minute++);
    }
}
