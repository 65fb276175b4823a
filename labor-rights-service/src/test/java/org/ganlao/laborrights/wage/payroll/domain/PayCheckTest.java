package org.ganlao.laborrights.wage.payroll.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayCheckTest {

    private static final LocalDate PAY_DAY = LocalDate.of(2007, 4, 10);
    private static final LocalDate NEXT_DAY = PAY_DAY.plusDays(1);

    /** Of March 2007 in the first area, 22 working days. */
    private static final PayLaw LAW_2007 = law("167.4");

    private static final PayLaw LAW_2008 = law("174");

    private static PayLaw law(String monthlyHours) {
        return new PayLaw(
                Money.of(360),
                Money.of("3.40"),
                new BigDecimal(monthlyHours),
                new BigDecimal("176"),
                new BigDecimal("1.5"),
                new BigDecimal("2"),
                new BigDecimal("3"),
                new BigDecimal("36"));
    }

    @ParameterizedTest
    @CsvSource({
        "176, 359.99, 360.00, the whole month",
        "88, 179.99, 180.00, half of it",
        "1, 2.04, 2.05, one hour, rounded half up from 2.04545",
    })
    void full_time_pay_is_not_below_the_minimum_for_the_hours_attended(
            String hours, String below, String due, String what) {
        assertThat(found(WorkKind.FULL_TIME, hours(hours, "0", "0", "0"), pay("0", below, "0", below), LAW_2007))
                .containsExactly(new Shortfall(ShortfallKind.MINIMUM_WAGE, Money.of(due), Money.of(below)));
        assertThat(found(WorkKind.FULL_TIME, hours(hours, "0", "0", "0"), pay("0", due, "0", due), LAW_2007))
                .isEmpty();
    }

    @Test
    void more_hours_than_scheduled_raise_no_minimum_and_what_is_short_of_the_agreed_wage_is_not_missed_twice() {
        List<Shortfall> found =
                found(WorkKind.FULL_TIME, hours("184", "0", "0", "0"), pay("600", "300", "0", "300"), LAW_2007);

        assertThat(found)
                .containsExactly(
                        new Shortfall(ShortfallKind.MINIMUM_WAGE, Money.of(360), Money.of(300)),
                        new Shortfall(ShortfallKind.AGREED_WAGE, Money.of(600), Money.of(360)));
    }

    /** 600 yuan ÷ 167.4 hours × (10 × 1.5 + 8 × 2 + 4 × 3) = 154.12; by 174 hours 148.28. */
    @Test
    void overtime_is_paid_by_the_day_it_was_worked_and_by_the_hours_of_the_law_of_the_month() {
        WorkedHours worked = hours("176", "10", "8", "4");

        assertThat(found(WorkKind.FULL_TIME, worked, pay("600", "600", "154.12", "754.12"), LAW_2007))
                .isEmpty();
        assertThat(found(WorkKind.FULL_TIME, worked, pay("600", "600", "154.11", "754.11"), LAW_2007))
                .containsExactly(new Shortfall(ShortfallKind.OVERTIME_PAY, Money.of("154.12"), Money.of("154.11")));
        assertThat(found(WorkKind.FULL_TIME, worked, pay("600", "600", "148.28", "748.28"), LAW_2008))
                .isEmpty();
    }

    @Test
    void overtime_of_who_is_agreed_less_is_reckoned_by_the_minimum() {
        assertThat(found(
                        WorkKind.FULL_TIME,
                        hours("176", "10", "0", "0"),
                        pay("300", "360", "26.89", "386.89"),
                        LAW_2007))
                .containsExactly(new Shortfall(ShortfallKind.OVERTIME_PAY, Money.of("32.26"), Money.of("26.89")));
    }

    @Test
    void part_time_work_is_paid_by_the_hour() {
        assertThat(found(WorkKind.PART_TIME, hours("60", "4", "0", "0"), pay("0", "217.59", "0", "217.59"), LAW_2007))
                .containsExactly(new Shortfall(ShortfallKind.MINIMUM_WAGE, Money.of("217.60"), Money.of("217.59")));
        assertThat(found(
                        WorkKind.PART_TIME,
                        hours("60", "4", "0", "0"),
                        pay("0", "204.00", "13.60", "217.60"),
                        LAW_2007))
                .isEmpty();
    }

    @Test
    void what_is_not_paid_by_the_pay_day_is_unpaid_from_the_next_day_on() {
        Pay pay = new Pay(Money.of(360), Money.of(360), Money.ZERO, Money.of(40), Money.of(300), PAY_DAY);
        WorkedHours month = hours("176", "0", "0", "0");

        assertThat(PayCheck.of(WorkKind.FULL_TIME, month, pay, LAW_2007, PAY_DAY, PAY_DAY))
                .isEmpty();
        assertThat(PayCheck.of(WorkKind.FULL_TIME, month, pay, LAW_2007, PAY_DAY, NEXT_DAY))
                .containsExactly(new Shortfall(ShortfallKind.UNPAID, Money.of(320), Money.of(300)));
    }

    @Test
    void more_than_36_hours_of_overtime_are_too_many() {
        assertThat(PayCheck.excessive(hours("176", "20", "10", "6"), LAW_2007)).isFalse();
        assertThat(PayCheck.excessive(hours("176", "20", "10", "6.01"), LAW_2007))
                .isTrue();
    }

    @Test
    void hours_and_pay_that_cannot_be_are_refused() {
        refuses(PayrollRefusal.MORE_HOURS_THAN_THERE_ARE, () -> hours("700", "44", "0", "0.01"));
        refuses(PayrollRefusal.PAY_BELOW_NOTHING, () -> pay("0", "-0.01", "0", "0"));
        refuses(
                PayrollRefusal.MORE_WITHHELD_THAN_EARNED,
                () -> new Pay(Money.ZERO, Money.of(1), Money.ZERO, Money.of("1.01"), Money.ZERO, null));
        refuses(
                PayrollRefusal.PAID_WITHOUT_DAY,
                () -> new Pay(Money.ZERO, Money.of(1), Money.ZERO, Money.ZERO, Money.of(1), null));
    }

    /** Who is paid what is short is short of nothing any more, and of no cent less was he short. */
    @Property(tries = 500)
    void what_is_short_is_exactly_what_is_missing(
            @ForAll @IntRange(max = 200) int normal,
            @ForAll @IntRange(max = 40) int overtime,
            @ForAll @IntRange(max = 90_000) int agreed,
            @ForAll @IntRange(max = 90_000) int base,
            @ForAll @IntRange(max = 20_000) int extra) {
        WorkedHours worked = hours(Integer.toString(normal), Integer.toString(overtime), "3", "1");
        Money agreedWage = new Money(BigDecimal.valueOf(agreed, 2));
        Money got = new Money(BigDecimal.valueOf(base, 2));
        Money gotForOvertime = new Money(BigDecimal.valueOf(extra, 2));

        List<Shortfall> found = PayCheck.of(
                WorkKind.FULL_TIME,
                worked,
                new Pay(agreedWage, got, gotForOvertime, Money.ZERO, Money.ZERO, null),
                LAW_2007,
                PAY_DAY,
                NEXT_DAY);
        Money full = got;
        Money fullOvertime = gotForOvertime;
        for (Shortfall one : found) {
            switch (one.kind()) {
                case MINIMUM_WAGE, AGREED_WAGE -> full = full.plus(one.amount());
                case OVERTIME_PAY -> fullOvertime = fullOvertime.plus(one.amount());
                case UNPAID -> assertThat(one.amount()).isEqualTo(got.plus(gotForOvertime));
            }
        }
        Pay paid = new Pay(agreedWage, full, fullOvertime, Money.ZERO, full.plus(fullOvertime), PAY_DAY);

        assertThat(PayCheck.of(WorkKind.FULL_TIME, worked, paid, LAW_2007, PAY_DAY, NEXT_DAY))
                .isEmpty();
    }

    private static List<Shortfall> found(WorkKind kind, WorkedHours hours, Pay pay, PayLaw law) {
        return PayCheck.of(kind, hours, pay, law, PAY_DAY, NEXT_DAY);
    }

    private static WorkedHours hours(String normal, String workday, String restDay, String holiday) {
        return new WorkedHours(
                new BigDecimal(normal), new BigDecimal(workday), new BigDecimal(restDay), new BigDecimal(holiday));
    }

    private static Pay pay(String agreed, String base, String overtime, String paid) {
        return new Pay(Money.of(agreed), Money.of(base), Money.of(overtime), Money.ZERO, Money.of(paid), PAY_DAY);
    }

    private static void refuses(Enum<?> refusal, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
