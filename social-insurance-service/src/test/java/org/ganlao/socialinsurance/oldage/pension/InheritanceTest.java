package org.ganlao.socialinsurance.oldage.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.INHERITANCES;
import static org.ganlao.socialinsurance.oldage.pension.PensionOffice.because;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.PaidMonths;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InheritanceTest {

    @Inject
    ContributionHistory history;

    @Inject
    Accounts accounts;

    @Inject
    Sql sql;

    private final PensionOffice suichuan = PensionOffice.of("360827");
    private final String number = ResidentNumbers.next();
    private final String heir = ResidentNumbers.next();

    /** 960 with 9.90 of interest for 2006, which nobody has entered yet, and 12.22 for the six months of 2007. */
    @Test
    void what_is_left_is_claimed_for_the_heir_once_and_goes_back_when_struck_out() {
        // Given
        String person = dead("2007-05-02");

        // When
        String id = suichuan.clerk
                .made(INHERITANCES, suichuan.inheritance(number, heir))
                .getString("id");

        // Then
        String at = INHERITANCES + "/" + id;
        suichuan.clerk.get(at).then().body("balance", equalTo("982.12")).body("inherited", equalTo("982.12"));
        assertThat(balance(person)).isEqualTo(Money.ZERO);
        assertThat(payments(id)).containsExactly("PROPOSED");
        suichuan.clerk
                .post(INHERITANCES, suichuan.inheritance(number, heir))
                .statusCode(409)
                .body("code", equalTo("inherited-before"));
        suichuan.supervisor.change(at + "/annulment", 1, because("继承人有误")).statusCode(200);
        assertThat(balance(person)).isEqualTo(Money.of(960));
        assertThat(payments(id)).containsExactly("ANNULLED");
    }

    @Test
    void a_death_taken_back_takes_the_inheritance_back() {
        String person = dead("2007-05-02");
        String id = suichuan.clerk
                .made(INHERITANCES, suichuan.inheritance(number, heir))
                .getString("id");

        suichuan.persons
                .clerk
                .change(suichuan.persons.of(suichuan.clerk, number) + "/death-withdrawal", 2, because("误登"))
                .statusCode(200);

        assertThat(balance(person)).isEqualTo(Money.of(960));
        suichuan.clerk
                .asking()
                .queryParam("person", person)
                .get(INHERITANCES)
                .then()
                .body("items.id", contains(id))
                .body("items.annulReason", contains("death taken back"));
    }

    /**
     * 20.00 paid and 10.00 taken back, of which 8.00 and 4.00 are the account's: all of what is left is the person's own, and
     * twice 0.05 of interest.
     */
    @Test
    void a_month_that_was_lowered_is_inherited_as_it_stands() {
        String person = suichuan.insured(number);
        paid(person, Money.of(20), Money.of(8));
        paid(person, Money.of(-10), Money.of(-4));
        suichuan.persons.dies(suichuan.persons.of(suichuan.clerk, number), 1, "2007-05-02");

        suichuan.clerk
                .post(INHERITANCES, suichuan.inheritance(number, heir))
                .statusCode(201)
                .body("inherited", equalTo("4.10"));
    }

    private void paid(String person, Money byPerson, Money account) {
        YearMonth month = YearMonth.of(2006, 5);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        history.take(PaidMonths.of(person, "360827", month, month, byPerson.times(5), account).stream()
                                .map(paid -> new ContributionMonth(
                                        paid.person(),
                                        paid.insurance(),
                                        paid.month(),
                                        paid.source(),
                                        paid.kind(),
                                        paid.region(),
                                        null,
                                        paid.base(),
                                        Money.ZERO,
                                        byPerson,
                                        paid.accountPart(),
                                        paid.paidOn()))
                                .toList()));
    }

    @Test
    void only_the_dead_leave_something_to_another_where_the_account_is_kept() {
        suichuan.insured(number);
        refused(422, "nobody-died", suichuan);
        suichuan.persons.dies(suichuan.persons.of(suichuan.clerk, number), 1, "2007-05-02");
        refused(422, "nothing-to-inherit", suichuan);
        refused(422, "kept-elsewhere", PensionOffice.of("360826"));
        suichuan.clerk
                .post(INHERITANCES, suichuan.inheritance(number, number))
                .statusCode(422)
                .body("code", equalTo("heir-of-oneself"));
    }

    private void refused(int status, String code, PensionOffice office) {
        office.clerk
                .post(INHERITANCES, with(suichuan.inheritance(number, heir), "region", office.region))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private String dead(String day) {
        String person = suichuan.insured(number);
        QuarkusTransaction.requiringNew()
                .run(() -> history.take(PaidMonths.of(
                        person,
                        "360827",
                        YearMonth.of(2006, 1),
                        YearMonth.of(2006, 12),
                        Money.of(1000),
                        Money.of(80))));
        suichuan.persons.dies(suichuan.persons.of(suichuan.clerk, number), 1, day);
        return person;
    }

    private Money balance(String person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.balance(List.of(person), Insurance.PENSION, LocalDate.of(2007, 6, 30)));
    }

    private List<String> payments(String ground) {
        return sql.list(
                "select state from benefit_payment where ground = ?",
                row -> row.text("state"),
                UUID.fromString(ground));
    }
}
