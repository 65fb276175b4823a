package org.ganlao.systemtests.demo;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The urban employment rate: what each county stated last. */
final class LabourForceCount {

    private final Posts posts;

    LabourForceCount(Posts posts) {
        this.posts = posts;
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        Map<String, AcceptedPost> last = new TreeMap<>();
        posts.of("labour-force-statements").stream()
                .filter(post -> inside.test(post.text("region")) && posts.isPast(post.day("figures.asOf")))
                .sorted(Comparator.comparing(post -> post.day("figures.asOf")))
                .forEach(post -> last.put(post.text("region"), post));
        long employed = sum(last, "figures.urbanEmployed");
        figures.put(
                "urban-employment-rate",
                Expected.ratio(employed, employed + sum(last, "figures.registeredUnemployed"), last.size()));
    }

    private static long sum(Map<String, AcceptedPost> statements, String figure) {
        return statements.values().stream()
                .mapToLong(post -> Long.parseLong(post.text(figure)))
                .sum();
    }
}
