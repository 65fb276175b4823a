package org.ganlao.systemtests.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ganlao.systemtests.demo.Persons.Occasion;

/**
 * What every target must show, counted from nothing but what was posted, by the words of the plan. Knows no event, no table
 * and no catalogue of the platform.
 */
final class IndependentCount {

    /** What can be done with records without changing any figure. */
    private static final Set<String> OF_NO_FIGURE = Set.of(
            "institutions", "courses", "trainees", "trainees/dropout", "employers", "job-seekers/deregistration");

    private static final Set<String> COUNTED = Set.of(
            "job-seekers",
            "placements",
            "placements/annulment",
            "placements/end",
            "trainees/completion",
            "roll-entries",
            "contracts",
            "complaint-cases",
            "complaint-cases/closure",
            "enrolments",
            "enrolments/suspension",
            "enrolments/resumption",
            "enrolments/end",
            "contribution-receipts",
            InsuranceCount.OPENINGS);

    private final List<AcceptedPost> posts;
    private final LocalDate today;
    private final Map<String, AcceptedPost> byId = new HashMap<>();
    private final Set<String> annulled = new HashSet<>();
    private final Persons persons = new Persons();

    /** A figure as it must be; the denominator is null where the target is no ratio. */
    record Expected(BigDecimal numerator, BigDecimal denominator) {

        static Expected of(long count) {
            return new Expected(BigDecimal.valueOf(count), null);
        }

        static Expected ratio(long numerator, long denominator) {
            return new Expected(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        }
    }

    IndependentCount(List<AcceptedPost> posts, LocalDate today) {
        this.posts = posts;
        this.today = today;
        for (AcceptedPost post : posts) {
            requireUnderstood(post);
            byId.putIfAbsent(post.id(), post);
            if (post.kind().endsWith("/annulment")) {
                annulled.add(post.id());
            }
        }
        of("job-seekers")
                .forEach(post -> persons.registered(
                        post.text("person.number"),
                        day(post, "registration.registeredOn"),
                        post.text("registration.kind")));
    }

    private static void requireUnderstood(AcceptedPost post) {
        if (!COUNTED.contains(post.kind()) && !OF_NO_FIGURE.contains(post.kind())) {
            throw new IllegalArgumentException("this count does not know what POST " + post.path() + " does");
        }
    }

    /** By target; a target that is missing here has no facts yet. */
    Map<String, Expected> in(String region) {
        Predicate<String> inside = insideOf(region);
        Map<String, Expected> figures = new TreeMap<>();
        employment(figures, inside);
        training(figures, inside);
        rights(figures, inside);
        new InsuranceCount(posts, annulled, today).into(figures, inside);
        return figures;
    }

    private void employment(Map<String, Expected> figures, Predicate<String> inside) {
        List<AcceptedPost> placements = of("placements");
        figures.put(
                "new-urban-employment",
                distinct(occasions(placements, post -> post.flag("job.urban") && !heldUrbanJob(post)), inside));
        figures.put("laid-off-reemployment", distinct(occasions(placements, this::hadLostWork), inside));
        figures.put(
                "reemployment-4050",
                distinct(
                        occasions(
                                placements,
                                post -> hadLostWork(post)
                                        && Persons.isOfAge4050(post.text("person.number"), day(post, "job.startedOn"))),
                        inside));
    }

    private boolean hadLostWork(AcceptedPost placement) {
        return persons.hadLostWork(placement.text("person.number"), day(placement, "job.startedOn"));
    }

    /** Whether another urban job was still held on the day before. */
    private boolean heldUrbanJob(AcceptedPost placement) {
        LocalDate dayBefore = day(placement, "job.startedOn").minusDays(1);
        return of("placements").stream()
                .filter(other -> other != placement && other.flag("job.urban"))
                .filter(other -> other.text("person.number").equals(placement.text("person.number")))
                .filter(other -> !day(other, "job.startedOn").isAfter(dayBefore))
                .anyMatch(other -> changes("placements/end", other.id()).stream()
                        .noneMatch(end -> day(end, "endedOn").isBefore(dayBefore)));
    }

    private static List<Occasion> occasions(List<AcceptedPost> placements, Predicate<AcceptedPost> counts) {
        return placements.stream()
                .filter(counts)
                .map(post -> new Occasion(
                        post.text("person.number"), day(post, "job.startedOn"), post.text("job.region"), post.id()))
                .toList();
    }

    private void training(Map<String, Expected> figures, Predicate<String> inside) {
        figures.put("urban-vocational-training", distinct(completions("urban-vocational", "urban"), inside));
        figures.put("entrepreneurship-training", distinct(completions("entrepreneurship", null), inside));
        figures.put("rural-transfer-training", distinct(completions("rural-transfer", "rural"), inside));
    }

    /** @param residence which trainees count; null for all */
    private List<Occasion> completions(String courseKind, String residence) {
        List<Occasion> completions = new ArrayList<>();
        for (AcceptedPost completion : of("trainees/completion")) {
            AcceptedPost trainee = byId.get(completion.id());
            AcceptedPost course = byId.get(trainee.text("course"));
            if (course.text("plan.kind").equals(courseKind)
                    && (residence == null || residence.equals(trainee.text("enrolment.residence")))) {
                completions.add(new Occasion(
                        trainee.text("person.number"),
                        day(completion, "on"),
                        byId.get(course.text("institution")).text("region"),
                        trainee.id()));
            }
        }
        return completions;
    }

    private void rights(Map<String, Expected> figures, Predicate<String> inside) {
        List<AcceptedPost> onRoll = of("roll-entries").stream()
                .filter(entry -> inside.test(entry.text("post.region")))
                .filter(entry -> !day(entry, "post.joinedOn").isAfter(today))
                .toList();
        Set<String> covered = new HashSet<>();
        for (AcceptedPost contract : of("contracts")) {
            LocalDate ends = contract.text("terms.endsOn") == null ? LocalDate.MAX : day(contract, "terms.endsOn");
            if (!day(contract, "terms.startsOn").isAfter(today) && !ends.isBefore(today)) {
                covered.add(contract.text("rollEntry"));
            }
        }
        figures.put(
                "contract-signing-rate",
                Expected.ratio(
                        onRoll.stream()
                                .filter(entry -> covered.contains(entry.id()))
                                .count(),
                        onRoll.size()));

        List<AcceptedPost> cases = of("complaint-cases").stream()
                .filter(post -> inside.test(post.text("complaint.region")))
                .toList();
        long accepted = cases.stream()
                .filter(post -> isThisYear(day(post, "complaint.acceptedOn")))
                .count();
        long closed = cases.stream()
                .flatMap(post -> changes("complaint-cases/closure", post.id()).stream())
                .filter(closure -> isThisYear(day(closure, "on")))
                .count();
        long carriedIn = cases.stream()
                .filter(post -> day(post, "complaint.acceptedOn").getYear() < today.getYear())
                .filter(post -> changes("complaint-cases/closure", post.id()).stream()
                        .noneMatch(closure -> day(closure, "on").getYear() < today.getYear()))
                .count();
        figures.put("inspection-closure-rate", Expected.ratio(closed, accepted + carriedIn));
    }

    private Expected distinct(List<Occasion> occasions, Predicate<String> inside) {
        return Expected.of(Persons.firstOfYear(occasions).stream()
                .filter(occasion -> isThisYear(occasion.on()) && inside.test(occasion.region()))
                .count());
    }

    private boolean isThisYear(LocalDate day) {
        return day.getYear() == today.getYear() && !day.isAfter(today);
    }

    /** Of records that were not annulled. */
    private List<AcceptedPost> of(String kind) {
        return posts.stream()
                .filter(post -> post.kind().equals(kind) && !annulled.contains(post.id()))
                .toList();
    }

    private List<AcceptedPost> changes(String kind, String id) {
        return of(kind).stream().filter(post -> post.id().equals(id)).toList();
    }

    static LocalDate day(AcceptedPost post, String field) {
        return LocalDate.parse(post.text(field));
    }

    /** Codes tell where a region lies: two digits name the province, four the city. */
    private static Predicate<String> insideOf(String region) {
        String stem = region.replaceFirst("(0000|00)$", "");
        return code -> code.startsWith(stem);
    }
}
