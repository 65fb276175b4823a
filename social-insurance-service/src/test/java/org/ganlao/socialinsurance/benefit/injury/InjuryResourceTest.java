package org.ganlao.socialinsurance.benefit.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.APPRAISALS;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.AWARDS;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.CASES;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.OVERDUE;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.REHABILITATIONS;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.person;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.token;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.Agency;
import org.junit.jupiter.api.Test;

/** In Lianhua county: an injury from the report to what it gives. */
@QuarkusTest
class InjuryResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String TYPE = "org.ganlao.social-insurance.";

    @Inject
    Sql sql;

    @Inject
    DisabilityAllowance allowance;

    @Inject
    NursingAllowance nursing;

    @Inject
    KinPension kinPension;

    @Inject
    FollowInjuredDeaths deaths;

    private final InjuryOffice lianhua = InjuryOffice.of("360321");

    @Test
    void grade_seven_gives_twelve_months_of_ones_own_wage_once_two_persons_decided() {
        // Given
        String li = lianhua.insured();
        String injury = lianhua.graded(li, 7, "none");
        lianhua.clerk()
                .asking()
                .body(lianhua.award(injury, "disability"))
                .post(AWARDS + "/preview")
                .then()
                .statusCode(200)
                .body("benefits.amount", contains("14400.00"))
                .body("trace", hasItems("one's own wage = 1200 yuan a month", "insured = true"));
        String award = lianhua.proposed(injury);
        assertThat(payments(award)).isEmpty();

        // When
        lianhua.approve(award)

                // Then
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("grade", equalTo(7));
        assertThat(payments(award)).containsExactly("injury-lump-sum 14400.00 PROPOSED");
        lianhua.clerk()
                .post(AWARDS, lianhua.award(injury, "disability"))
                .statusCode(409)
                .body("code", equalTo("awarded-already"));
        List<TopicRecord> told = FACTS.of(injury, 3);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "injury-case.reported.v1",
                        TYPE + "injury-case.accepted.v1",
                        TYPE + "injury-case.recognised.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(FACTS.of(award, 1)).allSatisfy(PublishedEvents::isAsFullAsItsSample);

        // When
        lianhua.clerk()
                .post(AWARDS, Agency.with(lianhua.award(injury, "leaving"), "leftOn", "2007-06-15"))
                .statusCode(201)
                .body("benefits.benefit", contains("leaving-medical", "leaving-employment"))
                .body("benefits.payer", contains("employer", "employer"))
                .body("benefits.amount", contains("15590.00", "15590.00"));
        lianhua.clerk()
                .change(CASES + "/" + injury + "/annulment", 3, Map.of("reason", "伪造材料"))
                .statusCode(200);

        // Then
        assertThat(payments(award)).containsExactly("injury-lump-sum 14400.00 ANNULLED");
        assertThat(FACTS.of(award, 2).get(1)).satisfies(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void grade_one_gives_an_allowance_and_nursing_until_death_which_may_be_taken_back() {
        // Given
        String li = lianhua.insured();
        String award = lianhua.proposed(lianhua.graded(li, 1, "wholly"));

        // When
        lianhua.approve(award).statusCode(200);

        // Then
        assertThat(due(allowance.select(), "2007-05-01", li)).isEmpty();
        assertThat(due(allowance.select(), "2007-06-01", li)).containsExactly("1080.00");
        assertThat(due(nursing.select(), "2007-06-01", li)).containsExactly("649.58");
        assertThat(due(kinPension.select(), "2007-06-01", li)).isEmpty();

        died(li, LocalDate.of(2007, 7, 3));
        assertThat(due(allowance.select(), "2007-07-01", li)).hasSize(1);
        assertThat(due(allowance.select(), "2007-08-01", li)).isEmpty();

        died(li, null);
        assertThat(due(nursing.select(), "2007-08-01", li)).hasSize(1);
    }

    @Test
    void a_heavier_grade_on_review_ends_the_allowance_before_and_gives_no_second_lump_sum() {
        // Given
        String li = lianhua.insured();
        String injury = lianhua.graded(li, 4, "none");
        String first = lianhua.proposed(injury);
        lianhua.approve(first).statusCode(200);
        sql.update(
                "update injury_appraisal set concluded_on = '2006-05-20', asked_on = '2006-05-08' where injury = ?",
                UUID.fromString(injury));
        sql.update("update injury_award set arose_on = '2006-05-20' where injury = ?", UUID.fromString(injury));
        String review = lianhua.clerk()
                .made(
                        APPRAISALS,
                        Agency.with(
                                Agency.with(new HashMap<>(lianhua.appraisal(injury)), "kind", "review"),
                                "askedOn",
                                "2007-06-10"))
                .getString("id");
        lianhua.reviewer()
                .change(APPRAISALS + "/" + review + "/extension", 1, Map.of())
                .statusCode(200);
        lianhua.reviewer()
                .change(
                        APPRAISALS + "/" + review + "/conclusion",
                        2,
                        Map.of("on", "2007-06-20", "grade", 2, "nursing", "none"))
                .statusCode(200);
        assertThat(FACTS.of(review, 3)).allSatisfy(PublishedEvents::isAsFullAsItsSample);

        // When
        String second = lianhua.proposed(injury);
        lianhua.approve(second).statusCode(200).body("benefits.benefit", contains("allowance"));

        // Then
        assertThat(due(allowance.select(), "2007-06-01", li)).containsExactly("900.00");
        assertThat(due(allowance.select(), "2007-07-01", li)).containsExactly("1020.00");

        died(li, LocalDate.of(2007, 8, 3));
        assertThat(due(allowance.select(), "2007-08-01", li)).containsExactly("1020.00");
        died(li, null);
        assertThat(due(allowance.select(), "2007-09-01", li)).containsExactly("1020.00");

        lianhua.clerk()
                .change(AWARDS + "/" + second + "/annulment", 4, Map.of("reason", "录入重复"))
                .statusCode(200);
        assertThat(due(allowance.select(), "2007-07-01", li)).containsExactly("900.00");

        String third = lianhua.proposed(injury);
        lianhua.clerk()
                .change(AWARDS + "/" + first + "/annulment", 4, Map.of("reason", "录入重复"))
                .statusCode(200);
        lianhua.approve(third).statusCode(409).body("code", equalTo("award-worked-out-before"));
    }

    @Test
    void leaving_before_the_grade_is_paid_for_takes_nothing_from_the_lump_sum() {
        String injury = lianhua.graded(lianhua.insured(), 7, "none");
        lianhua.clerk()
                .post(AWARDS, Agency.with(lianhua.award(injury, "leaving"), "leftOn", "2007-06-15"))
                .statusCode(201);

        lianhua.clerk()
                .asking()
                .body(lianhua.award(injury, "disability"))
                .post(AWARDS + "/preview")
                .then()
                .body("benefits.amount", contains("14400.00"));
    }

    @Test
    void an_award_approved_after_the_death_pays_no_month_after_it() {
        String li = lianhua.insured();
        String award = lianhua.proposed(lianhua.graded(li, 1, "none"));
        sql.update("update insured_person set died_on = '2007-06-03' where person = ?", token(li));

        lianhua.approve(award).statusCode(200);

        assertThat(due(allowance.select(), "2007-06-01", li)).hasSize(1);
        assertThat(due(allowance.select(), "2007-07-01", li)).isEmpty();
    }

    @Test
    void a_death_gives_funeral_lump_sum_and_pensions() {
        // Given
        String li = lianhua.insured();
        String wife = ResidentNumbers.next();
        String child = ResidentNumbers.next();
        String injury = lianhua.clerk()
                .made(
                        CASES,
                        Agency.with(
                                lianhua.report(li),
                                "accident",
                                Agency.with(lianhua.accident(), "diedOn", "2007-03-07")))
                .getString("id");
        lianhua.accept(injury);
        lianhua.decide(injury).statusCode(200);
        Map<String, Object> request = lianhua.award(injury, "death");
        lianhua.clerk().post(AWARDS, request).statusCode(422).body("code", equalTo("kin-out-of-place"));
        lianhua.clerk()
                .post(AWARDS, lianhua.award(injury, "disability"))
                .statusCode(422)
                .body("code", equalTo("no-grade"));

        // When
        request.put("payee", person(wife));
        request.put(
                "kin",
                List.of(
                        Map.of("person", person(wife), "spouse", true, "alone", false),
                        Map.of("person", person(child), "spouse", false, "alone", false)));
        String award = lianhua.clerk().made(AWARDS, request).getString("id");
        lianhua.approve(award).statusCode(200);

        // Then
        assertThat(payments(award))
                .containsExactlyInAnyOrder(
                        "injury-funeral 7795.00 PROPOSED", "injury-death-lump-sum 62360.00 PROPOSED");
        assertThat(due(kinPension.select(), "2007-04-01", wife)).containsExactly("480.00");
        assertThat(due(kinPension.select(), "2007-04-01", child)).containsExactly("360.00");
    }

    @Test
    void who_is_not_insured_gets_it_from_the_employer_and_without_a_wage_nothing_is_worked_out() {
        String paid = lianhua.paid(ResidentNumbers.next());
        String award = lianhua.proposed(lianhua.graded(paid, 8, "none"));
        lianhua.approve(award).body("benefits.payer", contains("employer"));
        assertThat(payments(award)).isEmpty();

        lianhua.clerk()
                .post(AWARDS, lianhua.award(lianhua.graded(ResidentNumbers.next(), 8, "none"), "disability"))
                .statusCode(422)
                .body("code", equalTo("wage-not-known"));
    }

    @Test
    void a_late_report_and_one_made_twice_are_refused_and_late_steps_are_listed() {
        String li = ResidentNumbers.next();
        lianhua.clerk()
                .post(
                        CASES,
                        Agency.with(
                                lianhua.report(li),
                                "accident",
                                Agency.with(lianhua.accident(), "reportedOn", "2007-04-06")))
                .statusCode(422)
                .body("code", equalTo("reported-too-late"));
        String injury = lianhua.accepted(li);
        lianhua.clerk().post(CASES, lianhua.report(li)).statusCode(409).body("code", equalTo("injury-reported"));
        lianhua.clerk()
                .asking()
                .queryParam("region", "360321")
                .get(OVERDUE)
                .then()
                .body("injury", hasItem(injury))
                .body("find { it.injury == '" + injury + "' }.dueBy", equalTo("2007-05-21"))
                .body("find { it.injury == '" + injury + "' }.daysLate", equalTo(40));

        String other = lianhua.reported(ResidentNumbers.next());
        lianhua.clerk()
                .change(CASES + "/" + other + "/acceptance", 1, Map.of("on", "2007-03-22", "turnedAwayFor", "不属本地"))
                .statusCode(200)
                .body("state", equalTo("not-accepted"));
        assertThat(FACTS.of(other, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_rehabilitation_of_a_recognised_injury_ends_once_with_what_it_cost() {
        // Given
        String injury = lianhua.recognised(lianhua.insured());
        lianhua.clerk()
                .post(REHABILITATIONS, lianhua.rehabilitation(lianhua.reported(ResidentNumbers.next())))
                .statusCode(409)
                .body("code", equalTo("case-in-another-state"));
        String id = lianhua.clerk()
                .made(REHABILITATIONS, lianhua.rehabilitation(injury))
                .getString("id");
        Map<String, Object> end = Map.of("on", "2007-06-10", "cost", "3600.00", "backAtWork", true);

        // When
        lianhua.clerk()
                .change(REHABILITATIONS + "/" + id + "/end", 1, end)
                .statusCode(200)
                .body("cost", equalTo("3600.00"));

        // Then
        lianhua.clerk()
                .change(REHABILITATIONS + "/" + id + "/end", 2, end)
                .statusCode(409)
                .body("code", equalTo("rehabilitation-ended"));
        assertThat(FACTS.of(id, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(paymentsOf(id)).containsExactly("injury-rehabilitation 3600.00 PROPOSED");
        lianhua.clerk()
                .change(REHABILITATIONS + "/" + id + "/annulment", 2, Map.of("reason", "误录"))
                .statusCode(200);
        assertThat(paymentsOf(id)).containsExactly("injury-rehabilitation 3600.00 ANNULLED");
    }

    @Test
    void the_employer_bears_the_rehabilitation_of_somebody_who_was_not_insured() {
        String id = lianhua.clerk()
                .made(REHABILITATIONS, lianhua.rehabilitation(lianhua.recognised(ResidentNumbers.next())))
                .getString("id");

        lianhua.clerk()
                .change(
                        REHABILITATIONS + "/" + id + "/end",
                        1,
                        Map.of("on", "2007-06-10", "cost", "3600.00", "backAtWork", true))
                .statusCode(200);

        assertThat(paymentsOf(id)).isEmpty();
    }

    private List<String> paymentsOf(String ground) {
        return sql.list(
                "select benefit || ' ' || amount || ' ' || state as payment from benefit_payment where ground = ?",
                row -> row.text("payment"),
                UUID.fromString(ground));
    }

    private void died(String number, LocalDate on) {
        QuarkusTransaction.requiringNew().run(() -> deaths.died(token(number), on));
    }

    private List<String> payments(String award) {
        return sql.list(
                "select benefit || ' ' || p.amount || ' ' || state as payment from benefit_payment p"
                        + " where ground in (select id from injury_award_line where award = ?)",
                row -> row.text("payment"),
                UUID.fromString(award));
    }

    private List<String> due(String select, String month, String number) {
        return sql.list(
                "select amount from (" + select + ") due where person = ?",
                row -> row.decimal("amount").toString(),
                LocalDate.parse(month),
                "360321%",
                token(number));
    }
}
