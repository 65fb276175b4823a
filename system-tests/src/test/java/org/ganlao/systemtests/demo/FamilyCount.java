package org.ganlao.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Zero-employment families: all that were identified, and those of them with somebody in work at the date. */
final class FamilyCount {

    private final Posts posts;

    FamilyCount(Posts posts) {
        this.posts = posts;
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        List<AcceptedPost> identified = posts.of("zero-employment-families").stream()
                .filter(post ->
                        inside.test(post.text("family.region")) && posts.isPast(post.day("family.identifiedOn")))
                .toList();
        long inWork = identified.stream().filter(this::hasWork).count();
        figures.put("zero-employment-family-rate", Expected.ratio(inWork, identified.size(), identified.size()));
    }

    private boolean hasWork(AcceptedPost family) {
        for (JsonNode member : family.body().at("/family/members")) {
            if (isInWork(member.at("/person/number").asText())) {
                return true;
            }
        }
        return false;
    }

    private boolean isInWork(String person) {
        return posts.of("placements").stream()
                .filter(post -> post.text("person.number").equals(person) && posts.isPast(post.day("job.startedOn")))
                .anyMatch(post -> posts.changes("placements/end", post.id()).stream()
                        .noneMatch(end -> end.day("endedOn").isBefore(posts.today())));
    }
}
