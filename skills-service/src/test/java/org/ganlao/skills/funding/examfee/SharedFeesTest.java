package org.ganlao.skills.funding.examfee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.skills.funding.examfee.FeeOffice.CLAIMS;
import static org.ganlao.skills.funding.examfee.FeeOffice.SUBSIDIES;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.platform.record.Persons;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.skills.Certification;
import org.ganlao.skills.appraisal.exam.Exam;
import org.ganlao.skills.funding.examfee.FeeOffice.Sat;
import org.ganlao.skills.funding.payout.SubsidyBooks;
import org.junit.jupiter.api.Test;

/** What becomes of the public's part of a fee while others work on the same persons, claims and certificates. */
@QuarkusTest
class SharedFeesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HEARD =
            "insert into heard_holder (seeker, version, person, holds) values (gen_random_uuid(), 1, ?, ?)";
    private static final String WAITING = """
            select count(*) as waiting from pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'advisory'""";

    @Inject
    Sql sql;

    @Inject
    Persons persons;

    @Inject
    PayFees fees;

    @Inject
    SubsidyBooks books;

    @Inject
    PersonTokens tokens;

    private final FeeOffice office = new FeeOffice();

    @Test
    void a_suspended_certificate_waits_and_keeps_nobody_else_from_being_paid() {
        // Given
        String session = office.exam.session(5, 40);
        String suspended = office.registers(session, UUID.randomUUID().toString());
        String other = office.registers(session, UUID.randomUUID().toString());
        office.pass(session, suspended, other);
        office.exam.certify(session);
        JsonPath claim = office.approved(new Sat(session, suspended));
        office.changes(suspended, "suspension");

        // When
        String run = office.payments.pays();

        // Then
        String at = CLAIMS + "/" + claim.getString("id");
        office.certification
                .clerk
                .get(at)
                .then()
                .body("state", equalTo("paid"), "amount", equalTo("80.00"), "paidAmount", equalTo("40.00"))
                .body("candidates", equalTo(2));
        assertThat(paidBy(run, claim)).containsExactly(other);

        // When
        office.changes(suspended, "reinstatement");
        String next = office.payments.pays();

        // Then
        office.certification.clerk.get(at).then().body("paidAmount", equalTo("80.00"));
        assertThat(paidBy(next, claim)).containsExactly(suspended);
    }

    private List<String> paidBy(String run, JsonPath claim) {
        String id = run.substring(run.lastIndexOf('/') + 1);
        return office.certification
                .read(SUBSIDIES + "?run=" + id + "&claim=" + claim.getString("id"))
                .getList("items.candidate");
    }

    @Test
    void what_the_budget_does_not_cover_waits_until_there_is_more() {
        // Given
        JsonPath claim = office.approved(office.certified());
        UUID subsidy = UUID.fromString(office.subsidyOf(claim).getString("items[0].id"));
        Money left = Money.of(office.payments.balance("left"));

        // When
        QuarkusTransaction.begin();
        try {
            assertThat(books.payIfCovered(Certification.REGION, LocalDate.of(2007, 6, 30), UUID.randomUUID(), left))
                    .isPresent();
            assertThat(fees.pay(UUID.randomUUID(), subsidy)).isFalse();
        } finally {
            QuarkusTransaction.rollback();
        }

        // Then
        assertThat(office.subsidyOf(claim).getString("items[0].state")).isEqualTo("claimed");
        office.payments.pays();
        assertThat(office.subsidyOf(claim).getString("items[0].state")).isEqualTo("paid");
    }

    @Test
    void of_two_who_claim_for_a_session_at_once_one_does() {
        // Given
        Sat sat = office.certified();

        // When
        List<CompletableFuture<Integer>> answers = Stream.generate(() -> FeeOffice.claim(sat.session()))
                .limit(2)
                .map(claim -> CompletableFuture.supplyAsync(() ->
                        office.certification.clerk.post(CLAIMS, claim).extract().statusCode()))
                .toList();

        // Then
        assertThat(answers).extracting(CompletableFuture::join).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void a_claim_is_annulled_only_when_nobody_works_on_its_persons() {
        // Given
        Sat sat = office.certified();
        String at = CLAIMS + "/" + office.claims(sat).getString("id") + "/annulment";
        String token = office.tokenOf(sat.holder());

        // When
        CompletableFuture<Integer> annulment = QuarkusTransaction.requiringNew().call(() -> {
            persons.lockTokens(List.of(token));
            CompletableFuture<Integer> begun = CompletableFuture.supplyAsync(() -> office.certification
                    .reviewer
                    .change(at, 1, Map.of("reason", "有误"))
                    .extract()
                    .statusCode());
            await().atMost(PATIENCE).until(() -> begun.isDone() || waiting());
            assertThat(begun).isNotDone();
            return begun;
        });

        // Then
        assertThat(annulment.join()).isEqualTo(200);
    }

    private boolean waiting() {
        return sql.one(WAITING, row -> row.number("waiting")).orElseThrow() > 0;
    }

    @Test
    void what_is_paid_while_a_better_result_waits_to_be_certified_rests_on_the_new_certificate() {
        // Given
        Sat sat = office.certified();
        JsonPath claim = office.approved(sat);
        String first = office.certificateOf(sat.holder());
        String appeal = "/v1/exam-appeals/"
                + office.certification
                        .clerk
                        .made("/v1/exam-appeals", Exam.appealBody(sat.holder(), "theory"))
                        .getString("id");
        office.certification
                .supervisor
                .change(appeal + "/decision", 1, Exam.decision(75))
                .statusCode(200);
        assertThat(office.exam.read(sat.holder()).getString("state")).isEqualTo("passed");

        // When
        office.payments.pays();
        office.exam.certify(sat.session());

        // Then
        String subsidy = "items.find { it.candidate == '%s' }".formatted(sat.holder());
        JsonPath paid = office.subsidyOf(claim);
        assertThat(paid.getString(subsidy + ".state")).isEqualTo("paid");
        assertThat(paid.getString(subsidy + ".certificate"))
                .isNotEqualTo(first)
                .isEqualTo(office.certificateOf(sat.holder()));

        // When
        office.revokes(sat);

        // Then
        assertThat(office.subsidyOf(claim).getString(subsidy + ".state")).isEqualTo("to-be-refunded");
    }

    @Test
    void a_station_that_took_the_smaller_fee_of_a_holder_is_paid_whatever_the_holder_s_registration_tells_later() {
        // Given
        Sat sat = office.certified();

        // When
        sql.update(HEARD, office.tokenOf(sat.holder()), false);

        // Then
        assertThat(office.claims(sat).getString("amount")).isEqualTo("40.00");
    }

    @Test
    void a_certificate_of_which_employment_alone_told_and_which_it_struck_out_is_not_paid_for() {
        // Given
        String number = ResidentNumbers.next();
        String token = office.tokenOf(office.registers(office.exam.session(5, 40), number, null));
        sql.update(HEARD, token, true);
        String session = office.exam.session(5, 40);
        String told = office.registers(session, number, null);
        assertThat(office.exam.read(told).getString("preferentialGround")).isEqualTo("told");
        office.pass(session, told);
        office.exam.certify(session);

        // When
        sql.update("update heard_holder set version = 2, standing = false where person = ?", token);

        // Then
        office.certification
                .clerk
                .post(CLAIMS, FeeOffice.claim(session))
                .statusCode(409)
                .body("code", equalTo("nobody-to-subsidise"));
    }

    @Test
    void one_person_under_two_documents_is_subsidised_once() {
        // Given
        Sat paid = office.certified();
        office.paid(paid);
        Sat claimed = office.certified();
        JsonPath claim = office.claims(claimed);
        Sat later = office.certified();

        // When
        merge(claimed, paid);
        merge(later, paid);

        // Then
        JsonPath second = office.subsidyOf(claim);
        assertThat(second.getString("items[0].state")).isEqualTo("fallen");
        assertThat(second.getString("items[0].because")).contains("人员标识更替");
        office.certification
                .clerk
                .post(CLAIMS, FeeOffice.claim(later.session()))
                .statusCode(409)
                .body("code", equalTo("nobody-to-subsidise"));
    }

    private void merge(Sat other, Sat kept) {
        String token = office.tokenOf(other.holder());
        String replacement = office.tokenOf(kept.holder());
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(token, replacement, ReplacementReason.MERGE));
    }
}
