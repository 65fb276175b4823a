package org.ganlao.socialinsurance.oldage.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.PENSIONS;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.because;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.seen;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.suspendedFrom;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.PaidMonths;
import org.ganlao.socialinsurance.oldage.account.domain.AccountSource;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PensionTest {

    private static final List<String> WAGES = List.of(
            "350.92", "404.33", "424.08", "444.33", "562.42", "584.50", "668.83", "771.83", "876.75", "988.33",
            "1140.67");

    @Inject
    ContributionHistory history;

    @Inject
    Accounts accounts;

    @Inject
    Benefits benefits;

    @Inject
    MonthlyPension monthly;

    @Inject
    Sql sql;

    private final PensionOffice taihe = PensionOffice.of("360826");
    private final String number = ResidentNumbers.ofAManBorn(LocalDate.of(1947, 5, 20));

    @Test
    void thirty_years_at_the_average_wage_bring_what_the_rules_work_out() {
        // Given
        String person = taihe.insured(number);
        paidThirtyYears(person);

        // When
        String at = taihe.asked(number);

        // Then
        taihe.reviewer
                .get(at)
                .then()
                .body("state", equalTo("assessed"))
                .body("entitlement", equalTo("monthly"))
                .body("index", equalTo("1.0000"))
                .body("basic", equalTo("389.75"))
                .body("account", equalTo("200.00"))
                .body("monthly", equalTo("589.75"))
                .body("dueFrom", equalTo("2007-06-01"))
                .body("trace.formula", hasItem("27800.00 ÷ 139"));
        taihe.sameAsClerk.change(at + "/approval", 1, "").statusCode(409).body("code", equalTo("proposed-by-you"));
        taihe.reviewer
                .change(at + "/approval", 1, "")
                .statusCode(200)
                .body("state", equalTo("in-payment"))
                .body("certifiedUntil", equalTo("2008-05-31"));
        assertThat(due(person, "2007-05")).isEmpty();
        assertThat(due(person, "2007-06")).containsExactly("589.75");
        taihe.clerk
                .asking()
                .queryParam("person", person)
                .get(ENROLMENTS)
                .then()
                .body("items.insured.kind", containsInAnyOrder("flexible", "retiree"))
                .body("items.state", containsInAnyOrder("ended", "active"))
                .body("items.endReason", hasItem("retired"));
    }

    @Test
    void what_was_worked_out_before_something_changed_is_worked_out_anew() {
        String person = taihe.insured(number);
        paidThirtyYears(person);
        String at = taihe.asked(number);
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.credit(
                        person,
                        Insurance.PENSION,
                        AccountSource.OTHER,
                        UUID.randomUUID(),
                        LocalDate.of(2007, 6, 1),
                        Money.of("139.00")));

        taihe.reviewer.change(at + "/approval", 1, "").statusCode(409).body("code", equalTo("worked-out-before"));
        taihe.clerk.change(at + "/reassessment", 1, "").statusCode(200).body("monthly", equalTo("590.75"));
        taihe.reviewer.change(at + "/approval", 2, "").statusCode(200);
    }

    @Test
    void a_month_is_due_only_while_the_pensioner_is_certified_to_live() {
        String older = ResidentNumbers.ofAManBorn(LocalDate.of(1946, 3, 20));
        String person = taihe.deemed(older, "招工审批表");
        String at = taihe.approved(older, "2006-04-30");

        assertThat(due(person, "2007-04")).hasSize(1);
        assertThat(due(person, "2007-05")).isEmpty();
        taihe.clerk
                .asking()
                .queryParam("certifiedBefore", "2007-05-01")
                .get(PENSIONS)
                .then()
                .body("items.id", hasItem(at.substring(PENSIONS.length() + 1)));
        taihe.clerk
                .change(at + "/life-certification", 2, seen("2006-04-29"))
                .statusCode(422)
                .body("code", equalTo("certified-for-longer"));
        taihe.clerk.change(at + "/life-certification", 2, seen("2007-06-20")).statusCode(200);
        assertThat(due(person, "2007-05")).hasSize(1);
        assertThat(due(person, "2008-06")).hasSize(1);
        assertThat(due(person, "2008-07")).isEmpty();
    }

    @Test
    void a_suspended_pension_is_not_due_until_it_is_resumed() {
        String person = taihe.deemed(number, "招工审批表");
        String at = taihe.approved(number, "2007-05-31");

        taihe.reviewer
                .change(at + "/suspension", 2, suspendedFrom("2007-07-15"))
                .statusCode(200);
        assertThat(due(person, "2007-06")).hasSize(1);
        assertThat(due(person, "2007-07")).isEmpty();
        taihe.reviewer
                .change(at + "/suspension", 3, suspendedFrom("2007-08-01"))
                .statusCode(409)
                .body("code", equalTo("pension-in-another-state"));
        taihe.reviewer.change(at + "/resumption", 3, because("刑满释放")).statusCode(200);
        assertThat(due(person, "2007-07")).hasSize(1);
    }

    @Test
    void a_death_ends_it_with_its_month_and_strikes_out_what_was_to_be_paid_later() {
        String older = ResidentNumbers.ofAManBorn(LocalDate.of(1946, 3, 20));
        String person = taihe.deemed(older, "招工审批表");
        String at = taihe.approved(older, "2007-03-31");
        UUID pension = UUID.fromString(at.substring(PENSIONS.length() + 1));
        QuarkusTransaction.requiringNew()
                .run(() -> benefits.claim(new BenefitDue(
                        Insurance.PENSION,
                        "pension",
                        "360826",
                        pension,
                        person,
                        YearMonth.of(2007, 6),
                        LocalDate.of(2007, 6, 25),
                        Money.of(500))));
        UUID paid = QuarkusTransaction.requiringNew()
                .call(() -> benefits.claim(new BenefitDue(
                        Insurance.PENSION,
                        "pension",
                        "360826",
                        pension,
                        person,
                        YearMonth.of(2007, 7),
                        LocalDate.of(2007, 7, 25),
                        Money.of(500))));
        sql.update(
                "update benefit_payment set state = 'PAID', approved_by = 'x', approved_at = now(), paid_on = due_on,"
                        + " entry = gen_random_uuid() where id = ?",
                paid);
        String record = taihe.persons.of(taihe.clerk, older);

        taihe.persons.dies(record, 1, "2007-05-02");
        taihe.clerk.get(at).then().body("state", equalTo("ended")).body("endedOn", equalTo("2007-06-01"));
        assertThat(due(person, "2007-05")).hasSize(1);
        assertThat(due(person, "2007-06")).isEmpty();
        assertThat(paymentsOf(pension)).containsExactlyInAnyOrder("ANNULLED", "TO_BE_RECOVERED");

        taihe.persons
                .clerk
                .change(record + "/death-withdrawal", 2, because("误登"))
                .statusCode(200);
        taihe.clerk.get(at).then().body("state", equalTo("in-payment"));
        assertThat(due(person, "2007-06")).hasSize(1);
        assertThat(paymentsOf(pension)).containsExactlyInAnyOrder("ANNULLED", "PAID");
    }

    /** 200.00 a month of 27800.00. */
    @Test
    void a_paid_month_draws_on_the_account_as_long_as_it_is_the_pensioners() {
        // Given
        String person = taihe.insured(number);
        paidThirtyYears(person);
        String at = taihe.approved(number, "2007-05-31");
        UUID pension = UUID.fromString(at.substring(PENSIONS.length() + 1));
        UUID paid = paid(pension, person, YearMonth.of(2007, 6), "2007-06-20");
        assertThat(balance(person)).isEqualTo(Money.of(27600));
        taihe.reviewer
                .get("/v1/individual-accounts/" + person + "/pension")
                .then()
                .body("balance", equalTo("27600.00"))
                .body("years[-1].used", equalTo("200.00"));
        assertThat(drawn(person)).isEqualTo(Money.of(200));

        // When
        taihe.reviewer
                .change(at + "/suspension", 2, suspendedFrom("2007-06-01"))
                .statusCode(200);

        // Then
        assertThat(balance(person)).isEqualTo(Money.of(27800));
        assertThat(drawn(person)).isEqualTo(Money.ZERO);

        // When
        taihe.reviewer.change(at + "/resumption", 3, because("误停")).statusCode(200);

        // Then
        assertThat(balance(person)).isEqualTo(Money.of(27600));
        assertThat(drawn(person)).isEqualTo(Money.of(200));

        // When
        Desk.of(Tokens.of("cashier").in("360826"))
                .change("/v1/benefit-payments/" + paid + "/return", 3, Map.of("on", "2007-06-25", "reason", "账号有误"))
                .statusCode(200);

        // Then
        assertThat(balance(person)).isEqualTo(Money.of(27800));
        assertThat(drawn(person)).isEqualTo(Money.ZERO);
        sql.update("update benefit_payment set state = 'PAID', paid_on = date '2007-06-28' where id = ?", paid);
        assertThat(balance(person)).isEqualTo(Money.of(27600));
        assertThat(drawn(person)).isEqualTo(Money.of(200));
    }

    private Money drawn(String person) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.drawn(List.of(person), Insurance.PENSION));
    }

    private UUID paid(UUID pension, String person, YearMonth month, String on) {
        UUID paid = QuarkusTransaction.requiringNew()
                .call(() -> benefits.claim(new BenefitDue(
                        Insurance.PENSION,
                        "pension",
                        "360826",
                        pension,
                        person,
                        month,
                        month.atDay(25),
                        Money.of("589.75"))));
        sql.update(
                "update benefit_payment set state = 'PAID', approved_by = 'x', approved_at = now(), paid_on = ?,"
                        + " entry = gen_random_uuid() where id = ?",
                LocalDate.parse(on),
                paid);
        return paid;
    }

    @Test
    void who_dies_before_the_approval_is_due_the_months_until_then_and_nothing_at_once() {
        String older = ResidentNumbers.ofAManBorn(LocalDate.of(1946, 3, 20));
        String person = taihe.deemed(older, "招工审批表");
        String at = taihe.asked(taihe.application(older, "2007-03-31"));
        String poor = taihe.insured(number);
        paid(poor, "1997-01", "2006-12", "1000.00", "80.00");
        String once = taihe.asked(number);
        taihe.persons.dies(taihe.persons.of(taihe.clerk, older), 1, "2007-05-02");
        taihe.persons.dies(taihe.persons.of(taihe.clerk, number), 1, "2007-06-02");

        taihe.reviewer
                .change(at + "/approval", 1, "")
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("endedOn", equalTo("2007-06-01"));
        taihe.reviewer.change(once + "/approval", 1, "").statusCode(409).body("code", equalTo("person-died"));

        assertThat(due(person, "2007-05")).hasSize(1);
        assertThat(due(person, "2007-06")).isEmpty();
        assertThat(balance(poor)).isEqualTo(Money.of(9600));
    }

    @Test
    void a_pension_struck_out_lets_the_person_work_on() {
        String person = taihe.deemed(number, "招工审批表");
        String at = taihe.approved(number, "2007-05-31");

        taihe.supervisor.change(at + "/annulment", 2, because("误批")).statusCode(200);

        taihe.clerk
                .asking()
                .queryParam("person", person)
                .get(ENROLMENTS)
                .then()
                .body("items.find { it.insured.kind == 'flexible' }.state", equalTo("active"))
                .body("items.find { it.insured.kind == 'flexible' }.periods", hasSize(1))
                .body("items.find { it.insured.kind == 'retiree' }.state", equalTo("annulled"));
    }

    /** 9600 with 204.30 of interest for 2006, which nobody has entered yet, and 123.53 for the six months of 2007. */
    @Test
    void below_fifteen_years_the_account_is_asked_to_be_paid_once() {
        String person = taihe.insured(number);
        paid(person, "1997-01", "2006-12", "1000.00", "80.00");
        String at = taihe.asked(number);

        taihe.reviewer
                .change(at + "/approval", 1, "")
                .statusCode(200)
                .body("state", equalTo("paid-out"))
                .body("oneOff", equalTo("9600.00"));

        UUID pension = UUID.fromString(at.substring(PENSIONS.length() + 1));
        assertThat(paymentsOf(pension)).containsExactly("PROPOSED");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> sql.list(
                                "select amount from benefit_payment where ground = ?",
                                row -> row.decimal("amount"),
                                pension)))
                .containsExactly(new BigDecimal("9927.83"));
        assertThat(balance(person)).isEqualTo(Money.ZERO);
        taihe.supervisor.change(at + "/annulment", 2, because("重复核定")).statusCode(200);
        assertThat(paymentsOf(pension)).containsExactly("ANNULLED");
        assertThat(balance(person)).isEqualTo(Money.of(9600));
    }

    @Test
    void who_is_too_young_is_shown_why_and_not_granted_anything() {
        String young = ResidentNumbers.ofAManBorn(LocalDate.of(1950, 5, 20));
        taihe.deemed(young, "招工审批表");
        String at = taihe.asked(young);

        taihe.reviewer.change(at + "/approval", 1, "").statusCode(422).body("code", equalTo("not-entitled"));
        taihe.reviewer
                .change(at + "/refusal", 1, because("未达到退休年龄"))
                .statusCode(200)
                .body("state", equalTo("refused"));
        taihe.clerk.post(PENSIONS, taihe.application(young, "2007-05-31")).statusCode(201);
    }

    @Test
    void a_pension_is_asked_for_once_where_the_person_was_last_insured_and_by_the_living() {
        taihe.deemed(number, "招工审批表");
        taihe.asked(number);
        taihe.clerk
                .post(PENSIONS, taihe.application(number, "2007-05-31"))
                .statusCode(409)
                .body("code", equalTo("pension-asked"));

        String mover = ResidentNumbers.ofAManBorn(LocalDate.of(1947, 5, 20));
        PensionOffice.of("360827").insured(mover);
        taihe.clerk
                .post(PENSIONS, taihe.application(mover, "2007-05-31"))
                .statusCode(422)
                .body("code", equalTo("not-insured-here"));

        String dead = ResidentNumbers.ofAManBorn(LocalDate.of(1947, 5, 20));
        taihe.insured(dead);
        taihe.persons.dies(taihe.persons.of(taihe.clerk, dead), 1, "2007-05-02");
        taihe.clerk
                .post(PENSIONS, taihe.application(dead, "2007-05-01"))
                .statusCode(409)
                .body("code", equalTo("person-died"));
    }

    @Test
    void the_register_keeps_a_person_with_a_pension_and_lists_it_by_the_document() {
        taihe.deemed(number, "招工审批表");
        String at = taihe.asked(number);

        taihe.persons
                .clerk
                .change(taihe.persons.of(taihe.clerk, number) + "/annulment", 1, because("误登"))
                .statusCode(409)
                .body("code", equalTo("person-in-use"));
        taihe.clerk
                .asking()
                .header("Identity-Document", "resident-id " + number)
                .get(PENSIONS)
                .then()
                .body("items.id", contains(at.substring(PENSIONS.length() + 1)));
    }

    private void paidThirtyYears(String person) {
        paid(person, "1977-01", "1995-12", "100.00", "77.00");
        IntStream.range(0, WAGES.size())
                .forEach(year -> paid(person, (1996 + year) + "-01", (1996 + year) + "-12", WAGES.get(year), "77.00"));
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.credit(
                        person,
                        Insurance.PENSION,
                        AccountSource.INTEREST,
                        UUID.randomUUID(),
                        LocalDate.of(2006, 12, 31),
                        Money.of("80.00")));
    }

    private void paid(String person, String first, String last, String base, String account) {
        QuarkusTransaction.requiringNew()
                .run(() -> history.take(PaidMonths.of(
                        person,
                        "360826",
                        YearMonth.parse(first),
                        YearMonth.parse(last),
                        Money.of(base),
                        Money.of(account))));
    }

    private Money balance(String person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.balance(List.of(person), Insurance.PENSION, LocalDate.of(2007, 6, 30)));
    }

    private List<String> paymentsOf(UUID pension) {
        return sql.list(
                "select state from benefit_payment where ground = ? order by recorded_at",
                row -> row.text("state"),
                pension);
    }

    /** What a payment run of the month would find due. */
    private List<String> due(String person, String month) {
        return sql.list(
                "select amount from (" + monthly.select() + ") due where person = ?",
                row -> row.decimal("amount").toPlainString(),
                YearMonth.parse(month).atDay(1),
                "3608%",
                person);
    }
}
