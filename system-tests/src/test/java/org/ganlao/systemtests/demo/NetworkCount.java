package org.ganlao.systemtests.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Coverage of the service network: streets, townships, communities and parks at the date, and those with a platform then. */
final class NetworkCount {

    private static final Set<String> TO_HAVE_A_PLATFORM = Set.of("street", "township", "community", "park");

    private final Posts posts;

    NetworkCount(Posts posts) {
        this.posts = posts;
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        List<AcceptedPost> opened = posts.of("service-units").stream()
                .filter(unit -> TO_HAVE_A_PLATFORM.contains(unit.text("unit.kind")))
                .filter(unit -> inside.test(unit.text("unit.entry.region")))
                .filter(unit -> posts.isPast(unit.day("unit.entry.openedOn")))
                .toList();
        List<AcceptedPost> units =
                opened.stream().filter(unit -> !isClosed("closing", unit)).toList();
        long covered = units.stream()
                .filter(unit -> posts.changes("service-units/platforms", unit.id()).stream()
                        .anyMatch(platform -> posts.isPast(platform.day("openedOn"))))
                .filter(unit -> !isClosed("platform-closing", unit))
                .count();
        figures.put("service-network-coverage", Expected.ratio(covered, units.size(), opened.size()));
    }

    private boolean isClosed(String how, AcceptedPost unit) {
        return posts.changes("service-units/" + how, unit.id()).stream()
                .anyMatch(closing -> posts.isPast(closing.day("closedOn")));
    }
}
