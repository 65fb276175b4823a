package org.ganlao.laborrights.wage.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.wage.deposit.DepositDesk.DEBTOR;
import static org.ganlao.laborrights.wage.deposit.DepositDesk.DEPOSITS;
import static org.ganlao.laborrights.wage.deposit.DepositDesk.DRAWS;
import static org.ganlao.laborrights.wage.deposit.DepositDesk.PAYMENTS;
import static org.ganlao.laborrights.wage.deposit.DepositDesk.correction;
import static org.ganlao.laborrights.wage.deposit.DepositDesk.draw;
import static org.ganlao.laborrights.wage.deposit.DepositDesk.payment;
import static org.ganlao.laborrights.wage.deposit.DepositDesk.request;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.database.DatabaseFailure;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class DepositResourceTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "登记有误");

    @Inject
    Sql sql;

    @Inject
    Ledger ledger;

    private final DepositDesk desk = new DepositDesk();

    @Test
    void a_receipt_of_the_bank_is_for_one_payment_that_stands() {
        String deposit = desk.opens(OrganisationCodes.next());
        Map<String, Object> payment = new HashMap<>(payment(deposit, "5000.00", "2007-01-18"));
        String at = PAYMENTS + "/" + desk.clerk.made(PAYMENTS, payment).getString("id");
        payment.put("sourceRef", UUID.randomUUID().toString());

        desk.clerk.post(PAYMENTS, payment).statusCode(409).body("code", equalTo("receipt-used"));
        desk.reviewer.change(at + "/annulment", 1, MISTAKE).statusCode(200);
        desk.clerk.made(PAYMENTS, payment);
    }

    @Test
    void a_draw_by_two_persons_repays_the_arrears_to_the_cent_and_the_deposit_is_topped_up_within_the_limit() {
        // Given
        String deposit = desk.held(DEBTOR);
        String arrears = desk.arrears.verified(ResidentNumbers.next(), ResidentNumbers.next());
        List<String> persons = desk.arrears.owedBy(arrears);
        String draw = DRAWS + "/"
                + desk.clerk
                        .made(
                                DRAWS,
                                draw(deposit, arrears, Map.of(persons.get(0), "999.99", persons.get(1), "1000.00")))
                        .getString("id");

        // When
        desk.reviewer
                .change(draw + "/approval", 1, Map.of())
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("topUpUntil", equalTo("2007-04-03"));

        // Then
        desk.clerk
                .get(DEPOSITS + "/" + deposit)
                .then()
                .body("state", equalTo("short"))
                .body("balance", equalTo("3000.01"));
        desk.clerk.get("/v1/wage-arrears/" + arrears).then().body("remaining", equalTo("0.01"));
        assertThat(balances(deposit)).containsEntry("held", "3000.01").containsEntry("drawn", "1999.99");

        // When
        String payment = desk.pays(deposit, "1999.99", "2007-04-02");

        // Then
        desk.clerk.get(draw).then().body("toppedUpBy", notNullValue());
        assertThat(met(draw)).isTrue();
        desk.reviewer.change(payment + "/annulment", 1, MISTAKE).statusCode(200);
        desk.clerk.get(draw).then().body("toppedUpBy", nullValue());
        assertThat(met(draw)).isFalse();
    }

    @Test
    void a_draw_that_was_a_mistake_is_taken_back_on_both_sides() {
        // Given
        String deposit = desk.held(DEBTOR);
        String arrears = desk.arrears.verified(ResidentNumbers.next());
        String draw = desk.proposes(deposit, arrears);
        desk.reviewer.change(draw + "/approval", 1, Map.of()).statusCode(200);

        // When
        desk.reviewer.change(draw + "/annulment", 2, MISTAKE).statusCode(200);

        // Then
        desk.clerk.get(DEPOSITS + "/" + deposit).then().body("balance", equalTo("5000.00"));
        desk.clerk.get("/v1/wage-arrears/" + arrears).then().body("remaining", equalTo("1000.00"));
        assertThat(balances(deposit)).containsEntry("held", "5000.00").containsEntry("drawn", "0.00");
    }

    @Test
    void nobody_draws_more_than_is_held_or_owed_or_for_another_employer() {
        // Given
        String deposit = desk.opens(DEBTOR);
        desk.pays(deposit, "999.99", "2007-01-18");
        String arrears = desk.arrears.verified(ResidentNumbers.next());
        String draw = desk.proposes(deposit, arrears);

        // Then
        desk.reviewer.change(draw + "/approval", 1, Map.of()).statusCode(409).body("code", equalTo("deposit-too-low"));
        desk.pays(deposit, "0.01", "2007-01-19");
        desk.reviewer.change(draw + "/approval", 1, Map.of()).statusCode(200);
        desk.clerk
                .post(DRAWS, draw(deposit, arrears, Map.of()))
                .statusCode(422)
                .body("code", equalTo("nothing-owed-to-draw-for"));
        desk.clerk
                .post(DRAWS, draw(desk.held(OrganisationCodes.next()), arrears, Map.of()))
                .statusCode(422)
                .body("code", equalTo("another-employers-wages"));
        assertThat(held("update wage_deposit set balance = -0.01 where id = ?", UUID.fromString(deposit)))
                .isTrue();
    }

    @Test
    void who_is_drawn_for_is_owed_so_much_by_these_arrears_and_is_named_once() {
        // Given
        String deposit = desk.held(DEBTOR);
        String arrears = desk.arrears.verified(ResidentNumbers.next());
        String person = desk.arrears.owedBy(arrears).get(0);
        String another = desk.arrears
                .owedBy(desk.arrears.verified(ResidentNumbers.next()))
                .get(0);

        // Then
        for (String nothing : List.of("0.00", "-5.00")) {
            refuses("no-amount-owed", draw(deposit, arrears, Map.of(person, nothing)));
        }
        refuses("more-than-owed", draw(deposit, arrears, Map.of(person, "1000.01")));
        refuses("person-not-listed", draw(deposit, arrears, Map.of(another, "1.00")));
        refuses("person-not-listed", draw(deposit, arrears, Map.of(DepositDesk.reference(), "1.00")));
        Map<String, Object> twice = draw(deposit, arrears, Map.of());
        Map<String, String> part = Map.of("owed", person, "amount", "1.00");
        twice.put("persons", List.of(part, part));
        refuses("paid-twice-at-once", twice);
    }

    private void refuses(String code, Map<String, Object> draw) {
        desk.clerk.post(DRAWS, draw).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void a_county_draws_for_arrears_of_its_own_alone() {
        // Given
        String arrears = desk.arrears.verified(ResidentNumbers.next());
        Desk neighbours = Desk.of(Tokens.of("clerk", "cashier").in("360103").as("clerk-of-xihu"));
        Map<String, Object> request = new HashMap<>(request(DEBTOR, DepositDesk.reference(), "5000.00"));
        Map<Object, Object> stated = new HashMap<>((Map<?, ?>) request.get("deposit"));
        stated.put("region", "360103");
        request.put("deposit", stated);
        String deposit = neighbours.made(DEPOSITS, request).getString("id");

        // Then
        neighbours.post(DRAWS, draw(deposit, arrears, Map.of())).statusCode(404);
    }

    @Test
    void it_is_refunded_by_another_person_after_the_publicity_where_nobody_is_owed_wages() {
        // Given
        String debtors = desk.held(DEBTOR);
        desk.arrears.verified(ResidentNumbers.next());
        String free = desk.held(OrganisationCodes.next());
        for (String deposit : List.of(debtors, free)) {
            desk.clerk
                    .change(DEPOSITS + "/" + deposit + "/completion", 2, Map.of("on", "2007-06-01"))
                    .statusCode(200)
                    .body("publicUntil", equalTo("2007-06-16"));
        }

        // Then
        desk.reviewer
                .change(DEPOSITS + "/" + debtors + "/refund", 3, Map.of("on", "2007-06-17"))
                .statusCode(409)
                .body("code", equalTo("wages-owed"));
        desk.reviewer
                .change(DEPOSITS + "/" + free + "/refund", 3, Map.of("on", "2007-06-16"))
                .statusCode(409)
                .body("code", equalTo("publicity-runs"));
        desk.reviewer
                .change(DEPOSITS + "/" + free + "/refund", 3, Map.of("on", "2007-06-17"))
                .statusCode(200)
                .body("refunded", equalTo("5000.00"))
                .body("balance", equalTo("0.00"));
        assertThat(balances(free)).containsEntry("held", "0.00").containsEntry("refunded", "5000.00");
    }

    @Test
    void an_employer_deposits_once_for_a_project_and_nothing_before_it_was_opened() {
        String project = DepositDesk.reference();
        String deposit =
                desk.clerk.made(DEPOSITS, request(DEBTOR, project, "5000.00")).getString("id");

        desk.clerk
                .post(DEPOSITS, request(DEBTOR, project, "6000.00"))
                .statusCode(409)
                .body("code", equalTo("project-has-deposit"));
        desk.clerk
                .post(PAYMENTS, payment(deposit, "1.00", "2007-01-14"))
                .statusCode(422)
                .body("code", equalTo("before-the-deposit"));
        desk.clerk
                .post(PAYMENTS, payment(deposit, "0.00", "2007-01-18"))
                .statusCode(422)
                .body("code", equalTo("no-amount-deposited"));
    }

    @Test
    void a_draw_that_is_taken_back_makes_the_deposit_full_again_after_another_one() {
        // Given
        String deposit = desk.held(DEBTOR);
        String draw = desk.draws(deposit);
        String mistake = desk.draws(deposit);
        desk.pays(deposit, "1000.00", "2007-04-02");
        assertThat(met(draw)).isFalse();

        // When
        desk.reviewer.change(mistake + "/annulment", 2, MISTAKE).statusCode(200);

        // Then
        desk.clerk.get(draw).then().body("toppedUpOn", equalTo("2007-06-30")).body("toppedUpBy", nullValue());
        assertThat(met(draw)).isTrue();
    }

    @Test
    void where_an_earlier_payment_never_came_the_deposit_was_not_topped_up_by_the_later_one() {
        // Given
        String deposit = desk.opens(DEBTOR);
        String first = desk.pays(deposit, "5000.00", "2007-01-18");
        String draw = desk.draws(deposit);
        desk.pays(deposit, "1000.00", "2007-04-02");
        assertThat(met(draw)).isTrue();

        // When
        desk.reviewer.change(first + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        desk.clerk.get(draw).then().body("toppedUpOn", nullValue());
        assertThat(met(draw)).isFalse();
        desk.pays(deposit, "5000.00", "2007-04-05");
        assertThat(met(draw)).isTrue();
    }

    @Test
    void once_the_work_is_done_nothing_has_to_be_topped_up() {
        // Given
        String deposit = desk.held(DEBTOR);
        String draw = desk.draws(deposit);

        // When
        desk.clerk
                .change(DEPOSITS + "/" + deposit + "/completion", 3, Map.of("on", "2007-06-01"))
                .statusCode(200);

        // Then
        assertThat(limit(draw, "dropped")).isTrue();
        desk.clerk.get(draw).then().body("topUpUntil", nullValue());
        desk.clerk.get(desk.draws(deposit)).then().body("topUpUntil", nullValue());
    }

    @Test
    void what_has_to_be_held_is_corrected_and_a_wrong_deposit_gives_way_to_another() {
        // Given
        String project = DepositDesk.reference();
        String deposit =
                desk.clerk.made(DEPOSITS, request(DEBTOR, project, "5000.00")).getString("id");
        String at = DEPOSITS + "/" + deposit;
        String payment = desk.pays(deposit, "5000.00", "2007-01-18");
        String draw = desk.draws(deposit);

        // When
        desk.reviewer
                .change(at + "/corrections", 3, correction(DEBTOR, project, "4000.00"))
                .statusCode(200)
                .body("state", equalTo("held"))
                .body("deposit.required", equalTo("4000.00"));

        // Then
        assertThat(met(draw)).isTrue();
        String other = DepositDesk.reference();
        desk.clerk.made(DEPOSITS, request(DEBTOR, other, "5000.00"));
        desk.reviewer
                .change(at + "/corrections", 4, correction(DEBTOR, other, "4000.00"))
                .statusCode(409)
                .body("code", equalTo("project-has-deposit"));

        // When
        desk.reviewer.change(draw + "/annulment", 3, MISTAKE).statusCode(200);
        desk.reviewer.change(payment + "/annulment", 1, MISTAKE).statusCode(200);
        desk.reviewer.change(at + "/annulment", 6, MISTAKE).statusCode(200);

        // Then
        desk.clerk.made(DEPOSITS, request(DEBTOR, project, "6000.00"));
    }

    private boolean met(String draw) {
        return limit(draw, "met_on is not null");
    }

    private boolean limit(String draw, String is) {
        return sql.one(
                        "select " + is + " as such from deadline where record = ?",
                        row -> row.flag("such"),
                        UUID.fromString(draw.substring(DRAWS.length() + 1)))
                .orElseThrow();
    }

    private boolean held(String update, UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> sql.update(update, id));
            return false;
        } catch (DatabaseFailure refused) {
            return true;
        }
    }

    private Map<String, String> balances(String deposit) {
        return ledger.trialBalance(DepositBooks.bookOf(UUID.fromString(deposit)), LocalDate.of(2007, 6, 30)).stream()
                .collect(Collectors.toMap(
                        LedgerBalance::account, balance -> balance.amount().toString()));
    }
}
