package org.ganlao.laborrights.wage.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.wage.arrears.ArrearsOffice.ARREARS;
import static org.ganlao.laborrights.wage.arrears.ArrearsOffice.AS_DECLARED;
import static org.ganlao.laborrights.wage.arrears.ArrearsOffice.MISTAKE;
import static org.ganlao.laborrights.wage.arrears.ArrearsOffice.PERSONS;
import static org.ganlao.laborrights.wage.arrears.ArrearsOffice.REPAYMENTS;
import static org.ganlao.laborrights.wage.arrears.ArrearsOffice.clearing;
import static org.ganlao.laborrights.wage.arrears.ArrearsOffice.late;
import static org.ganlao.laborrights.wage.arrears.ArrearsOffice.owed;
import static org.ganlao.laborrights.wage.arrears.ArrearsOffice.repaid;
import static org.ganlao.laborrights.wage.arrears.ArrearsOffice.repayment;
import static org.ganlao.laborrights.wage.arrears.ArrearsOffice.request;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.laborrights.AwardedWages;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsRefusal;
import org.ganlao.platform.database.DatabaseFailure;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class ArrearsResourceTest {

    private static final String TYPE = "org.ganlao.labor-rights.";

    @Inject
    Sql sql;

    @Inject
    Ledger ledger;

    @Inject
    AwardedWages awarded;

    private final ArrearsOffice office = new ArrearsOffice();
    private final String wang = ResidentNumbers.next();
    private final String li = ResidentNumbers.next();

    @Test
    void another_person_verifies_by_name_confirms_or_changes_with_a_reason_and_what_is_verified_is_told() {
        // Given
        String id = office.declares(wang, li);
        String at = ARREARS + "/" + id;
        List<String> persons = office.owedBy(id);
        Map<String, Object> found = Map.of(
                "on",
                "2007-02-05",
                "changes",
                List.of(Map.of("owed", persons.get(0), "amount", "820.55", "reason", "扣除已付部分")));

        // When
        office.reviewer
                .change(at + "/verification", 1, found)
                .statusCode(200)
                .body("state", equalTo("verified"))
                .body("historical", equalTo(true))
                .body("declared", equalTo("2000.00"))
                .body("verified", equalTo("1820.55"))
                .body("verifications.amount", contains("1820.55"));

        // Then
        TopicRecord told = told(id, 1).get(0);
        assertThat(told.type()).isEqualTo(TYPE + "wage-arrears.verified.v1");
        assertThat(told.json().get("amount").asText()).isEqualTo("1820.55");
        assertThat(told.json().get("persons").asInt()).isEqualTo(2);
        office.clerk
                .get(PERSONS + "/" + persons.get(0))
                .then()
                .body("verified", equalTo("820.55"))
                .body("changeReason", equalTo("扣除已付部分"))
                .body("remaining", equalTo("820.55"));
        assertThat(balances(id)).containsEntry("owed", "1820.55").containsEntry("verified", "1820.55");
        assertThat(refused(office.reviewer.change(at + "/verification", 2, AS_DECLARED)))
                .isEqualTo(code(ArrearsRefusal.NOTHING_TO_VERIFY));
    }

    @Test
    void wages_are_repaid_person_by_person_from_several_sources_until_nothing_remains_and_the_book_agrees() {
        // Given
        String id = office.verified(wang, li);
        List<String> persons = office.owedBy(id);

        // When
        office.pays(id, "employer", Map.of(persons.get(0), "400.01", persons.get(1), "1000.00"));
        office.pays(id, "asset-sale", Map.of(persons.get(0), "599.98"));
        String last = office.pays(id, "settlement", Map.of(persons.get(0), "0.01"));

        // Then
        office.clerk
                .get(ARREARS + "/" + id)
                .then()
                .body("state", equalTo("cleared"))
                .body("repaid", equalTo("2000.00"))
                .body("remaining", equalTo("0.00"));
        assertThat(balances(id))
                .containsEntry("owed", "0.00")
                .containsEntry("paid-by-employer", "1400.01")
                .containsEntry("paid-out-of-sale", "599.98")
                .containsEntry("waived", "0.01");
        assertThat(refused(office.clerk.post(REPAYMENTS, repayment(id, "employer", Map.of(persons.get(0), "0.01")))))
                .isEqualTo(code(ArrearsRefusal.NOTHING_REMAINS));
        assertThat(told(last, 1).get(0).type()).isEqualTo(TYPE + "wage-repayment.paid.v1");
    }

    @Test
    void a_repayment_is_corrected_and_annulled_and_what_it_repaid_is_owed_again() {
        // Given
        String id = office.verified(wang, li);
        List<String> persons = office.owedBy(id);
        String repayment = REPAYMENTS + "/" + office.pays(id, "employer", Map.of(persons.get(0), "400.00"));

        // When
        office.clerk
                .change(
                        repayment + "/corrections",
                        1,
                        Map.of("repayment", repaid("employer", Map.of(persons.get(1), "250.00")), "reason", "付给李某"))
                .statusCode(200)
                .body("amount", equalTo("250.00"));

        // Then
        assertThat(office.persons(id).getList("items.remaining")).containsExactlyInAnyOrder("1000.00", "750.00");
        assertThat(balances(id)).containsEntry("owed", "1750.00").containsEntry("paid-by-employer", "250.00");
        assertThat(refused(office.reviewer.change(PERSONS + "/" + persons.get(1) + "/annulment", 3, MISTAKE)))
                .isEqualTo(code(ArrearsRefusal.REPAYMENTS_STAND));
        office.reviewer.change(repayment + "/annulment", 2, MISTAKE).statusCode(200);
        assertThat(balances(id)).containsEntry("owed", "2000.00").containsEntry("paid-by-employer", "0.00");
        assertThat(told(repayment.substring(REPAYMENTS.length() + 1), 3).get(2).type())
                .isEqualTo(TYPE + "wage-repayment.annulled.v1");
        office.reviewer.change(ARREARS + "/" + id + "/annulment", 5, MISTAKE).statusCode(200);
        assertThat(balances(id)).containsEntry("owed", "0.00").containsEntry("verified", "0.00");
    }

    @Test
    void a_repayment_names_each_person_once_and_gives_nobody_more_than_is_owed() {
        // Given
        String id = office.verified(wang);
        String person = office.owedBy(id).get(0);
        String another = office.owedBy(office.verified(li)).get(0);

        // Then
        assertThat(refused(office.clerk.post(REPAYMENTS, repayment(id, "employer", Map.of(person, "1000.01")))))
                .isEqualTo(code(ArrearsRefusal.MORE_THAN_OWED));
        assertThat(refused(office.clerk.post(REPAYMENTS, repayment(id, "employer", Map.of(another, "1.00")))))
                .isEqualTo(code(ArrearsRefusal.PERSON_NOT_LISTED));
        assertThat(refused(office.clerk.post(REPAYMENTS, repayment(id, "deposit", Map.of(person, "1.00")))))
                .isEqualTo(code(ArrearsRefusal.DEPOSIT_IS_DRAWN));
        Map<String, Object> early = repaid("employer", Map.of(person, "1.00"));
        early.put("paidOn", "2007-02-04");
        assertThat(refused(office.clerk.post(
                        REPAYMENTS, Map.of("sourceRef", ArrearsOffice.reference(), "arrears", id, "repayment", early))))
                .isEqualTo(code(ArrearsRefusal.REPAID_BEFORE_VERIFIED));
        String declared = office.declares(ResidentNumbers.next());
        assertThat(refused(office.clerk.post(
                        REPAYMENTS,
                        repayment(
                                declared,
                                "employer",
                                Map.of(office.owedBy(declared).get(0), "1.00")))))
                .isEqualTo(code(ArrearsRefusal.ARREARS_UNVERIFIED));
    }

    @Test
    void a_months_wages_of_one_person_are_owed_once_by_an_employer_unless_they_are_said_to_be_owed_beside() {
        // Given
        String id = office.verified(wang);
        office.pays(id, "employer", Map.of(office.owedBy(id).get(0), "1000.00"));
        Map<String, Object> overlapping = owed(wang, "300.00");
        overlapping.put("from", "2005-02");
        overlapping.put("until", "2005-03");
        Map<String, Object> after = new HashMap<>(overlapping);
        after.put("from", "2005-03");

        // Then
        assertThat(refused(office.clerk.post(ARREARS, request(List.of(owed(li, "1000.00"), overlapping)))))
                .isEqualTo(code(ArrearsRefusal.WAGES_OWED_ALREADY));
        String late = ARREARS + "/" + office.declares(li);
        assertThat(refused(office.clerk.change(late + "/persons", 1, late(wang, "500.00"))))
                .isEqualTo(code(ArrearsRefusal.WAGES_OWED_ALREADY));
        office.clerk.made(ARREARS, request(List.of(after)));
        overlapping.put("until", "2005-02");
        overlapping.put("beside", true);
        office.clerk.made(ARREARS, request(List.of(overlapping)));
    }

    @Test
    void arrears_are_not_corrected_to_an_employer_who_owes_the_same_wages_already() {
        // Given
        office.declares(wang);
        Map<String, Object> elsewhere = ArrearsOffice.arrears();
        elsewhere.put("employer", OrganisationCodes.next());
        String id = office.clerk
                .made(
                        ARREARS,
                        Map.of(
                                "sourceRef",
                                ArrearsOffice.reference(),
                                "arrears",
                                elsewhere,
                                "persons",
                                List.of(owed(wang, "1000.00"))))
                .getString("id");

        // Then
        assertThat(refused(office.clerk.change(
                        ARREARS + "/" + id + "/corrections",
                        1,
                        Map.of("arrears", ArrearsOffice.arrears(), "reason", "单位录错"))))
                .isEqualTo(code(ArrearsRefusal.WAGES_OWED_ALREADY));
    }

    @Test
    void an_award_takes_the_place_of_what_nobody_verified_and_adds_to_what_is_verified_and_was_not_repaid_by_its_day() {
        // Given
        String declared = office.declares(wang);
        String verified = office.verified(li);
        office.pays(verified, "employer", Map.of(office.owedBy(verified).get(0), "400.00"));
        WageArrears.Span months = new WageArrears.Span(YearMonth.of(2004, 1), YearMonth.of(2005, 2), false);

        // When
        List<UUID> owing = awarded.of("71526726X", UUID.randomUUID(), months, "1500", wang, li);

        // Then
        assertThat(owing).hasSize(2).contains(UUID.fromString(verified));
        String own = owing.stream()
                .map(UUID::toString)
                .filter(one -> !one.equals(verified))
                .findFirst()
                .orElseThrow();
        assertThat(office.persons(own).getList("items.verified")).containsExactlyInAnyOrder("1500.00", "500.00");
        assertThat(office.persons(declared).getList("items.annulReason")).containsExactly("东劳仲裁字〔2007〕第14号");
        assertThat(office.persons(verified).getList("items.remaining")).containsExactly("600.00");
    }

    @Test
    void two_repayments_at_once_of_all_that_is_owed_leave_one() {
        // Given
        String id = office.verified(wang);
        String person = office.owedBy(id).get(0);

        // When
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> office.clerk
                        .post(REPAYMENTS, repayment(id, "employer", Map.of(person, "1000.00")))
                        .extract()
                        .statusCode()))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(201, 409);
        assertThat(balances(id)).containsEntry("owed", "0.00");
    }

    @Test
    void the_database_holds_a_person_and_an_enterprise_to_what_was_verified() {
        UUID id = UUID.fromString(office.verified(wang));

        assertThat(held("update owed_wages set repaid = 1000.01 where arrears = ?", id))
                .isTrue();
        assertThat(held("update wage_arrears set repaid = 1000.01 where id = ?", id))
                .isTrue();
        assertThat(held("update wage_arrears set approved_by = proposed_by where id = ?", id))
                .isTrue();
    }

    private boolean held(String update, UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> sql.update(update, id));
            return false;
        } catch (DatabaseFailure refused) {
            return true;
        }
    }

    @Test
    void persons_found_late_wait_while_the_others_are_repaid_and_are_verified_by_another_person() {
        // Given
        String id = office.verified(wang);
        String at = ARREARS + "/" + id;
        String first = office.owedBy(id).get(0);

        // When
        Map<String, Object> late = late(li, "500.00");
        office.clerk
                .change(at + "/persons", 2, late)
                .statusCode(200)
                .body("state", equalTo("supplemented"))
                .body("waiting", equalTo(1));
        office.pays(id, "employer", Map.of(first, "1000.00"));
        office.reviewer
                .change(at + "/verification", 4, Map.of("on", "2007-04-02", "changes", List.of()))
                .statusCode(200)
                .body("state", equalTo("verified"))
                .body("verifications.on", contains("2007-02-05", "2007-04-02"))
                .body("remaining", equalTo("500.00"));

        // Then
        assertThat(refused(office.clerk.change(at + "/persons", 5, late(li, "500.00"))))
                .isEqualTo(code(ArrearsRefusal.PERSON_LISTED_ALREADY));
        office.clerk.change(at + "/persons", 5, late).statusCode(409).body("code", equalTo("source-ref-used"));
    }

    @Test
    void a_person_who_was_listed_late_by_mistake_is_struck_out_and_the_arrears_stand_as_they_were_verified() {
        // Given
        String id = office.verified(wang);
        String at = ARREARS + "/" + id;
        office.clerk.change(at + "/persons", 2, late(li, "500.00")).statusCode(200);
        String late = office.persons(id).getString("items.find { it.declared == '500.00' }.id");

        // When
        office.clerk.change(PERSONS + "/" + late + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        office.clerk
                .get(at)
                .then()
                .body("state", equalTo("verified"))
                .body("verified", equalTo("1000.00"))
                .body("approval.approvedBy", notNullValue());
    }

    @Test
    void a_clearing_plan_covers_what_remains_and_an_instalment_that_is_not_met_is_overdue() {
        // Given
        String id = office.verified(wang, li);
        String at = ARREARS + "/" + id;
        assertThat(refused(office.clerk.change(at + "/clearing-plan", 2, clearing("2007-06-29", "1999.99"))))
                .isEqualTo(code(ArrearsRefusal.PLAN_MISSES_THE_REST));
        office.clerk
                .change(
                        at + "/clearing-plan",
                        2,
                        clearing(
                                "2007-03-31",
                                "500.00",
                                "2007-06-29",
                                "500.00",
                                "2007-06-30",
                                "500.00",
                                "2007-12-31",
                                "500.00"))
                .statusCode(200);

        // When
        office.pays(id, "employer", Map.of(office.owedBy(id).get(0), "999.99"));

        // Then
        office.clerk
                .get(at)
                .then()
                .body("plan.instalments.state", contains("met", "overdue", "due", "planned"))
                .body("plan.instalments.repaid", contains("500.00", "499.99", "0.00", "0.00"));
        assertThat(listed("overdue", "true")).contains(id);
        assertThat(listed("overdue", "false")).doesNotContain(id);
        office.pays(id, "employer", Map.of(office.owedBy(id).get(0), "0.01"));
        assertThat(listed("overdue", "true")).doesNotContain(id);
        assertThat(listed("overdue", "false")).contains(id);
        assertThat(listed("state", "verified")).contains(id);
        assertThat(listed("historical", "false")).doesNotContain(id);
    }

    @Test
    void the_day_of_the_next_instalment_runs_among_the_deadlines_and_a_draw_on_the_deposit_meets_it() {
        // Given
        String employer = OrganisationCodes.next();
        UUID awardedArrears = awarded.to(employer, UUID.randomUUID(), wang);
        String at = ARREARS + "/" + awardedArrears;
        Map<String, Object> plan = new HashMap<>(clearing("2007-04-30", "400.00", "2007-07-31", "600.00"));
        plan.put("agreedOn", "2007-03-20");
        office.clerk.change(at + "/clearing-plan", 2, plan).statusCode(200);
        assertThat(due(awardedArrears)).isEqualTo("clearing-instalment running 2007-04-30");

        // When
        UUID draw = awarded.draw(awardedArrears, "400.00");

        // Then
        assertThat(due(awardedArrears)).isEqualTo("clearing-instalment running 2007-07-31");
        awarded.draw(awardedArrears, "600.00");
        assertThat(due(awardedArrears)).isEqualTo("clearing-instalment met 2007-07-31");
        awarded.takeBack(draw);
        assertThat(due(awardedArrears)).isEqualTo("clearing-instalment running 2007-07-31");
    }

    private String due(UUID arrears) {
        JsonPath found = office.clerk
                .asking()
                .queryParam("kind", "wage-arrears")
                .queryParam("record", arrears)
                .get("/v1/deadlines")
                .jsonPath();
        return "%s %s %s"
                .formatted(
                        found.getString("items[0].timeLimit"),
                        found.getString("items[0].state"),
                        found.getString("items[0].dueOn"));
    }

    @Test
    void wages_owed_since_the_plan_began_are_flagged_as_new_and_not_mixed_with_historical_ones() {
        Map<String, Object> fresh = owed(li, "800.00");
        fresh.put("from", "2007-01");
        fresh.put("until", "2007-01");
        assertThat(refused(office.clerk.post(ARREARS, request(List.of(owed(wang, "1000.00"), fresh)))))
                .isEqualTo(code(ArrearsRefusal.MONTH_NOT_OVER_YET));

        Map<String, Object> arrears = ArrearsOffice.arrears();
        arrears.put("declaredOn", "2007-02-20");
        assertThat(refused(office.clerk.post(
                        ARREARS,
                        Map.of(
                                "sourceRef",
                                ArrearsOffice.reference(),
                                "arrears",
                                arrears,
                                "persons",
                                List.of(fresh, owed(wang, "1000.00"))))))
                .isEqualTo(code(ArrearsRefusal.HISTORICAL_AND_NEW));
        String id = office.clerk
                .made(
                        ARREARS,
                        Map.of("sourceRef", ArrearsOffice.reference(), "arrears", arrears, "persons", List.of(fresh)))
                .getString("id");
        assertThat(listed("historical", "false")).contains(id);
    }

    @Test
    void what_is_verified_is_corrected_by_a_reviewer_never_below_what_was_repaid() {
        // Given
        String id = office.verified(wang);
        String person = PERSONS + "/" + office.owedBy(id).get(0);
        office.pays(id, "employer", Map.of(office.owedBy(id).get(0), "400.00"));
        Map<String, String> lower = Map.of("amount", "399.99", "reason", "工资表录错");

        // Then
        assertThat(refused(office.clerk.change(person + "/corrections", 3, lower)))
                .isEqualTo(code(ArrearsRefusal.CORRECTED_BY_REVIEWERS));
        assertThat(refused(office.reviewer.change(person + "/corrections", 3, lower)))
                .isEqualTo(code(ArrearsRefusal.REPAID_MORE_ALREADY));
        office.reviewer
                .change(person + "/corrections", 3, Map.of("amount", "400.00", "reason", "工资表录错"))
                .statusCode(200)
                .body("remaining", equalTo("0.00"));
        office.clerk
                .get(ARREARS + "/" + id)
                .then()
                .body("state", equalTo("cleared"))
                .body("verifications.amount", contains("400.00"));
        assertThat(balances(id)).containsEntry("owed", "0.00").containsEntry("verified", "400.00");
    }

    @Test
    void before_anybody_verifies_them_arrears_are_corrected_and_persons_struck_out_by_the_clerk() {
        // Given
        String id = office.declares(wang, li);
        String at = ARREARS + "/" + id;
        List<String> persons = office.owedBy(id);

        // When
        office.clerk
                .change(PERSONS + "/" + persons.get(0) + "/annulment", 1, MISTAKE)
                .statusCode(200);
        office.clerk
                .change(
                        PERSONS + "/" + persons.get(1) + "/corrections",
                        1,
                        Map.of("amount", "999.00", "reason", "工资表录错"))
                .statusCode(200);

        // Then
        office.clerk
                .get(at)
                .then()
                .body("persons", equalTo(1))
                .body("declared", equalTo("999.00"))
                .body("version", equalTo(3));
        assertThat(told(id, 0)).isEmpty();
        Desk both = Desk.of(Tokens.of("reviewer").in(Bureau.REGION).as("clerk-of-arrears"));
        both.change(at + "/verification", 3, AS_DECLARED).statusCode(409).body("code", equalTo("proposed-by-you"));
        assertThat(refused(office.reviewer.change(
                        at + "/verification", 3, Map.of("on", "2007-01-19", "changes", List.of()))))
                .isEqualTo(code(ArrearsRefusal.VERIFIED_BEFORE_DECLARED));
        office.reviewer.change(at + "/verification", 3, AS_DECLARED).statusCode(200);
        Map<String, Object> other = ArrearsOffice.arrears();
        other.put("kind", "other");
        assertThat(refused(office.clerk.change(at + "/corrections", 4, Map.of("arrears", other, "reason", "录错"))))
                .isEqualTo(code(ArrearsRefusal.ARREARS_VERIFIED));
    }

    @Test
    void totals_of_a_region_follow_and_persons_are_found_by_document_masked() {
        // Given
        Money before = totals();
        String id = office.verified(wang);
        office.pays(id, "employer", Map.of(office.owedBy(id).get(0), "400.00"));

        // Then
        Money after = totals();
        assertThat(after.minus(before)).isEqualTo(Money.of("600.00"));
        office.clerk
                .asking()
                .header("Identity-Document", "resident-id " + wang)
                .queryParam("owed", "true")
                .get(PERSONS)
                .then()
                .body("items", hasSize(1))
                .body("items.person.number", not(hasItem(wang)))
                .body("items.remaining", contains("600.00"));
    }

    private Money totals() {
        List<String> remaining = office.clerk
                .get(ARREARS + "/totals/" + Bureau.REGION)
                .jsonPath()
                .getList("findAll { it.historical }.remaining");
        return Money.sum(remaining.stream().map(Money::of).toList());
    }

    private List<String> listed(String name, String value) {
        return office.clerk
                .asking()
                .queryParam(name, value)
                .queryParam("limit", 500)
                .get(ARREARS)
                .jsonPath()
                .getList("items.id");
    }

    private Map<String, String> balances(String arrears) {
        return ledger.trialBalance(ArrearsBooks.bookOf(UUID.fromString(arrears)), LocalDate.of(2007, 6, 30)).stream()
                .collect(Collectors.toMap(
                        LedgerBalance::account, balance -> balance.amount().toString()));
    }

    private static String refused(ValidatableResponse answer) {
        return answer.extract().path("code");
    }

    private static String code(ArrearsRefusal refusal) {
        return refusal.code();
    }

    /** In the order in which it was told. */
    private static List<TopicRecord> told(String id, int expected) {
        return Topics.shared().await("ganlao.labor-rights.facts", expected, event -> id.equals(event.key()));
    }
}
