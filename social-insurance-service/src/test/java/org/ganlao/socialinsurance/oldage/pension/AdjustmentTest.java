package org.ganlao.socialinsurance.oldage.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.ADJUSTMENTS;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.PENSIONS;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.oldage.pension.domain.Pension;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdjustmentTest {

    @Inject
    MonthlyPension monthly;

    @Inject
    Benefits benefits;

    @Inject
    PensionRepository pensions;

    @Inject
    PensionRates rates;

    @Inject
    Sql sql;

    private final PensionOffice wanan = PensionOffice.of("360828");

    /** 16 years each: 60 + 1.50 × 16 = 84.00; the title brings 80 more, the first tier that fits 20, the other 10. */
    @Test
    void it_adds_to_each_pension_what_its_simulation_said() {
        // Given
        String plain = pension("2006-11-30", false);
        String titled = pension("2006-05-31", true);
        String early = pension("2006-01-31", false);
        String late = pension("2007-01-31", false);
        String slow = asked("2006-11-30", false);
        Map<String, Object> terms = PensionOffice.terms("2007-07-01");

        // When
        wanan.supervisor
                .post(ADJUSTMENTS + "/simulation", Map.of("region", "360828", "terms", terms))
                .statusCode(200)
                .body("pensioners", equalTo(3))
                .body("monthly", equalTo("362.00"))
                .body("yearly", equalTo("4344.00"))
                .body("average", equalTo("120.67"));
        assertThat(due(plain, "2007-07-01")).isEqualTo(due(plain, "2007-06-01"));
        String at = ADJUSTMENTS + "/"
                + wanan.clerk.made(ADJUSTMENTS, wanan.adjustment(terms)).getString("id");
        wanan.reviewer.change(at + "/approval", 1, "").statusCode(200);
        wanan.awaits(at);

        // Then
        wanan.reviewer.get(at).then().body("applied.pensioners", equalTo(3)).body("applied.monthly", equalTo("362.00"));
        assertThat(List.of(added(plain), added(titled), added(early), added(late)))
                .containsExactly("84.00", "174.00", "104.00", "0.00");
        wanan.clerk.post(ADJUSTMENTS, wanan.adjustment(terms)).statusCode(409).body("code", equalTo("adjusted-before"));

        // When
        String slowPerson = approved(slow);

        // Then
        assertThat(added(slowPerson)).isEqualTo("84.00");
    }

    @Test
    void it_reaches_who_died_since_its_first_month_and_begins_after_the_differences_of_an_earlier_one() {
        PensionOffice qingyuan = PensionOffice.of("360803");
        String number = ResidentNumbers.ofAManBorn(LocalDate.of(1945, 12, 1));
        String person = qingyuan.deemed(number, "招工审批表");
        String at = qingyuan.approved(number, "2006-11-30");
        qingyuan.persons.dies(qingyuan.persons.of(qingyuan.clerk, number), 1, "2007-05-10");
        String adjustment = ADJUSTMENTS + "/"
                + qingyuan.clerk
                        .made(ADJUSTMENTS, qingyuan.adjustment(PensionOffice.terms("2007-05-01")))
                        .getString("id");

        qingyuan.reviewer.change(adjustment + "/approval", 1, "").statusCode(200);
        qingyuan.awaits(adjustment);
        QuarkusTransaction.requiringNew()
                .run(() -> benefits.claim(new BenefitDue(
                        Insurance.PENSION,
                        "pension-difference",
                        "360803",
                        UUID.fromString(at.substring(PENSIONS.length() + 1)),
                        person,
                        YearMonth.of(2007, 5),
                        LocalDate.of(2007, 6, 25),
                        Money.of(84))));

        qingyuan.reviewer.get(adjustment).then().body("applied.monthly", equalTo("84.00"));
        qingyuan.clerk
                .post(ADJUSTMENTS, qingyuan.adjustment(PensionOffice.terms("2007-04-01")))
                .statusCode(409)
                .body("code", equalTo("differences-claimed"));
        qingyuan.clerk
                .post(ADJUSTMENTS, qingyuan.adjustment(PensionOffice.terms("2007-06-01")))
                .statusCode(201);
    }

    /** Approved while a grant is not committed that has looked for adjustments already: it waits, and its job finds the pension. */
    @Test
    void a_grant_under_way_does_not_miss_it() throws Exception {
        // Given
        String asked = asked("2006-11-30", false);
        UUID pension = UUID.fromString(asked.substring(PENSIONS.length() + 1));
        Map<String, Object> adjustment = wanan.adjustment(PensionOffice.terms("2009-07-01"));
        String at =
                ADJUSTMENTS + "/" + wanan.clerk.made(ADJUSTMENTS, adjustment).getString("id");
        CountDownLatch granted = new CountDownLatch(1);
        CountDownLatch committing = new CountDownLatch(1);

        // When
        CompletableFuture<Void> grant = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    Pension found = pensions.findById(pension);
                    found.approve("another", LocalDate.of(2009, 12, 31), Instant.now());
                    rates.grant(found);
                    granted.countDown();
                    waitsFor(committing);
                }));
        granted.await();
        CompletableFuture<Void> approval = CompletableFuture.runAsync(
                () -> wanan.reviewer.change(at + "/approval", 1, "").statusCode(200));
        await().until(() -> approval.isDone() || waiting() > 0);
        committing.countDown();
        grant.get(20, TimeUnit.SECONDS);
        approval.get(20, TimeUnit.SECONDS);
        wanan.awaits(at);

        // Then
        assertThat(sql.list(
                        "select source from pension_rate where pension = ? and from_month = date '2009-07-01'",
                        row -> row.uuid("source"),
                        pension))
                .hasSize(1);
    }

    private static void waitsFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private long waiting() {
        return sql.one(
                        "select count(*) as waiting from pg_locks where locktype = 'advisory' and not granted",
                        row -> row.number("waiting"))
                .orElseThrow();
    }

    @Test
    void it_begins_with_a_month_and_takes_nothing_away() {
        wanan.clerk
                .post(ADJUSTMENTS, wanan.adjustment(PensionOffice.terms("2007-08-02")))
                .statusCode(422)
                .body("code", equalTo("no-first-of-a-month"));
        wanan.clerk
                .post(ADJUSTMENTS, wanan.adjustment(with(PensionOffice.terms("2007-08-01"), "general", "-1.00")))
                .statusCode(422)
                .body("code", equalTo("negative-figure"));
    }

    private String pension(String on, boolean seniorTitle) {
        return approved(asked(on, seniorTitle));
    }

    private String asked(String on, boolean seniorTitle) {
        String number = ResidentNumbers.ofAManBorn(LocalDate.of(1945, 12, 1));
        wanan.deemed(number, "招工审批表");
        return wanan.asked(with(wanan.application(number, on), "seniorTitle", seniorTitle));
    }

    /** Answers the person. */
    private String approved(String at) {
        String person = wanan.reviewer
                .change(at + "/approval", 1, "")
                .statusCode(200)
                .extract()
                .path("person");
        wanan.clerk
                .change(at + "/life-certification", 2, PensionOffice.seen("2007-06-20"))
                .statusCode(200);
        return person;
    }

    private String added(String person) {
        return due(person, "2007-07-01").subtract(due(person, "2007-06-01")).toPlainString();
    }

    private BigDecimal due(String person, String month) {
        return sql.one(
                        "select amount from (" + monthly.select() + ") due where person = ?",
                        row -> row.decimal("amount"),
                        LocalDate.parse(month),
                        "360828",
                        person)
                .orElseThrow();
    }
}
