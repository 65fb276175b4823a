package org.ganlao.systemtests.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Places for interns that bases opened this year, those for start-ups apart. */
final class InternshipCount {

    private final Posts posts;

    InternshipCount(Posts posts) {
        this.posts = posts;
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        List<AcceptedPost> opened = posts.of("internship-positions").stream()
                .filter(post ->
                        posts.origin(post.text("base")).text("base.kind").equals("vocational"))
                .filter(post -> inside.test(post.text("position.entry.region")))
                .filter(post -> posts.isPast(post.day("position.entry.openedOn")))
                .toList();
        long places = opened.stream()
                .filter(post -> posts.isThisYear(post.day("position.entry.openedOn")))
                .mapToLong(post -> Long.parseLong(post.text("position.places")))
                .sum();
        figures.put("internship-positions", Expected.of(places, opened.size()));
    }
}
