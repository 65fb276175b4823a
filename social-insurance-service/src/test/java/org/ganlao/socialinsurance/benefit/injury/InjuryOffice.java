package org.ganlao.socialinsurance.benefit.injury;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** A county's office for injuries at work, and what happens to those whom it insures. */
public final class InjuryOffice {

    static final String CASES = "/v1/injury-cases";
    static final String APPRAISALS = "/v1/injury-appraisals";
    static final String AWARDS = "/v1/injury-awards";
    static final String OVERDUE = "/v1/overdue-injury-steps";
    static final String REHABILITATIONS = "/v1/injury-rehabilitations";
    static final String REVIEWS = "/v1/injury-rate-reviews";

    private final String region;

    private InjuryOffice(String region) {
        this.region = region;
    }

    static InjuryOffice of(String region) {
        return new InjuryOffice(region);
    }

    Desk clerk() {
        return Desk.of(Tokens.of("clerk").in(region).as("clerk-of-injuries"));
    }

    Desk reviewer() {
        return Desk.of(Tokens.of("reviewer").in(region).as("reviewer-of-injuries"));
    }

    /** Somebody insured at 1200 yuan a month, twelve months up to February 2007. */
    String insured() {
        String number = ResidentNumbers.next();
        Agency agency = Agency.of(region);
        agency.enrolled(Agency.enrolment(number, agency.employee("injury", agency.employer()), "2006-01-01"));
        paid(number);
        return number;
    }

    String paid(String number) {
        List<ContributionMonth> months = IntStream.rangeClosed(1, 12)
                .mapToObj(back -> month(token(number), YearMonth.of(2007, 3).minusMonths(back)))
                .toList();
        ContributionHistory history =
                Arc.container().instance(ContributionHistory.class).get();
        QuarkusTransaction.requiringNew().run(() -> history.take(months));
        return number;
    }

    private ContributionMonth month(String person, YearMonth month) {
        return new ContributionMonth(
                person,
                Insurance.INJURY,
                month,
                UUID.randomUUID(),
                ContributionMonth.Kind.BILL,
                region,
                "71526726X",
                Money.of("1200.00"),
                Money.of("12.00"),
                Money.ZERO,
                Money.ZERO,
                month.atEndOfMonth());
    }

    static String token(String number) {
        return Arc.container()
                .instance(PersonalIdVault.class)
                .get()
                .personToken(PersonalId.of(PersonalId.Kind.RESIDENT_ID, number, LocalDate.of(2007, 6, 30)));
    }

    static Map<String, Object> person(String number) {
        return Map.of("kind", "resident-id", "number", number);
    }

    Map<String, Object> report(String number) {
        return new HashMap<>(
                Map.of("sourceRef", UUID.randomUUID().toString(), "person", person(number), "accident", accident()));
    }

    Map<String, Object> accident() {
        return new HashMap<>(Map.of(
                "region", region,
                "employer", "71526726X",
                "happenedOn", "2007-03-06",
                "reportedOn", "2007-03-20",
                "reporter", "employer",
                "account", "冲床作业时右手受伤"));
    }

    String reported(String number) {
        return clerk().made(CASES, report(number)).getString("id");
    }

    String accepted(String number) {
        String id = reported(number);
        accept(id);
        return id;
    }

    void accept(String id) {
        clerk().change(CASES + "/" + id + "/acceptance", 1, Map.of("on", "2007-03-22"))
                .statusCode(200);
    }

    String recognised(String number) {
        String id = accepted(number);
        decide(id).statusCode(200);
        return id;
    }

    ValidatableResponse decide(String id) {
        return reviewer()
                .change(
                        CASES + "/" + id + "/recognition",
                        2,
                        Map.of("on", "2007-04-20", "ground", "at-work", "because", "第十四条第（一）项"));
    }

    Map<String, Object> appraisal(String injury) {
        return Map.of(
                "sourceRef", UUID.randomUUID().toString(), "injury", injury, "kind", "first", "askedOn", "2007-05-08");
    }

    String asked(String injury) {
        return clerk().made(APPRAISALS, appraisal(injury)).getString("id");
    }

    /** Answers the case. */
    String graded(String number, int grade, String nursing) {
        String injury = recognised(number);
        reviewer()
                .change(
                        APPRAISALS + "/" + asked(injury) + "/conclusion",
                        1,
                        Map.of("on", "2007-05-20", "grade", grade, "nursing", nursing))
                .statusCode(200);
        return injury;
    }

    Map<String, Object> rehabilitation(String injury) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "injury",
                injury,
                "institution",
                "江西省工伤康复中心",
                "beganOn",
                "2007-05-08");
    }

    Map<String, Object> review(int year) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", region, "year", year);
    }

    Map<String, Object> award(String injury, String kind) {
        return new HashMap<>(Map.of("sourceRef", UUID.randomUUID().toString(), "injury", injury, "kind", kind));
    }

    String proposed(String injury) {
        return clerk().made(AWARDS, award(injury, "disability")).getString("id");
    }

    ValidatableResponse approve(String award) {
        return reviewer().change(AWARDS + "/" + award + "/approval", 1, Map.of());
    }
}
