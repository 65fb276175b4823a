package org.ganlao.systemtests.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ganlao.systemtests.demo.IndependentCount.Expected;

/** The targets of rural labour: who is away from farming, who of them outside the province, and who left for the first time. */
final class TransferCount {

    private final Posts posts;

    TransferCount(Posts posts) {
        this.posts = posts;
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        List<AcceptedPost> departures = posts.of("transfers").stream()
                .filter(post -> inside.test(post.text("departure.region")))
                .toList();
        figures.put(
                "rural-transfer-employment",
                Expected.of(posts.opening("rural-transfer-employment", inside) + away(departures)));
        figures.put(
                "cross-province-labour-export",
                Expected.of(posts.opening("cross-province-labour-export", inside)
                        + away(departures.stream()
                                .filter(post -> "other-province".equals(post.text("departure.destination.kind")))
                                .toList())));
        figures.put("new-rural-transfer", Expected.of(firstTransfers(inside)));
    }

    /** Who is away, less those whom the opening statement counts. */
    private long away(List<AcceptedPost> departures) {
        long away = 0;
        for (AcceptedPost departure : departures) {
            boolean leavesNew =
                    !departure.flag("departure.inOpening") && posts.isPast(departure.day("departure.departedOn"));
            away += (leavesNew ? 1 : 0)
                    - posts.changes("transfers/return", departure.id()).stream()
                            .filter(change -> posts.isPast(change.day("returnedOn")))
                            .count();
        }
        return away;
    }

    private long firstTransfers(Predicate<String> inside) {
        Map<String, AcceptedPost> first = new TreeMap<>();
        posts.of("transfers").stream()
                .sorted(Comparator.comparing(post -> post.day("departure.departedOn")))
                .forEach(post -> first.putIfAbsent(post.text("person.number"), post));
        return first.values().stream()
                .filter(post -> posts.isThisYear(post.day("departure.departedOn")))
                .filter(post -> !post.flag("departure.inOpening") && inside.test(post.text("departure.region")))
                .count();
    }
}
