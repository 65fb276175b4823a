package org.ganlao.socialinsurance.benefit.medical.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterBook;

class ReimbursementPropertyTest {

    private static final ParameterBook BOOK = ParameterBook.shipped();
    private static final LocalDate APRIL_20 = LocalDate.of(2007, 4, 20);
    private static final Money EMPLOYEES_CAP = Money.of("62360.00");
    private static final Money RESIDENTS_CAP = Money.of("20000.00");

    @Property
    void the_parts_sum_to_the_bill(
            @ForAll Cover cover,
            @ForAll("bills") Bill bill,
            @ForAll("years") YearSoFar year,
            @ForAll("amounts") Money balance) {
        Reimbursement worked = worked(cover, bill, year);
        Money account = worked.fromAccount(balance);
        Money cash = worked.own().minus(account);

        assertThat(worked.pooled().plus(worked.supplementary()).plus(account).plus(cash))
                .isEqualTo(bill.costs().total());
        assertThat(List.of(worked.pooled(), worked.supplementary(), account, cash))
                .noneMatch(Money::isNegative);
        assertThat(account).isLessThanOrEqualTo(balance);
        assertThat(cash)
                .isGreaterThanOrEqualTo(cover.hasAccount() ? bill.costs().classC() : Money.ZERO);
    }

    @Property
    void a_years_bills_never_pass_the_cap(@ForAll Cover cover, @ForAll("manyBills") List<Bill> bills) {
        YearSoFar year = YearSoFar.FRESH;
        for (Bill bill : bills) {
            year = year.with(bill, worked(cover, bill, year));
        }

        switch (cover) {
            case EMPLOYEE, RETIREE, MIGRANT -> assertThat(year.pooled()).isLessThanOrEqualTo(EMPLOYEES_CAP);
            case RESIDENT -> assertThat(year.pooled()).isLessThanOrEqualTo(RESIDENTS_CAP);
            case CADRE -> assertThat(year.supplementary()).isEqualTo(Money.ZERO);
        }
        assertThat(year.supplementary()).isLessThanOrEqualTo(Money.of("150000.00"));
    }

    @Property
    void a_dearer_bill_brings_no_less_from_the_funds_and_costs_the_person_no_less(
            @ForAll Cover cover,
            @ForAll("bills") Bill bill,
            @ForAll("years") YearSoFar year,
            @ForAll CostClass dearer,
            @ForAll("amounts") Money more) {
        Reimbursement before = worked(cover, bill, year);
        Reimbursement after = worked(cover, dearer.add(bill, more), year);

        assertThat(after.pooled()).isGreaterThanOrEqualTo(before.pooled());
        assertThat(after.supplementary()).isGreaterThanOrEqualTo(before.supplementary());
        assertThat(after.own()).isGreaterThanOrEqualTo(before.own());
    }

    @Property
    void more_paid_earlier_brings_no_more_now(
            @ForAll Cover cover,
            @ForAll("bills") Bill bill,
            @ForAll("years") YearSoFar year,
            @ForAll("amounts") Money more) {
        YearSoFar fuller = new YearSoFar(year.stays(), year.pooled().plus(more), year.supplementary());

        assertThat(worked(cover, bill, fuller).pooled())
                .isLessThanOrEqualTo(worked(cover, bill, year).pooled());
    }

    @Property
    void a_retiree_gets_no_less_than_an_employee(@ForAll("bills") Bill bill, @ForAll("years") YearSoFar year) {
        assertThat(worked(Cover.RETIREE, bill, year).pooled())
                .isGreaterThanOrEqualTo(worked(Cover.EMPLOYEE, bill, year).pooled());
    }

    /** By which class a bill grows. */
    enum CostClass {
        A,
        B,
        C;

        Bill add(Bill bill, Money more) {
            Costs costs = bill.costs();
            Costs dearer = switch (this) {
                case A -> new Costs(costs.classA().plus(more), costs.classB(), costs.classC());
                case B -> new Costs(costs.classA(), costs.classB().plus(more), costs.classC());
                case C ->
                    new Costs(costs.classA(), costs.classB(), costs.classC().plus(more));
            };
            return new Bill(bill.care(), bill.tier(), dearer);
        }
    }

    private static Reimbursement worked(Cover cover, Bill bill, YearSoFar year) {
        return Reimbursement.of(cover, bill, year, "360102", BOOK.at(APRIL_20));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(0, 20_000_000).map(ReimbursementPropertyTest::cents);
    }

    @Provide
    Arbitrary<Bill> bills() {
        Arbitrary<Costs> costs = Combinators.combine(amounts(), amounts(), amounts())
                .filter((a, b, c) -> !a.isZero() || !b.isZero() || !c.isZero())
                .as(Costs::new);
        return Combinators.combine(Arbitraries.of(Care.class), Arbitraries.of(Tier.class), costs)
                .as((care, tier, stated) -> new Bill(care, care == Care.PHARMACY ? null : tier, stated));
    }

    @Provide
    Arbitrary<List<Bill>> manyBills() {
        return bills().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<YearSoFar> years() {
        return Combinators.combine(Arbitraries.integers().between(0, 4), amounts(), amounts())
                .as(YearSoFar::new);
    }

    private static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
