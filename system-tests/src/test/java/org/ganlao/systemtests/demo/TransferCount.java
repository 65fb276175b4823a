package org.ganlao.systemtests.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

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
        figures.put("rural-transfer-employment", away(posts.openings("rural-transfer-employment", inside), departures));
        figures.put(
                "cross-province-labour-export",
                away(
                        posts.openings("cross-province-labour-export", inside),
                        departures.stream()
                                .filter(post -> "other-province".equals(post.text("departure.destination.kind")))
                                .toList()));
        figures.put("new-rural-transfer", firstTransfers(inside));
    }

    /** Who is away: those whom opening statements count, who left since, and less who returned. */
    private Expected away(List<Long> openings, List<AcceptedPost> departures) {
        long left = departures.stream()
                .filter(departure -> !departure.flag("departure.inOpening"))
                .filter(departure -> posts.isPast(departure.day("departure.departedOn")))
                .count();
        long back = departures.stream()
                .flatMap(departure -> posts.changes("transfers/return", departure.id()).stream())
                .filter(change -> posts.isPast(change.day("returnedOn")))
                .count();
        long stated = openings.stream().mapToLong(Long::longValue).sum();
        return Expected.of(stated + left - back, openings.size() + left + back);
    }

    private Expected firstTransfers(Predicate<String> inside) {
        Map<String, AcceptedPost> first = new TreeMap<>();
        posts.of("transfers").stream()
                .sorted(Comparator.comparing(post -> post.day("departure.departedOn")))
                .forEach(post -> first.putIfAbsent(post.text("person.number"), post));
        List<AcceptedPost> ever = first.values().stream()
                .filter(post -> posts.isPast(post.day("departure.departedOn")))
                .filter(post -> !post.flag("departure.inOpening") && inside.test(post.text("departure.region")))
                .toList();
        return Expected.of(
                ever.stream()
                        .filter(post -> posts.isThisYear(post.day("departure.departedOn")))
                        .count(),
                ever.size());
    }
}
