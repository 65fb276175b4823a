package org.ganlao.systemtests.demo;

import static org.ganlao.systemtests.demo.IndependentCount.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ganlao.systemtests.demo.IndependentCount.Expected;
import org.ganlao.systemtests.demo.Persons.Occasion;

/** The targets of the five insurances. */
final class InsuranceCount {

    static final String OPENINGS = "/v1/plans/2007/openings";

    private static final List<String> INSURANCES =
            List.of("pension", "medical", "unemployment", "injury", "maternity", "resident-medical");

    private final List<AcceptedPost> posts;
    private final Set<String> annulled;
    private final LocalDate today;

    InsuranceCount(List<AcceptedPost> posts, Set<String> annulled, LocalDate today) {
        this.posts = posts;
        this.annulled = annulled;
        this.today = today;
    }

    void into(Map<String, Expected> figures, Predicate<String> inside) {
        List<AcceptedPost> enrolments = of("enrolments").stream()
                .filter(post -> inside.test(post.text("insured.region")))
                .toList();
        for (String insurance : INSURANCES) {
            figures.put(insurance + "-insured", Expected.of(stock(enrolments, insurance, today, inside)));
        }
        for (String insurance : List.of("medical", "injury")) {
            figures.put(
                    "migrant-" + insurance + "-insured", Expected.of(insured(enrolments, insurance, "migrant", today)));
        }
        LocalDate lastYear = today.withDayOfYear(1).minusDays(1);
        for (String insurance : List.of("pension", "medical")) {
            long now = stock(enrolments, insurance, today, inside);
            long then = stock(enrolments, insurance, lastYear, inside);
            figures.put(insurance + "-insured-added", Expected.of(now - then));
            figures.put(insurance + "-insured-growth", Expected.ratio(now, then));
        }
        Set<String> parks = of("employers").stream()
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
            figures.put(insurance + "-fund-income", new Expected(income(insurance, inside), null));
        }
    }

    private long stock(List<AcceptedPost> enrolments, String insurance, LocalDate on, Predicate<String> inside) {
        long stock = insured(enrolments, insurance, null, on);
        for (AcceptedPost opening : of(OPENINGS)) {
            for (JsonNode statement : opening.body().required("statements")) {
                if (statement.required("measure").asText().equals(insurance + "-insured")
                        && inside.test(statement.required("region").asText())) {
                    stock += statement.required("value").asLong();
                }
            }
        }
        return stock;
    }

    /** How many are insured on a day, less those whom the opening statement counts. */
    private long insured(List<AcceptedPost> enrolments, String insurance, String kind, LocalDate on) {
        long entries = 0;
        for (AcceptedPost enrolment : enrolments) {
            if (insurance.equals(enrolment.text("insured.insurance"))
                    && (kind == null || kind.equals(enrolment.text("insured.kind")))) {
                boolean entersNew =
                        !enrolment.flag("inOpening") && !day(enrolment, "from").isAfter(on);
                entries += (entersNew ? 1 : 0)
                        + changes("enrolments/resumption", enrolment, "from", on)
                        - changes("enrolments/suspension", enrolment, "until", on)
                        - changes("enrolments/end", enrolment, "until", on);
            }
        }
        return entries;
    }

    private long changes(String kind, AcceptedPost enrolment, String dated, LocalDate on) {
        return of(kind).stream()
                .filter(change -> change.id().equals(enrolment.id()))
                .filter(change -> !day(change, dated).isAfter(on))
                .count();
    }

    /** Persons who joined the pension insurance this year for the first time. */
    private Expected entered(Predicate<String> inside, Predicate<AcceptedPost> counts) {
        List<Occasion> occasions = of("enrolments").stream()
                .filter(post -> "pension".equals(post.text("insured.insurance")) && !post.flag("inOpening"))
                .filter(counts)
                .map(post -> new Occasion(
                        post.text("person.number"), day(post, "from"), post.text("insured.region"), post.id()))
                .toList();
        return Expected.of(Persons.firstOfYear(occasions).stream()
                .filter(occasion -> isThisYear(occasion.on()) && inside.test(occasion.region()))
                .count());
    }

    private BigDecimal income(String insurance, Predicate<String> inside) {
        BigDecimal income = BigDecimal.ZERO;
        for (AcceptedPost receipt : of("contribution-receipts")) {
            if (inside.test(receipt.text("region")) && isThisYear(day(receipt, "receivedOn"))) {
                for (JsonNode line : receipt.body().required("lines")) {
                    if (line.required("insurance").asText().equals(insurance)) {
                        income = income.add(
                                new BigDecimal(line.required("amount").asText()));
                    }
                }
            }
        }
        return income;
    }

    private boolean isThisYear(LocalDate day) {
        return day.getYear() == today.getYear() && !day.isAfter(today);
    }

    private List<AcceptedPost> of(String kind) {
        return posts.stream()
                .filter(post -> post.kind().equals(kind) && !annulled.contains(post.id()))
                .toList();
    }
}
