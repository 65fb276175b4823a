package org.ganlao.systemtests.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.demo.Persons.Occasion;

/**
 * Persons whose introduction into work was subsidised and paid: what was approved is paid by the region's next payment run, on the
 * platform's day.
 */
final class SupportCount {

    private final Posts posts;

    SupportCount(Posts posts) {
        this.posts = posts;
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        List<Occasion> paid = posts.of("introductions/subsidy-claims").stream()
                .filter(claim -> isPaid(claim.answer().required("claim").asText(), region(claim)))
                .map(claim -> new Occasion(
                        posts.origin(claim.id()).text("person.number"), Platform.TODAY, region(claim), claim.id()))
                .toList();
        figures.put("job-intermediary-subsidy", posts.persons(paid, inside));
    }

    private boolean isPaid(String claim, String region) {
        return !posts.changes("support-claims/approval", claim).isEmpty()
                && posts.of("payment-runs").stream()
                        .filter(run -> run.path().startsWith("/api/employment/"))
                        .anyMatch(run -> run.text("region").equals(region));
    }

    /** Of the vacancy. */
    private String region(AcceptedPost claim) {
        String vacancy = posts.origin(claim.id()).text("vacancy");
        return posts.origin(vacancy).text("vacancy.entry.region");
    }
}
