package org.ganlao.laborrights.settlement.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.wage.arrears.ArrearsOffice;
import org.ganlao.laborrights.wage.deposit.DepositDesk;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** Wages of an award that are registered as owed: taken back, and said again. */
@QuarkusTest
class RegisteredWagesTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");
    private static final Map<String, String> WRONG = Map.of("reason", "登记单位有误");

    @Inject
    Ledger ledger;

    private final DisputeOffice office = new DisputeOffice();
    private final ArrearsOffice bureau = new ArrearsOffice();
    private final DepositDesk deposits = new DepositDesk();
    private final String wrong = OrganisationCodes.next();
    private final String right = OrganisationCodes.next();

    @Test
    void what_was_registered_for_a_wrong_payer_is_taken_back_by_another_person_and_counted_once() {
        // Given
        InternalCounts before = InternalCounts.now();
        String dispute = enforcing();
        office.reviewer
                .change(dispute + "/arrears-annulment", 6, WRONG)
                .statusCode(409)
                .body("code", equalTo("wages-not-registered"));
        String mistaken = registers(dispute, 6, wrong);
        assertThat(verifiedSince(before)).isEqualTo("3200");
        office.registrar
                .change(dispute + "/arrears-annulment", 7, WRONG)
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));

        // When
        office.reviewer
                .change(dispute + "/arrears-annulment", 7, WRONG)
                .statusCode(200)
                .body("state", equalTo("enforcing"))
                .body("arrears", empty());

        // Then
        arrears(mistaken).body("state", equalTo("annulled")).body("annulReason", equalTo(WRONG.get("reason")));
        assertThat(owed(mistaken)).isEqualTo("0.00");
        assertThat(verifiedSince(before)).isNull();
        String due = registers(dispute, 8, right);
        arrears(due).body("arrears.employer", equalTo(right)).body("remaining", equalTo("3200.00"));
        assertThat(owed(due)).isEqualTo("3200.00");
        assertThat(verifiedSince(before)).isEqualTo("3200");
        assertThat(FACTS.of(mistaken, 2))
                .last()
                .satisfies(told -> assertThat(told.type()).endsWith("wage-arrears.annulled.v1"));
    }

    @Test
    void what_was_repaid_out_of_the_wrong_payers_deposit_is_taken_back_first() {
        // Given
        String dispute = enforcing();
        String mistaken = registers(dispute, 6, wrong);
        String deposit = deposits.held(wrong);
        Map<String, Object> drawn = DepositDesk.draw(deposit, mistaken, Map.of());
        drawn.put("decidedOn", "2007-05-15");
        String draw = "/v1/deposit-draws/"
                + deposits.clerk.made("/v1/deposit-draws", drawn).getString("id");
        deposits.reviewer.change(draw + "/approval", 1, Map.of()).statusCode(200);
        office.reviewer
                .change(dispute + "/arrears-annulment", 7, WRONG)
                .statusCode(409)
                .body("code", equalTo("repayments-stand"));
        office.registrar.get(dispute).then().body("arrears", contains(mistaken));

        // When
        deposits.reviewer.change(draw + "/annulment", 2, WRONG).statusCode(200);
        office.reviewer.change(dispute + "/arrears-annulment", 7, WRONG).statusCode(200);

        // Then
        deposits.clerk.get("/v1/wage-deposits/" + deposit).then().body("balance", equalTo("5000.00"));
        assertThat(owed(mistaken)).isEqualTo("0.00");
        arrears(registers(dispute, 8, right)).body("remaining", equalTo("3200.00"));
    }

    @Test
    void wages_of_one_worker_that_stand_elsewhere_no_more_are_registered_anew_and_those_of_the_others_left() {
        // Given
        String[] workers = DisputeOffice.people(3);
        String declared = bureau.owes(DisputeOffice.EMPLOYER, workers[0], "2007-02", "3200.00");
        String dispute = office.serves(workers);
        String own = registered(dispute, 5).get(1);
        bureau.owedBy(own).forEach(person -> repays(own, person, "3200.00"));
        office.reviewer
                .change("/v1/wage-arrears/" + declared + "/annulment", 2, WRONG)
                .statusCode(200);
        office.clerk
                .change(dispute + "/performance", 6, DisputeOffice.on("2007-05-14"))
                .statusCode(409)
                .body("code", equalTo("award-wages-unpaid"));

        // When
        List<String> anew = registered(dispute, 6);

        // Then
        assertThat(anew).containsExactly(own);
        arrears(own)
                .body("persons", equalTo(3))
                .body("verified", equalTo("9600.00"))
                .body("remaining", equalTo("3200.00"));
        assertThat(owed(own)).isEqualTo("3200.00");
        Map<String, Object> otherMonths = new HashMap<>(DisputeOffice.owedBy(DisputeOffice.EMPLOYER));
        otherMonths.put("since", "2007-01-01");
        office.registrar
                .change(dispute + "/arrears", 7, otherMonths)
                .statusCode(409)
                .body("code", equalTo("wages-registered"))
                .body("violations.pointer", contains("/since"));
        Map<String, Object> otherKind = new HashMap<>(DisputeOffice.owedBy(DisputeOffice.EMPLOYER));
        otherKind.put("kind", "migrant");
        office.registrar
                .change(dispute + "/arrears", 7, otherKind)
                .statusCode(409)
                .body("code", equalTo("wages-registered"))
                .body("violations.pointer", contains("/kind"));
    }

    @Test
    void what_was_a_part_of_other_arrears_is_added_to_a_workers_line_when_those_are_struck_out_and_only_once() {
        // Given
        String worker = ResidentNumbers.next();
        String declared = bureau.owes(DisputeOffice.EMPLOYER, worker, "2007-02", "1000.00");
        String dispute = office.serves(worker);
        String own = registered(dispute, 5).get(1);
        arrears(own).body("verified", equalTo("2200.00"));
        office.reviewer
                .change("/v1/wage-arrears/" + declared + "/annulment", 2, WRONG)
                .statusCode(200);

        // When
        registered(dispute, 6);

        // Then
        registered(dispute, 7);
        arrears(own).body("persons", equalTo(1)).body("verified", equalTo("3200.00"));
        assertThat(owed(own)).isEqualTo("3200.00");
        assertThat(FACTS.of(own, 2))
                .extracting(told -> told.json().path("amount").asText())
                .containsExactly("2200.00", "3200.00");
    }

    @Test
    void
            an_award_of_which_a_part_is_owed_nowhere_any_more_is_not_performed_until_that_is_registered_again_and_repaid() {
        // Given
        String worker = ResidentNumbers.next();
        String declared = bureau.owes(DisputeOffice.EMPLOYER, worker, "2007-02", "1000.00");
        String dispute = office.serves(worker);
        String own = registered(dispute, 5).get(1);
        repays(own, bureau.owedBy(own).get(0), "2200.00");
        strikesOut(declared);

        // Then
        performs(dispute, 6).statusCode(409).body("code", equalTo("award-wages-unpaid"));
        assertThat(registered(dispute, 6)).containsExactly(own);
        performs(dispute, 7).statusCode(409).body("code", equalTo("award-wages-unpaid"));
        repays(own, bureau.owedBy(own).get(0), "1000.00");
        performs(dispute, 7).statusCode(200).body("state", equalTo("performed"));
    }

    @Test
    void what_is_owed_beside_an_award_is_no_part_of_it_when_it_is_registered_again_or_performed() {
        // Given
        String worker = ResidentNumbers.next();
        String declared = bureau.owes(DisputeOffice.EMPLOYER, worker, "2007-02", "1000.00");
        String dispute = office.serves(worker);
        String own = registered(dispute, 5).get(1);
        bureau.owesBeside(DisputeOffice.EMPLOYER, worker, "2007-02", "500.00");
        strikesOut(declared);

        // When
        assertThat(registered(dispute, 6)).containsExactly(own);

        // Then
        arrears(own).body("verified", equalTo("3200.00"));
        repays(own, bureau.owedBy(own).get(0), "3200.00");
        performs(dispute, 7).statusCode(200);
    }

    @Test
    void whom_somebody_added_to_the_arrears_of_an_award_is_not_registered_by_it_and_struck_out_first() {
        // Given
        String[] workers = DisputeOffice.people(3);
        String declared = bureau.owes(DisputeOffice.EMPLOYER, workers[0], "2007-02", "3200.00");
        String dispute = office.serves(workers);
        String own = registered(dispute, 5).get(1);
        Map<String, Object> added = Map.of(
                "person",
                Map.of("kind", "resident-id", "number", workers[0]),
                "from",
                "2007-01",
                "until",
                "2007-01",
                "amount",
                "100.00");
        office.clerk
                .change(
                        "/v1/wage-arrears/" + own + "/persons",
                        2,
                        Map.of("sourceRef", UUID.randomUUID().toString(), "persons", List.of(added)))
                .statusCode(200);
        strikesOut(declared);

        // Then
        office.registrar
                .change(dispute + "/arrears", 6, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(409)
                .body("code", equalTo("person-listed-already"));
        office.reviewer
                .change(dispute + "/arrears-annulment", 6, WRONG)
                .statusCode(409)
                .body("code", equalTo("others-listed"));
        bureau.owedBy(own).stream()
                .map(line -> "/v1/owed-wages/" + line)
                .filter(line -> office.clerk.get(line).path("verified") == null)
                .forEach(line ->
                        office.clerk.change(line + "/annulment", 1, WRONG).statusCode(200));
        assertThat(registered(dispute, 6)).containsExactly(own);
        arrears(own).body("persons", equalTo(3)).body("verified", equalTo("9600.00"));
    }

    @Test
    void an_award_whose_wages_nobody_registered_or_were_taken_back_is_not_performed_and_one_that_gives_none_is() {
        // Given
        String dispute = enforcing();
        performs(dispute, 6).statusCode(409).body("code", equalTo("award-wages-unpaid"));
        registers(dispute, 6, wrong);
        office.reviewer.change(dispute + "/arrears-annulment", 7, WRONG).statusCode(200);

        // Then
        performs(dispute, 8).statusCode(409).body("code", equalTo("award-wages-unpaid"));
        performs(office.dismisses(), 5).statusCode(200);
    }

    @Test
    void what_an_earlier_release_did_not_keep_of_a_registration_is_said_again_before_the_award_is_performed() {
        // Given
        String dispute = office.serves(ResidentNumbers.next());
        String own = registered(dispute, 5).get(0);
        repays(own, bureau.owedBy(own).get(0), "3200.00");
        ServiceDatabase.run(
                "update dispute_case set owed_from = null, owed_until = null, owed_beside = null where id = '%s'"
                        .formatted(dispute.substring(DisputeOffice.CASES.length() + 1)));
        performs(dispute, 6).statusCode(409).body("code", equalTo("award-wages-unpaid"));
        Map<String, Object> otherMonths = new HashMap<>(DisputeOffice.owedBy(DisputeOffice.EMPLOYER));
        otherMonths.put("since", "2007-03-01");
        office.registrar
                .change(dispute + "/arrears", 6, otherMonths)
                .statusCode(409)
                .body("code", equalTo("wages-owed-already"));

        // When
        assertThat(registered(dispute, 6)).containsExactly(own);

        // Then
        performs(dispute, 7).statusCode(200);
    }

    @Test
    void two_awards_do_not_give_one_worker_wages_of_the_same_months_twice_and_another_worker_has_his() {
        // Given
        String[] workers = DisputeOffice.people(3);
        registered(office.serves(workers), 5);
        Map<String, Object> later = new HashMap<>(DisputeOffice.owedBy(DisputeOffice.EMPLOYER));
        later.put("since", "2007-03-01");

        // Then
        office.registrar
                .change(office.serves(workers[1]) + "/arrears", 5, later)
                .statusCode(409)
                .body("code", equalTo("wages-owed-already"));
        office.registrar
                .change(office.serves(ResidentNumbers.next()) + "/arrears", 5, later)
                .statusCode(200);
    }

    private List<String> registered(String dispute, int version) {
        return office.registrar
                .change(dispute + "/arrears", version, DisputeOffice.owedBy(DisputeOffice.EMPLOYER))
                .statusCode(200)
                .extract()
                .path("arrears");
    }

    private ValidatableResponse performs(String dispute, int version) {
        return office.clerk.change(dispute + "/performance", version, DisputeOffice.on("2007-05-14"));
    }

    private void strikesOut(String declared) {
        office.reviewer
                .change("/v1/wage-arrears/" + declared + "/annulment", 2, WRONG)
                .statusCode(200);
    }

    private void repays(String arrears, String person, String amount) {
        Map<String, Object> repayment = Map.of(
                "source",
                "employer",
                "paidOn",
                "2007-05-10",
                "persons",
                List.of(Map.of("owed", person, "amount", amount)));
        office.clerk.made(
                "/v1/wage-repayments",
                Map.of("sourceRef", UUID.randomUUID().toString(), "arrears", arrears, "repayment", repayment));
    }

    /** An award of 3 200 yuan against two employers, in force since 9 May 2007. */
    private String enforcing() {
        String dispute = office.triesAgainst(List.of(wrong, right), ResidentNumbers.next());
        office.reviewer.change(dispute + "/award", 3, office.award(dispute)).statusCode(200);
        office.clerk.change(dispute + "/service", 4, DisputeOffice.service()).statusCode(200);
        office.clerk
                .change(dispute + "/enforcement", 5, DisputeOffice.on("2007-05-14"))
                .statusCode(200);
        return dispute;
    }

    private String registers(String dispute, int version, String payer) {
        return office.registrar
                .change(dispute + "/arrears", version, owedBy(payer))
                .statusCode(200)
                .extract()
                .path("arrears[0]");
    }

    /** Of the last month before the plan began. */
    private static Map<String, Object> owedBy(String payer) {
        Map<String, Object> owed = new HashMap<>(DisputeOffice.owedBy(payer));
        owed.put("since", "2006-12-01");
        owed.put("until", "2006-12-31");
        return owed;
    }

    private ValidatableResponse arrears(String id) {
        return office.reviewer.get("/v1/wage-arrears/" + id).then().statusCode(200);
    }

    private String owed(String arrears) {
        return ledger.trialBalance("wage-arrears/" + arrears, LocalDate.of(2007, 6, 30)).stream()
                .filter(account -> account.account().equals("owed"))
                .map(account -> account.amount().toString())
                .findFirst()
                .orElse("");
    }

    private static String verifiedSince(InternalCounts before) {
        return InternalCounts.now().ofRegion(Bureau.REGION, before).get("historical-arrears-verified 2007-04");
    }
}
