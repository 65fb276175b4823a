package org.ganlao.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ganlao.systemtests.demo.Persons.Occasion;

/** Everything that was posted and not annulled, as it is looked at on a day. */
final class Posts {

    static final String OPENINGS = "/v1/plans/2007/openings";

    private final LocalDate today;
    private final Map<String, AcceptedPost> byId = new HashMap<>();
    private final Map<String, List<AcceptedPost>> byKind = new HashMap<>();
    private final Map<String, List<AcceptedPost>> changes = new HashMap<>();

    Posts(List<AcceptedPost> posts, LocalDate today) {
        this.today = today;
        Set<String> annulled = new HashSet<>();
        Map<String, AcceptedPost> corrected = new HashMap<>();
        for (AcceptedPost post : posts) {
            if (post.kind().endsWith("/annulment")) {
                annulled.add(post.id());
            } else if (post.kind().endsWith("/corrections")) {
                corrected.put(post.id(), post);
            }
        }
        for (AcceptedPost posted : posts) {
            boolean makes = byId.get(posted.id()) == null;
            AcceptedPost post = makes && corrected.containsKey(posted.id())
                    ? posted.correctedBy(corrected.get(posted.id()))
                    : posted;
            byId.putIfAbsent(post.id(), post);
            if (!annulled.contains(post.id())) {
                byKind.computeIfAbsent(post.kind(), kind -> new ArrayList<>()).add(post);
                changes.computeIfAbsent(post.kind() + post.id(), key -> new ArrayList<>())
                        .add(post);
            }
        }
    }

    LocalDate today() {
        return today;
    }

    /** Of records that were not annulled, as they were corrected last. */
    List<AcceptedPost> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    List<AcceptedPost> changes(String kind, String id) {
        return changes.getOrDefault(kind + id, List.of());
    }

    /** The post that made the record. */
    AcceptedPost origin(String id) {
        return byId.get(id);
    }

    /** What the opening statements say of a stock, each as a fact of its own. */
    List<Long> openings(String measure, Predicate<String> inside) {
        List<Long> stocks = new ArrayList<>();
        for (AcceptedPost opening : of(OPENINGS)) {
            for (JsonNode statement : opening.body().required("statements")) {
                if (statement.required("measure").asText().equals(measure)
                        && inside.test(statement.required("region").asText())) {
                    stocks.add(statement.required("value").asLong());
                }
            }
        }
        return stocks;
    }

    /** Each person once, where and when it was first this year. */
    Expected persons(List<Occasion> occasions, Predicate<String> inside) {
        List<Occasion> ever = Persons.firstOfYear(occasions).stream()
                .filter(occasion -> isPast(occasion.on()) && inside.test(occasion.region()))
                .toList();
        return Expected.of(
                ever.stream().filter(occasion -> isThisYear(occasion.on())).count(), ever.size());
    }

    boolean isThisYear(LocalDate day) {
        return day.getYear() == today.getYear() && !day.isAfter(today);
    }

    boolean isPast(LocalDate day) {
        return !day.isAfter(today);
    }
}
