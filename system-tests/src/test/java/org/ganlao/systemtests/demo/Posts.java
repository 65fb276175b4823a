package org.ganlao.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ganlao.systemtests.demo.IndependentCount.Expected;
import org.ganlao.systemtests.demo.Persons.Occasion;

/** Everything that was posted and not annulled, as it is looked at on a day. */
final class Posts {

    static final String OPENINGS = "/v1/plans/2007/openings";

    private final List<AcceptedPost> posts;
    private final LocalDate today;
    private final Map<String, AcceptedPost> byId = new HashMap<>();
    private final Set<String> annulled = new HashSet<>();

    Posts(List<AcceptedPost> posts, LocalDate today) {
        this.posts = posts;
        this.today = today;
        for (AcceptedPost post : posts) {
            byId.putIfAbsent(post.id(), post);
            if (post.kind().endsWith("/annulment")) {
                annulled.add(post.id());
            }
        }
    }

    LocalDate today() {
        return today;
    }

    /** Of records that were not annulled. */
    List<AcceptedPost> of(String kind) {
        return posts.stream()
                .filter(post -> post.kind().equals(kind) && !annulled.contains(post.id()))
                .toList();
    }

    List<AcceptedPost> changes(String kind, String id) {
        return of(kind).stream().filter(post -> post.id().equals(id)).toList();
    }

    /** The post that made the record. */
    AcceptedPost origin(String id) {
        return byId.get(id);
    }

    /** What the opening statements say of a stock. */
    long opening(String measure, Predicate<String> inside) {
        long stock = 0;
        for (AcceptedPost opening : of(OPENINGS)) {
            for (JsonNode statement : opening.body().required("statements")) {
                if (statement.required("measure").asText().equals(measure)
                        && inside.test(statement.required("region").asText())) {
                    stock += statement.required("value").asLong();
                }
            }
        }
        return stock;
    }

    /** Each person once, where and when it was first this year. */
    Expected persons(List<Occasion> occasions, Predicate<String> inside) {
        return Expected.of(Persons.firstOfYear(occasions).stream()
                .filter(occasion -> isThisYear(occasion.on()) && inside.test(occasion.region()))
                .count());
    }

    boolean isThisYear(LocalDate day) {
        return day.getYear() == today.getYear() && !day.isAfter(today);
    }

    boolean isPast(LocalDate day) {
        return !day.isAfter(today);
    }
}
