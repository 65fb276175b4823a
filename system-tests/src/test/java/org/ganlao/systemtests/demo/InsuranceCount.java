package org.ganlao.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ganlao.systemtests.demo.Persons.Occasion;

/** The targets of the five insurances. */
final class InsuranceCount {

    private static final List<String> INSURANCES =
            List.of("pension", "medical", "unemployment", "injury", "maternity", "resident-medical");

    private final Posts posts;

    InsuranceCount(Posts posts) {
        this.posts = posts;
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        LocalDate today = posts.today();
        List<AcceptedPost> enrolments = posts.of("enrolments").stream()
                .filter(post -> inside.test(post.text("insured.region")))
                .toList();
        for (String insurance : INSURANCES) {
            figures.put(insurance + "-insured", stock(of(insurance, enrolments), insurance, today, inside));
        }
        for (String insurance : List.of("medical", "injury")) {
            List<AcceptedPost> migrants = of(insurance, enrolments).stream()
                    .filter(enrolment -> "migrant".equals(enrolment.text("insured.kind")))
                    .toList();
            figures.put("migrant-" + insurance + "-insured", stock(migrants, "migrant-" + insurance, today, inside));
        }
        LocalDate lastYear = today.withDayOfYear(1).minusDays(1);
        for (String insurance : List.of("pension", "medical")) {
            List<AcceptedPost> insured = of(insurance, enrolments);
            Expected told = stock(insured, insurance, today, inside);
            long now = told.numerator().longValueExact();
            long then = stock(insured, insurance, lastYear, inside).numerator().longValueExact();
            long facts = told.told() ? 1 : 0;
            figures.put(insurance + "-insured-added", Expected.of(now - then, facts));
            figures.put(insurance + "-insured-growth", Expected.growth(now, then, facts));
        }
        Set<String> parks = posts.of("employers").stream()
                .filter(post -> post.flag("profile.inPark"))
                .map(post -> post.text("employer"))
                .collect(Collectors.toSet());
        figures.put(
                "park-pension-insured",
                entered(inside, post -> parks.contains(Objects.toString(post.text("insured.employer"), ""))));
        figures.put(
                "land-expropriated-covered",
                entered(inside, post -> "land-expropriated".equals(post.text("insured.kind"))));
        for (String insurance : List.of("pension", "medical", "unemployment", "injury", "maternity")) {
            figures.put(insurance + "-fund-income", income(insurance, inside));
        }
        figures.put("pension-paid-on-time", pensionsPaid(inside));
        figures.put("unemployment-pooling-pilots", pilots(inside));
    }

    private static List<AcceptedPost> of(String insurance, List<AcceptedPost> enrolments) {
        return enrolments.stream()
                .filter(enrolment -> insurance.equals(enrolment.text("insured.insurance")))
                .toList();
    }

    /** How many are insured on a day: those whom opening statements count, and who came and went since. */
    private Expected stock(List<AcceptedPost> enrolments, String insured, LocalDate on, Predicate<String> inside) {
        List<Long> openings = posts.openings(insured + "-insured", inside);
        long came = 0;
        long went = 0;
        for (AcceptedPost enrolment : enrolments) {
            boolean entersNew =
                    !enrolment.flag("inOpening") && !enrolment.day("from").isAfter(on);
            came += (entersNew ? 1 : 0) + changes("enrolments/resumption", enrolment, "from", on);
            went += changes("enrolments/suspension", enrolment, "until", on)
                    + changes("enrolments/end", enrolment, "until", on);
        }
        long stated = openings.stream().mapToLong(Long::longValue).sum();
        return Expected.of(stated + came - went, openings.size() + came + went);
    }

    private long changes(String kind, AcceptedPost enrolment, String dated, LocalDate on) {
        return posts.changes(kind, enrolment.id()).stream()
                .filter(change -> !change.day(dated).isAfter(on))
                .count();
    }

    /** Persons who joined the pension insurance this year for the first time. */
    private Expected entered(Predicate<String> inside, Predicate<AcceptedPost> counts) {
        List<Occasion> occasions = posts.of("enrolments").stream()
                .filter(post -> "pension".equals(post.text("insured.insurance")) && !post.flag("inOpening"))
                .filter(counts)
                .map(post -> new Occasion(
                        post.text("person.number"), post.day("from"), post.text("insured.region"), post.id()))
                .toList();
        return posts.persons(occasions, inside);
    }

    /** Pensions of the months and counties that an approved run paid; all of them in time. */
    private Expected pensionsPaid(Predicate<String> inside) {
        List<AcceptedPost> runs = posts.of("payment-runs").stream()
                .filter(run -> "pension".equals(run.text("benefit")) && inside.test(run.text("region")))
                .filter(run -> !posts.changes("payment-runs/approval", run.id()).isEmpty())
                .toList();
        long paid = runs.stream()
                .mapToLong(run -> posts.of("pensions").stream()
                        .filter(pension -> pension.text("region").equals(run.text("region")))
                        .filter(pension -> !posts.changes("pensions/approval", pension.id())
                                .isEmpty())
                        .filter(pension -> pension.text("on").compareTo(run.text("month")) < 0)
                        .count())
                .sum();
        return Expected.ratio(paid, paid, runs.size());
    }

    /** Cities whose last stated level of the unemployment insurance is their own. */
    private Expected pilots(Predicate<String> inside) {
        Map<String, AcceptedPost> latest = new HashMap<>();
        posts.of("pooling-levels").stream()
                .filter(post -> "unemployment".equals(post.text("insurance")) && inside.test(post.text("region")))
                .filter(post -> posts.isPast(post.day("from")))
                .forEach(post -> latest.merge(
                        post.text("region"),
                        post,
                        (one, other) -> one.day("from").isAfter(other.day("from")) ? one : other));
        return Expected.of(
                latest.values().stream()
                        .filter(post -> "municipal".equals(post.text("level")))
                        .count(),
                latest.size());
    }

    private Expected income(String insurance, Predicate<String> inside) {
        BigDecimal income = BigDecimal.ZERO;
        long lines = 0;
        for (AcceptedPost receipt : posts.of("contribution-receipts")) {
            if (inside.test(receipt.text("region")) && posts.isThisYear(receipt.day("receivedOn"))) {
                for (JsonNode line : receipt.body().required("lines")) {
                    if (line.required("insurance").asText().equals(insurance)) {
                        income = income.add(
                                new BigDecimal(line.required("amount").asText()));
                        lines++;
                    }
                }
            }
        }
        return Expected.of(income, lines);
    }
}
