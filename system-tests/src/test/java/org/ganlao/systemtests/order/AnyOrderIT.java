package org.ganlao.systemtests.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.systemtests.CompletionEvents;
import org.ganlao.systemtests.CompletionEvents.Completion;
import org.ganlao.systemtests.PlanFigures.Reading;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Waiting;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Versions of a fact in every order in which they can arrive, each of them twice. */
@Order(5)
@ExtendWith(PlatformExtension.class)
class AnyOrderIT {

    private static final String FIRST_COUNTY = "361002";
    private static final String LAST_COUNTY = "361021";
    private static final String KIND = "urban-vocational";
    private static final String MEASURE = "urban-vocational-training";

    @Test
    void the_newest_version_counts_once_whatever_comes_first_and_how_often(Platform platform) {
        List<UUID> facts = new ArrayList<>();
        try (CompletionEvents events = new CompletionEvents(platform)) {
            for (List<Integer> order : permutations(List.of(0, 1, 2))) {
                UUID fact = UUID.randomUUID();
                facts.add(fact);
                Completion first = Completion.recorded(fact, FIRST_COUNTY, "2007-01-15", KIND);
                Completion second = first.corrected(FIRST_COUNTY, "2007-02-15");
                Completion third = second.corrected(LAST_COUNTY, "2007-03-15");
                sendEachTwice(events, order, List.of(first, second, third));
            }
            awaitAllRead(platform, events, "361022");
        }

        assertThat(platform.plan().total(MEASURE, FIRST_COUNTY).value()).isZero();
        assertThat(platform.plan().total(MEASURE, LAST_COUNTY).value()).isEqualByComparingTo("6");
        List<Reading> readings = platform.plan().readings(MEASURE, LAST_COUNTY, "2007-03");
        assertThat(readings.stream().map(Reading::factId).toList())
                .containsExactlyInAnyOrderElementsOf(
                        facts.stream().map(UUID::toString).toList());
        assertThat(readings).allMatch(reading -> reading.version() == 3 && reading.counted());
    }

    @Test
    void an_annulled_fact_counts_nowhere_also_when_its_end_is_told_first(Platform platform) {
        String county = "361023";
        try (CompletionEvents events = new CompletionEvents(platform)) {
            for (List<Integer> order : permutations(List.of(0, 1, 2))) {
                Completion first = Completion.recorded(UUID.randomUUID(), county, "2007-01-15", KIND);
                Completion second = first.corrected(county, "2007-03-15");
                sendEachTwice(events, order, List.of(first, second, second.annulled()));
            }
            awaitAllRead(platform, events, "361024");
        }

        assertThat(platform.plan().total(MEASURE, county).value()).isZero();
        for (String month : List.of("2007-01", "2007-03")) {
            assertThat(platform.plan().readings(MEASURE, county, month)).isEmpty();
        }
    }

    /** Once each in this order, then all of them again. */
    private static void sendEachTwice(CompletionEvents events, List<Integer> order, List<Completion> versions) {
        order.forEach(which -> events.send(versions.get(which)));
        order.forEach(which -> events.send(versions.get(which)));
    }

    /** A signal behind everything in every partition has been counted. */
    private static void awaitAllRead(Platform platform, CompletionEvents events, String county) {
        for (int partition = 0; partition < events.partitions(); partition++) {
            events.send(Completion.recorded(UUID.randomUUID(), county, "2007-03-15", KIND), partition);
        }
        events.flush();
        Waiting.upTo(Duration.ofSeconds(60), "the signal of every partition is counted")
                .until(() -> platform.plan().total(MEASURE, county).readings() == events.partitions());
    }

    private static List<List<Integer>> permutations(List<Integer> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> permutations = new ArrayList<>();
        for (Integer first : items) {
            List<Integer> others =
                    items.stream().filter(item -> !item.equals(first)).toList();
            for (List<Integer> rest : permutations(others)) {
                List<Integer> permutation = new ArrayList<>(List.of(first));
                permutation.addAll(rest);
                permutations.add(permutation);
            }
        }
        return permutations;
    }
}
