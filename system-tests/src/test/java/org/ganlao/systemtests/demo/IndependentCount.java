package org.ganlao.systemtests.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ganlao.systemtests.demo.Persons.Occasion;

/**
 * What every target must show, counted from nothing but what was posted, by the words of the plan. Knows no event, no table
 * and no catalogue of the platform.
 */
public final class IndependentCount {

    /** What can be done with records without changing any figure. */
    private static final Set<String> OF_NO_FIGURE = Set.of(
            "institutions",
            "courses",
            "trainees",
            "trainees/dropout",
            "training-orders",
            "institution-inspections",
            "evaluations",
            "evaluations/approval",
            "subsidy-budgets",
            "subsidy-budgets/approval",
            "subsidy-claims",
            "subsidy-claims/approval",
            "subsidy-runs",
            "subsidy-runs/approval",
            "programme-goals",
            "programme-goals/approval",
            "programme-items",
            "employers",
            "job-seekers/deregistration",
            "internship-bases",
            "internship-positions/closing",
            "internships",
            "internships/end",
            "guarantee-funds",
            "microloans/investigation",
            "microloans/guarantee",
            "microloans/bank-approval",
            "microloans/contract",
            "microloans/repayments",
            "credit-communities",
            "startup-projects",
            "startup-projects/acceptance",
            "startups",
            "startups/opening",
            "startups/visits",
            "incubators",
            "incubator-tenancies",
            "startup-fairs",
            "startup-fairs/results",
            "fund-grants",
            "fund-grants/approval",
            "fund-operations",
            "fund-operations/approval",
            "deemed-service",
            "deemed-service/approval",
            "introduction-agencies",
            "vacancies",
            "introductions",
            "introductions/outcome",
            "zero-employment-families/helper",
            "zero-employment-families/measures",
            "zero-employment-families/resolution",
            "wage-arrears/clearing-plan",
            "petitions",
            "petitions/decision",
            "group-incidents",
            "group-incidents/reports",
            "wage-deposits",
            "deposit-payments",
            "deposit-draws",
            "deposit-draws/approval",
            "wage-publications",
            "wage-publications/approval",
            "wage-publications/publication",
            "arbitrators",
            "dispute-cases",
            "dispute-cases/answer",
            "dispute-cases/tribunal",
            "dispute-cases/service",
            "dispute-cases/performance",
            "collective-contracts",
            "collective-contracts/answer",
            "collective-contracts/draft",
            "collective-contracts/vote",
            "collective-contracts/submission",
            "collective-contracts/review",
            "payroll-reports",
            "payroll-lines",
            "payroll-reports/check",
            "yearly-reviews",
            "yearly-reviews/submission",
            "yearly-reviews/examination");

    private static final Set<String> COUNTED = Set.of(
            "job-seekers",
            "placements",
            "placements/annulment",
            "placements/end",
            "placements/corrections",
            "transfers",
            "transfers/return",
            "transfers/annulment",
            "labour-force-statements",
            "labour-force-statements/corrections",
            "internship-positions",
            "internship-positions/annulment",
            "zero-employment-families",
            "zero-employment-families/annulment",
            "service-units",
            "service-units/platforms",
            "service-units/platform-closing",
            "service-units/closing",
            "guarantee-capital",
            "guarantee-capital/approval",
            "guarantee-capital/annulment",
            "microloans",
            "microloans/disbursement",
            "microloans/annulment",
            "credit-communities/batches",
            "introductions/subsidy-claims",
            "support-claims/approval",
            "payment-runs",
            "trainees/completion",
            "roll-entries",
            "contracts",
            "complaint-cases",
            "complaint-cases/closure",
            "wage-arrears",
            "wage-arrears/verification",
            "wage-repayments",
            "dispute-cases/acceptance",
            "dispute-cases/award",
            "dispute-cases/mediation-statement",
            "dispute-cases/withdrawal",
            "enrolments",
            "enrolments/suspension",
            "enrolments/resumption",
            "enrolments/end",
            "contribution-receipts",
            "pooling-levels",
            "pensions",
            "pensions/approval",
            "payment-runs/approval",
            Posts.OPENINGS);

    private final Posts posts;

    /**
     * @param posted in their order
     * @param today last day that counts
     */
    public IndependentCount(List<AcceptedPost> posted, LocalDate today) {
        posted.forEach(IndependentCount::requireUnderstood);
        this.posts = new Posts(posted, today);
    }

    private static void requireUnderstood(AcceptedPost post) {
        if (!COUNTED.contains(post.kind()) && !OF_NO_FIGURE.contains(post.kind()) && !post.isAboutThePlan()) {
            throw new IllegalArgumentException("this count does not know what POST " + post.path() + " does");
        }
    }

    /** Every target of a region with all below it. */
    public Map<String, Expected> in(String region) {
        return where(insideOf(region));
    }

    /** Every target of what a city's or the province's own unit (本级) deals with. */
    public Map<String, Expected> atOwnUnit(String region) {
        return where(region::equals);
    }

    private Map<String, Expected> where(Predicate<String> inside) {
        Map<String, Expected> figures = new TreeMap<>();
        new PlacementCount(posts).into(figures, inside);
        new TransferCount(posts).into(figures, inside);
        new LabourForceCount(posts).into(figures, inside);
        new InternshipCount(posts).into(figures, inside);
        new FamilyCount(posts).into(figures, inside);
        new NetworkCount(posts).into(figures, inside);
        new GuaranteeCount(posts).into(figures, inside);
        new LoanCount(posts).into(figures, inside);
        new SupportCount(posts).into(figures, inside);
        new InsuranceCount(posts).into(figures, inside);
        new ArrearsCount(posts).into(figures, inside);
        training(figures, inside);
        rights(figures, inside);
        return figures;
    }

    private void training(Map<String, Expected> figures, Predicate<String> inside) {
        figures.put("urban-vocational-training", posts.persons(completions("urban-vocational", "urban"), inside));
        figures.put("entrepreneurship-training", posts.persons(completions("entrepreneurship", null), inside));
        figures.put("rural-transfer-training", posts.persons(completions("rural-transfer", "rural"), inside));
    }

    /** @param residence which trainees count; null for all */
    private List<Occasion> completions(String courseKind, String residence) {
        List<Occasion> completions = new ArrayList<>();
        for (AcceptedPost completion : posts.of("trainees/completion")) {
            AcceptedPost trainee = posts.origin(completion.id());
            AcceptedPost course = posts.origin(trainee.text("course"));
            if (course.text("plan.kind").equals(courseKind)
                    && (residence == null || residence.equals(trainee.text("enrolment.residence")))) {
                completions.add(new Occasion(
                        trainee.text("person.number"),
                        completion.day("on"),
                        posts.origin(course.text("institution")).text("region"),
                        trainee.id()));
            }
        }
        return completions;
    }

    private void rights(Map<String, Expected> figures, Predicate<String> inside) {
        List<AcceptedPost> onRoll = posts.of("roll-entries").stream()
                .filter(entry -> inside.test(entry.text("post.region")))
                .filter(entry -> posts.isPast(entry.day("post.joinedOn")))
                .toList();
        Set<String> covered = new HashSet<>();
        for (AcceptedPost contract : posts.of("contracts")) {
            LocalDate ends = contract.text("terms.endsOn") == null ? LocalDate.MAX : contract.day("terms.endsOn");
            if (posts.isPast(contract.day("terms.startsOn")) && !ends.isBefore(posts.today())) {
                covered.add(contract.text("rollEntry"));
            }
        }
        figures.put(
                "contract-signing-rate",
                Expected.ratio(
                        onRoll.stream()
                                .filter(entry -> covered.contains(entry.id()))
                                .count(),
                        onRoll.size(),
                        onRoll.size()));

        List<AcceptedPost> cases = posts.of("complaint-cases").stream()
                .filter(post -> inside.test(post.text("complaint.region")))
                .filter(post -> posts.isPast(post.day("complaint.acceptedOn")))
                .toList();
        long accepted = cases.stream()
                .filter(post -> posts.isThisYear(post.day("complaint.acceptedOn")))
                .count();
        long closed = cases.stream()
                .flatMap(post -> posts.changes("complaint-cases/closure", post.id()).stream())
                .filter(closure -> posts.isThisYear(closure.day("on")))
                .count();
        long carriedIn = cases.stream()
                .filter(post -> post.day("complaint.acceptedOn").getYear()
                        < posts.today().getYear())
                .filter(post -> posts.changes("complaint-cases/closure", post.id()).stream()
                        .noneMatch(closure ->
                                closure.day("on").getYear() < posts.today().getYear()))
                .count();
        figures.put("inspection-closure-rate", Expected.ratio(closed, accepted + carriedIn, cases.size()));
        figures.put("dispute-closure-rate", disputes(inside));
    }

    /** Closed of those accepted this year and those of earlier years that were still open when it began. */
    private Expected disputes(Predicate<String> inside) {
        long closed = 0;
        long accepted = 0;
        long carriedIn = 0;
        long facts = 0;
        for (AcceptedPost acceptance : posts.of("dispute-cases/acceptance")) {
            String id = acceptance.id();
            LocalDate ended = Stream.of("award", "mediation-statement", "withdrawal")
                    .flatMap(how -> posts.changes("dispute-cases/" + how, id).stream())
                    .map(end -> end.day("on"))
                    .findFirst()
                    .orElse(LocalDate.MAX);
            if (inside.test(posts.origin(id).text("application.region"))) {
                facts += posts.isPast(acceptance.day("on")) ? 1 : 0;
                closed += posts.isThisYear(ended) ? 1 : 0;
                accepted += posts.isThisYear(acceptance.day("on")) ? 1 : 0;
                boolean earlier = acceptance.day("on").getYear() < posts.today().getYear();
                carriedIn += earlier && ended.getYear() >= posts.today().getYear() ? 1 : 0;
            }
        }
        return Expected.ratio(closed, accepted + carriedIn, facts);
    }

    /** Codes tell where a region lies: two digits name the province, four the city. */
    private static Predicate<String> insideOf(String region) {
        String stem = region.replaceFirst("(0000|00)$", "");
        return code -> code.startsWith(stem);
    }
}
