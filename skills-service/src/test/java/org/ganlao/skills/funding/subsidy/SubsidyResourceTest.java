package org.ganlao.skills.funding.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.skills.funding.subsidy.SubsidyOffice.BUDGETS;
import static org.ganlao.skills.funding.subsidy.SubsidyOffice.CLAIMS;
import static org.ganlao.skills.funding.subsidy.SubsidyOffice.LINES;
import static org.ganlao.skills.funding.subsidy.SubsidyOffice.RUNS;
import static org.ganlao.skills.funding.subsidy.SubsidyOffice.because;
import static org.ganlao.skills.funding.subsidy.SubsidyOffice.claim;
import static org.ganlao.skills.funding.subsidy.SubsidyOffice.refund;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.skills.Certification;
import org.ganlao.skills.School;
import org.ganlao.skills.funding.subsidy.SubsidyOffice.Completed;
import org.ganlao.skills.instruction.placement.EmploymentOffice;
import org.ganlao.skills.instruction.placement.Placements;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007; the courses ended on 23 March. */
@QuarkusTest
class SubsidyResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");
    private static final String TYPE = "org.ganlao.skills.training-subsidy.";

    @Inject
    Placements placements;

    @Inject
    PersonTokens tokens;

    private final SubsidyOffice office = SubsidyOffice.of("360111");

    @Test
    void a_senior_worker_is_subsidised_once_certified_and_in_a_park_and_recalled_when_the_work_never_was() {
        // Given
        String course = office.course("school-enterprise", 4);
        Completed both = office.graduate(course);
        Completed certified = office.graduate(course);
        Completed placed = office.graduate(course);
        office.certification.certificate(both.number(), 4);
        office.certification.certificate(certified.number(), 4);
        UUID work = works(both);
        works(placed);
        office.budgeted("2000.00");

        // When
        JsonPath claim = office.claims(course, both, certified, placed);
        office.approves(claim);
        String run = office.pays();

        // Then
        JsonPath paid = office.line(claim, both);
        String line = paid.getString("id");
        assertThat(paid.getString("state")).isEqualTo("paid");
        assertThat(paid.getString("outcome")).isEqualTo("released");
        assertThat(paid.getString("amount")).isEqualTo("800.00");
        assertThat(paid.getString("rule")).isEqualTo("school-enterprise-park");
        assertThat(paid.getString("placement")).isEqualTo(work.toString());
        assertThat(paid.getList("trace.key")).contains("skills.subsidy.amount.school-enterprise.4");
        assertThat(RUNS + "/" + paid.getString("run")).isEqualTo(run);
        assertThat(office.line(claim, certified).getList("lacking")).isEqualTo(List.of("placed-in-park"));
        assertThat(office.line(claim, placed).getList("lacking")).isEqualTo(List.of("certified"));
        assertThat(office.line(office.claims(course, both), both).getList("lacking"))
                .isEqualTo(List.of("not-subsidised-before"));

        // When the work is struck out
        String left = office.balance("left");
        EmploymentOffice.tells("annulled", EmploymentOffice.told("annulled", work, both.person()));
        await().atMost(PATIENCE)
                .until(() -> office.line(claim, both).getString("state").equals("to-be-refunded"));
        office.cashier
                .change(LINES + "/" + line + "/refund", 4, refund("2007-06-29"))
                .statusCode(422)
                .body("code", equalTo("returned-before-payment"));
        office.cashier
                .change(LINES + "/" + line + "/refund", 4, refund("2007-06-30"))
                .statusCode(200)
                .body("state", equalTo("refunded"));

        // Then
        assertThat(Double.parseDouble(office.balance("left")) - Double.parseDouble(left))
                .isEqualTo(800.0);
        List<TopicRecord> told = FACTS.of(line, 4);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "approved.v1", TYPE + "paid.v1", TYPE + "recalled.v1", TYPE + "refunded.v1");
        assertThat(told.get(3)).satisfies(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void an_ordered_graduate_is_subsidised_in_work_with_the_employer_who_ordered() {
        // Given
        SubsidyOffice county = SubsidyOffice.of(School.REGION);
        String course = new School().course(School.plan("order-based", 50)).getString("id");
        Completed ordered = county.graduate(course);
        Completed elsewhere = county.graduate(course);
        UUID work = works(ordered);
        UUID other = UUID.randomUUID();
        EmploymentOffice.tells(
                "recorded",
                EmploymentOffice.told("recorded", other, elsewhere.person()).put("employer", "767012349"));
        await().atMost(PATIENCE).until(() -> placements.find(other).isPresent());

        // When
        JsonPath claim = county.claims(course, ordered, elsewhere);

        // Then
        assertThat(county.line(claim, ordered).getString("placement")).isEqualTo(work.toString());
        assertThat(county.line(claim, ordered).getString("amount")).isEqualTo("500.00");
        assertThat(county.line(claim, elsewhere).getList("lacking")).isEqualTo(List.of("placed-as-ordered"));
    }

    @Test
    void what_rests_on_a_certificate_is_withdrawn_when_it_is_revoked() {
        // Given
        String course = office.course("school-enterprise", 5);
        Completed graduate = office.graduate(course);
        String certificate =
                office.certification.certificate(graduate.number(), 5).getString("id");
        JsonPath claim = office.claims(course, graduate);
        assertThat(office.line(claim, graduate).getString("outcome")).isEqualTo("reduced");
        office.approves(claim);

        // When
        office.certification
                .supervisor
                .change("/v1/certificates/" + certificate + "/revocation", 1, Certification.on("2007-06-30"))
                .statusCode(200);

        // Then
        JsonPath line = office.line(claim, graduate);
        assertThat(line.getString("state")).isEqualTo("not-released");
        assertThat(FACTS.of(line.getString("id"), 2).get(1).type()).isEqualTo(TYPE + "withdrawn.v1");
    }

    @Test
    void a_person_is_subsidised_once_a_year_for_courses_of_a_kind_and_two_who_are_one_too() {
        // Given
        String number = ResidentNumbers.next();
        String first = office.course("urban-vocational", null);
        String second = office.course("urban-vocational", null);
        Completed once = office.graduate(first, number);
        Completed again = office.graduate(second, number);
        Completed other = office.graduate(second);
        JsonPath claimed = office.claims(first, once);

        // When
        JsonPath more = office.claims(second, again, other);

        // Then
        assertThat(office.line(claimed, once).getString("amount")).isEqualTo("180.00");
        assertThat(office.line(more, again).getList("lacking")).contains("not-subsidised-before");
        assertThat(office.line(more, other).getString("state")).isEqualTo("claimed");

        // When they turn out to be one person
        QuarkusTransaction.requiringNew()
                .run(() -> tokens.replace(other.person(), once.person(), ReplacementReason.CORRECTION));

        // Then
        assertThat(List.of(
                        office.line(claimed, once).getString("state"),
                        office.line(more, other).getString("state")))
                .containsExactlyInAnyOrder("claimed", "not-released");
    }

    @Test
    void a_run_never_pays_beyond_the_countys_budget_and_a_later_one_pays_the_rest() {
        // Given
        SubsidyOffice county = SubsidyOffice.of("360121");
        String course = county.course("urban-vocational", null);
        Completed[] graduates = {county.graduate(course), county.graduate(course), county.graduate(course)};
        JsonPath claim = county.claims(course, graduates);
        county.approves(claim);
        county.budgeted("400.00");

        // When
        county.pays();

        // Then
        assertThat(county.balance("left")).isEqualTo("40.00");
        assertThat(county.lines(claim))
                .extracting(line -> line.get("state"))
                .containsExactlyInAnyOrder("paid", "paid", "approved");

        // When
        String more = county.budgeted("140.00");
        county.pays();

        // Then
        assertThat(county.lines(claim)).extracting(line -> line.get("state")).containsOnly("paid");
        assertThat(county.balance("left")).isEqualTo("0.00");
        county.supervisor
                .change(BUDGETS + "/" + more + "/annulment", 2, Map.of("reason", "文号有误"))
                .statusCode(422)
                .body("code", equalTo("balance-too-low"));
        county.supervisor
                .change(CLAIMS + "/" + claim.getString("id") + "/annulment", 2, Map.of("reason", "重复申领"))
                .statusCode(409)
                .body("code", equalTo("subsidy-paid-out"));
    }

    @Test
    void nobody_approves_what_they_claimed_or_proposed() {
        // Given
        String course = office.course("urban-vocational", null);
        Desk alone =
                Desk.of(Tokens.of("clerk", "reviewer", "cashier", "supervisor").in("360111"));
        String claim =
                alone.made(CLAIMS, claim(course, office.graduate(course))).getString("id");
        String run = alone.made(RUNS, office.run()).getString("id");
        String budget = alone.made(BUDGETS, office.budget("10.00")).getString("id");

        // Then
        for (String own : List.of(CLAIMS + "/" + claim, RUNS + "/" + run, BUDGETS + "/" + budget)) {
            alone.change(own + "/approval", 1, Map.of()).statusCode(409).body("code", equalTo("proposed-by-you"));
        }
        office.reviewer
                .change(CLAIMS + "/" + claim + "/refusal", 1, because())
                .statusCode(200)
                .body("state", equalTo("turned-down"));
        office.reviewer
                .change(CLAIMS + "/" + claim + "/approval", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("subsidy-in-another-state"));
    }

    @Test
    void a_claim_names_graduates_of_its_course_once() {
        String course = office.course("urban-vocational", null);
        Completed graduate = office.graduate(course);
        Completed elsewhere = office.graduate(office.course("urban-vocational", null));

        refuses(CLAIMS, claim(course, graduate, graduate), "graduate-named-twice");
        refuses(CLAIMS, claim(course, graduate, elsewhere), "graduate-unknown");
    }

    @Test
    void a_budget_has_an_amount_a_day_of_its_year_and_a_document_of_its_own() {
        Map<String, Object> budget = office.budget("10.00");
        office.cashier.made(BUDGETS, budget);

        office.cashier
                .post(BUDGETS, with(office.budget("10.00"), "document", budget.get("document")))
                .statusCode(409)
                .body("code", equalTo("budget-document-used"));
        office.cashier.post(BUDGETS, office.budget("0.00")).statusCode(422).body("code", equalTo("budget-of-nothing"));
        office.cashier
                .post(BUDGETS, with(office.budget("10.00"), "year", 2006))
                .statusCode(422)
                .body("code", equalTo("budget-of-another-year"));
    }

    private void refuses(String path, Object body, String code) {
        office.clerk.post(path, body).statusCode(422).body("code", equalTo(code));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    /** In the park of the contract's sample, since March. */
    private UUID works(Completed graduate) {
        UUID work = UUID.randomUUID();
        EmploymentOffice.tells("recorded", EmploymentOffice.told("recorded", work, graduate.person()));
        await().atMost(PATIENCE).until(() -> placements.find(work).isPresent());
        return work;
    }
}
