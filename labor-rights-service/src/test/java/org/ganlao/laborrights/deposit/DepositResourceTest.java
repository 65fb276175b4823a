package org.ganlao.laborrights.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.deposit.DepositDesk.DEBTOR;
import static org.ganlao.laborrights.deposit.DepositDesk.DEPOSITS;
import static org.ganlao.laborrights.deposit.DepositDesk.DRAWS;
import static org.ganlao.laborrights.deposit.DepositDesk.PAYMENTS;
import static org.ganlao.laborrights.deposit.DepositDesk.draw;
import static org.ganlao.laborrights.deposit.DepositDesk.payment;
import static org.ganlao.laborrights.deposit.DepositDesk.request;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.database.DatabaseFailure;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
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

    private boolean met(String draw) {
        return sql.one(
                        "select met_on is not null as met from deadline where record = ?",
                        row -> row.flag("met"),
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
