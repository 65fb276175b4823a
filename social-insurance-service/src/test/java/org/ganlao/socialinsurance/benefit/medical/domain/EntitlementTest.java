package org.ganlao.socialinsurance.benefit.medical.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.parameter.ParameterBook;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredDays;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.ganlao.socialinsurance.register.enrolment.domain.Period;
import org.junit.jupiter.api.Test;

class EntitlementTest {

    private static final LocalDate APRIL_10 = LocalDate.of(2007, 4, 10);
    private static final LocalDate APRIL_20 = LocalDate.of(2007, 4, 20);
    private static final Instant NOW = Instant.parse("2007-04-01T02:00:00Z");
    private static final Stay STAY = new Stay(APRIL_10, APRIL_20);

    private final Entitlement flexible = of(InsuredKind.FLEXIBLE);
    private final Entitlement retiree = of(InsuredKind.RETIREE);

    @Test
    void every_day_of_the_stay_is_insured() {
        retiree.requireInsured(days(APRIL_10, APRIL_20.plusDays(1)));

        assertRefused(MedicalRefusal.NOT_INSURED_THEN, () -> retiree.requireInsured(days(APRIL_10, APRIL_20)));
        assertRefused(MedicalRefusal.NOT_INSURED_THEN, () -> retiree.requireInsured(days(APRIL_10.plusDays(1), null)));
    }

    @Test
    void the_waiting_period_of_half_a_year_is_over_at_the_admission() {
        LocalDate halfAYearBefore = APRIL_10.minusMonths(6);

        flexible.requireInsured(days(halfAYearBefore, null));
        assertRefused(
                MedicalRefusal.WAITING_PERIOD, () -> flexible.requireInsured(days(halfAYearBefore.plusDays(1), null)));
        retiree.requireInsured(days(APRIL_10, null));
    }

    @Test
    void the_month_before_the_admission_is_paid_or_its_own() {
        flexible.requirePaid(List.of(YearMonth.of(2007, 4)));
        flexible.requirePaid(List.of(YearMonth.of(2007, 3)));

        assertRefused(
                MedicalRefusal.CONTRIBUTIONS_UNPAID,
                () -> flexible.requirePaid(List.of(YearMonth.of(2007, 2), YearMonth.of(2007, 5))));
        assertThat(flexible.paysMonthly()).isTrue();
        assertThat(retiree.paysMonthly()).isFalse();
    }

    @Test
    void agreements_of_a_hospital_follow_each_other_and_decide_its_days() {
        MedicalProvider hospital = new MedicalProvider(
                UUID.randomUUID(),
                new Origin("desk", "1"),
                "71526726X",
                "南昌市第一医院",
                Tier.THIRD,
                "360102",
                new Agreement("1", APRIL_10, APRIL_20),
                NOW);

        hospital.requireFor(Care.INPATIENT, APRIL_10);
        hospital.requireFor(Care.OUTPATIENT, APRIL_20);
        assertRefused(MedicalRefusal.NOT_DESIGNATED, () -> hospital.requireFor(Care.INPATIENT, APRIL_20.plusDays(1)));
        assertRefused(
                MedicalRefusal.AGREEMENTS_OVERLAP,
                () -> hospital.renew(new Agreement("2", APRIL_20, APRIL_20.plusYears(1)), NOW));
        assertRefused(MedicalRefusal.AGREEMENT_PERIOD, () -> new Agreement("3", APRIL_20, APRIL_10));
    }

    private static Entitlement of(InsuredKind kind) {
        return new Entitlement(
                new InsuredAs(Insurance.MEDICAL, kind, null, false, "360102"),
                STAY,
                ParameterBook.shipped().at(APRIL_10));
    }

    private static InsuredDays days(LocalDate from, LocalDate until) {
        return new InsuredDays(List.of(new Period(from, until)));
    }
}
