package org.ganlao.socialinsurance.oldage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.oldage.account.AccountOffice.ACCOUNTS;
import static org.ganlao.socialinsurance.oldage.account.AccountOffice.FUNDING;
import static org.ganlao.socialinsurance.oldage.account.AccountOffice.RUNS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.oldage.account.domain.AccountSource;
import org.ganlao.socialinsurance.oldage.account.domain.AccountUse;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsTest {

    private static final LocalDate TODAY = LocalDate.of(2007, 6, 30);

    @Inject
    Accounts accounts;

    @Inject
    ContributionHistory history;

    private final Agency jian = Agency.of("360821");
    private final AccountOffice office = AccountOffice.of("360821");

    @Test
    void a_balance_is_what_contributions_brought_and_what_was_entered_since() {
        String person = insured(jian);
        paid(person, "360821", "2006-01", "2006-12", "80.00");

        entered(() -> accounts.credit(
                person, Insurance.PENSION, AccountSource.TRANSFER_IN, UUID.randomUUID(), TODAY, Money.of("40.00")));

        assertThat(balance(person, TODAY)).isEqualTo(Money.of("1000.00"));
        assertThat(balance(person, LocalDate.of(2006, 6, 29))).isEqualTo(Money.of("400.00"));
        assertThat(balance(person, LocalDate.of(2006, 6, 30))).isEqualTo(Money.of("480.00"));
    }

    @Test
    void no_more_is_taken_than_is_there_and_it_is_taken_back_once() {
        String person = insured(jian);
        paid(person, "360821", "2007-01", "2007-02", "80.00");
        UUID care = UUID.randomUUID();

        Money first = taken(person, care, "100.00");
        Money rest = taken(person, care, "100.00");
        Money nothing = taken(person, care, "100.00");

        assertThat(List.of(first, rest, nothing)).containsExactly(Money.of("100.00"), Money.of("60.00"), Money.ZERO);
        entered(() -> accounts.undo(care, TODAY));
        entered(() -> accounts.undo(care, TODAY));
        assertThat(balance(person, TODAY)).isEqualTo(Money.of("160.00"));
        assertThat(taken(person, care, "10.00")).isEqualTo(Money.of("10.00"));
    }

    @Test
    void what_comes_later_is_not_spent_before_and_what_was_spent_later_is_not_spent_again() {
        String person = insured(jian);
        paid(person, "360821", "2007-01", "2007-04", "100.00");

        assertThat(taken(person, "2007-02-28", "400.00")).isEqualTo(Money.of("200.00"));
        assertThat(taken(person, "2007-06-30", "150.00")).isEqualTo(Money.of("150.00"));
        assertThat(taken(person, "2007-02-28", "400.00")).isEqualTo(Money.ZERO);
        assertThat(taken(person, "2007-06-30", "400.00")).isEqualTo(Money.of("50.00"));
    }

    @Test
    void what_rows_know_by_another_token_of_the_person_is_taken_too() {
        String person = insured(jian);
        String earlier = insured(jian);
        paid(person, "360821", "2007-01", "2007-01", "80.00");
        paid(earlier, "360821", "2007-02", "2007-02", "80.00");

        Money taken = QuarkusTransaction.requiringNew()
                .call(() -> accounts.spend(
                        List.of(person, earlier),
                        Insurance.PENSION,
                        AccountUse.ONE_OFF,
                        UUID.randomUUID(),
                        TODAY,
                        Money.of(200)));

        assertThat(taken).isEqualTo(Money.of(160));
    }

    @Test
    void a_statement_shows_each_year() {
        String person = insured(jian);
        paid(person, "360821", "2006-11", "2007-01", "80.00");
        taken(person, UUID.randomUUID(), "30.00");

        office.reviewer
                .get(ACCOUNTS + "/" + person + "/pension")
                .then()
                .statusCode(200)
                .body("balance", equalTo("210.00"))
                .body("years.year", contains(2006, 2007))
                .body("years.contributions", contains("160.00", "80.00"))
                .body("years.used", contains("0.00", "30.00"))
                .body("years.balance", contains("160.00", "210.00"));
    }

    /** 2006 bore 2.25 percent: 1000 for the whole year, and 100 of the end of each month for the months after. */
    @Test
    void interest_is_entered_once_for_whoever_was_last_insured_in_the_region() {
        Agency yongfeng = Agency.of("360825");
        AccountOffice there = AccountOffice.of("360825");
        String stays = insured(yongfeng);
        String moved = insured(yongfeng);
        String brought = insured(yongfeng);
        entered(() -> accounts.credit(
                brought,
                Insurance.PENSION,
                AccountSource.TRANSFER_IN,
                UUID.randomUUID(),
                LocalDate.of(2005, 12, 1),
                Money.of(1000)));
        paid(stays, "360825", "2005-01", "2005-10", "100.00");
        paid(stays, "360825", "2006-01", "2006-12", "100.00");
        paid(moved, "360825", "2005-01", "2005-10", "100.00");
        paid(moved, "360826", "2006-12", "2006-12", "100.00");
        String run =
                RUNS + "/" + there.clerk.made(RUNS, there.run("pension", 2006)).getString("id");

        there.reviewer.change(run + "/approval", 1, "").statusCode(200);
        there.awaits(run);

        assertThat(balance(stays, TODAY)).isEqualTo(Money.of("2234.88"));
        assertThat(balance(moved, TODAY)).isEqualTo(Money.of("1100.00"));
        assertThat(balance(brought, TODAY)).isEqualTo(Money.of("1022.50"));
        there.reviewer
                .get(run)
                .then()
                .body("accounts", equalTo(2))
                .body("interest", equalTo("57.38"))
                .body("rate", equalTo(0.0225f));
        there.reviewer.change(run + "/approval", 2, "").statusCode(409).body("code", equalTo("already-approved"));
        there.clerk.post(RUNS, there.run("pension", 2006)).statusCode(409).body("code", equalTo("interest-entered"));
    }

    /** 2005: 12.19, and 13.69 with what was booked later for its April; 25.06 in 2006 on 1113.69. Both years bore 2.25 percent. */
    @Test
    void what_is_booked_after_the_interest_of_its_year_bears_it_with_the_next_ones() {
        Agency jizhou = Agency.of("360802");
        AccountOffice there = AccountOffice.of("360802");
        String person = insured(jizhou);
        paid(person, "360802", "2005-01", "2005-10", "100.00");
        String first = entered(there, 2005);
        assertThat(balance(person, TODAY)).isEqualTo(Money.of("1012.19"));
        paid(person, "360802", "2005-04", "2005-04", "100.00");

        entered(there, 2006);

        assertThat(balance(person, LocalDate.of(2005, 12, 31))).isEqualTo(Money.of("1113.69"));
        assertThat(balance(person, TODAY)).isEqualTo(Money.of("1138.75"));
        there.reviewer.get(first).then().body("accounts", equalTo(1)).body("interest", equalTo("13.69"));
    }

    /** In 2006 5.63 for three months of 1000, and 6.75 for the nine months of the 400 that are left. */
    @Test
    void what_is_paid_out_within_a_year_has_its_interest_and_what_is_left_bears_from_then_on() {
        Agency jinggangshan = Agency.of("360881");
        AccountOffice there = AccountOffice.of("360881");
        String person = insured(jinggangshan);
        paid(person, "360881", "2005-12", "2005-12", "1000.00");
        LocalDate day = LocalDate.of(2006, 3, 20);
        UUID payout = UUID.randomUUID();

        Money interest = QuarkusTransaction.requiringNew()
                .call(() -> accounts.settle(List.of(person), Insurance.PENSION, payout, day));
        entered(() ->
                accounts.spend(person, Insurance.PENSION, AccountUse.INHERITANCE, payout, day, Money.of("605.63")));
        entered(there, 2006);

        assertThat(interest).isEqualTo(Money.of("5.63"));
        assertThat(balance(person, day)).isEqualTo(Money.of("400.00"));
        assertThat(balance(person, TODAY)).isEqualTo(Money.of("406.75"));
    }

    private String entered(AccountOffice office, int year) {
        String run = RUNS + "/"
                + office.clerk.made(RUNS, office.run("pension", year)).getString("id");
        office.reviewer.change(run + "/approval", 1, "").statusCode(200);
        office.awaits(run);
        return run;
    }

    @Test
    void interest_waits_for_the_end_of_its_year_and_for_insurances_with_accounts() {
        office.clerk.post(RUNS, office.run("pension", 2007)).statusCode(422).body("code", equalTo("year-not-over"));
        office.clerk
                .post(RUNS, office.run("injury", 2006))
                .statusCode(422)
                .body("code", equalTo("no-account-in-this-insurance"));
    }

    /** Three of eight points: of 960.00 the money for 360.00 is there. */
    @Test
    void accounts_are_made_real_by_the_points_of_region_and_year_once_a_second_person_approves() {
        Agency there = Agency.of("360829");
        AccountOffice anfu = AccountOffice.of("360829");
        String person = insured(there);
        paid(person, "360829", "2006-01", "2006-12", "80.00");
        paid(person, "360829", "2007-01", "2007-01", "80.00");
        String at = FUNDING + "/"
                + anfu.clerk.made(FUNDING, anfu.funding(2006, "3")).getString("id");
        anfu.reviewer.get(at).then().body("brought", equalTo("960.00")).body("funded", equalTo("0.00"));

        anfu.reviewer.change(at + "/approval", 1, "").statusCode(200).body("funded", nullValue());
        anfu.reviewer
                .get(at)
                .then()
                .body("funded", equalTo("360.00"))
                .body("notional", equalTo("600.00"))
                .body("ratio", equalTo(0.375f));

        anfu.reviewer
                .get(ACCOUNTS + "/" + person + "/pension")
                .then()
                .body("balance", equalTo("1040.00"))
                .body("funded", equalTo("360.00"))
                .body("notional", equalTo("680.00"));
        anfu.reviewer.change(at + "/approval", 2, "").statusCode(409).body("code", equalTo("already-approved"));
        anfu.clerk.post(FUNDING, anfu.funding(2006, "3")).statusCode(409).body("code", equalTo("funding-stated"));
        anfu.clerk
                .post(FUNDING, anfu.funding(2007, "8.01"))
                .statusCode(422)
                .body("code", equalTo("points-out-of-range"));
        anfu.clerk.post(FUNDING, anfu.funding(2007, "0")).statusCode(422).body("code", equalTo("points-out-of-range"));
        anfu.clerk
                .post(FUNDING, with(anfu.funding(2007, "8"), "subsidy", "-0.01"))
                .statusCode(422)
                .body("code", equalTo("subsidy-below-nothing"));
    }

    private static String insured(Agency agency) {
        return agency.enrolled(agency.enrolment(agency.flexible("pension"), "2005-01-01"))
                .getString("person.token");
    }

    private void paid(String person, String region, String first, String last, String account) {
        entered(() -> history.take(PaidMonths.of(
                person, region, YearMonth.parse(first), YearMonth.parse(last), Money.of(1000), Money.of(account))));
    }

    private Money taken(String person, UUID source, String upTo) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.spend(
                        person, Insurance.PENSION, AccountUse.MEDICAL_CARE, source, TODAY, Money.of(upTo)));
    }

    private Money taken(String person, String on, String upTo) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.spend(
                        person,
                        Insurance.PENSION,
                        AccountUse.MEDICAL_CARE,
                        UUID.randomUUID(),
                        LocalDate.parse(on),
                        Money.of(upTo)));
    }

    private Money balance(String person, LocalDate on) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.balance(List.of(person), Insurance.PENSION, on));
    }

    private static void entered(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
