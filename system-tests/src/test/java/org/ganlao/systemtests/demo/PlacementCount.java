package org.ganlao.systemtests.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ganlao.systemtests.demo.Persons.Occasion;

/** The targets of new employment and re-employment. */
final class PlacementCount {

    private final Posts posts;
    private final Persons persons = new Persons();

    PlacementCount(Posts posts) {
        this.posts = posts;
        posts.of("job-seekers")
                .forEach(post -> persons.registered(
                        post.text("person.number"),
                        post.day("registration.registeredOn"),
                        post.text("registration.kind")));
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        figures.put(
                "new-urban-employment",
                posts.persons(occasions(post -> post.flag("job.urban") && !heldUrbanJob(post)), inside));
        figures.put("laid-off-reemployment", posts.persons(occasions(this::hadLostWork), inside));
        figures.put(
                "reemployment-4050",
                posts.persons(
                        occasions(post -> hadLostWork(post)
                                && Persons.isOfAge4050(post.text("person.number"), post.day("job.startedOn"))),
                        inside));
    }

    private boolean hadLostWork(AcceptedPost placement) {
        return persons.hadLostWork(placement.text("person.number"), placement.day("job.startedOn"));
    }

    /** Whether another urban job was still held on the day before. */
    private boolean heldUrbanJob(AcceptedPost placement) {
        LocalDate dayBefore = placement.day("job.startedOn").minusDays(1);
        return posts.of("placements").stream()
                .filter(other -> other != placement && other.flag("job.urban"))
                .filter(other -> other.text("person.number").equals(placement.text("person.number")))
                .filter(other -> !other.day("job.startedOn").isAfter(dayBefore))
                .anyMatch(other -> posts.changes("placements/end", other.id()).stream()
                        .noneMatch(end -> end.day("endedOn").isBefore(dayBefore)));
    }

    private List<Occasion> occasions(Predicate<AcceptedPost> counts) {
        return posts.of("placements").stream()
                .filter(counts)
                .map(post -> new Occasion(
                        post.text("person.number"), post.day("job.startedOn"), post.text("job.region"), post.id()))
                .toList();
    }
}
