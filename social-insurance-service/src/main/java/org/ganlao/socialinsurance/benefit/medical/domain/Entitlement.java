package org.ganlao.socialinsurance.benefit.medical.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredDays;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.ganlao.socialinsurance.register.enrolment.domain.Period;

/**
 * Whether a person may claim for days of care: insured on each of them, the waiting period over, and the contributions paid
 * that had to be paid by then.
 */
public final class Entitlement {

    private static final String PREFIX = "social-insurance.medical.";

    private final InsuredAs insured;
    private final Stay stay;
    private final ParameterSet figures;

    /** @param figures of the day of admission */
    public Entitlement(InsuredAs insured, Stay stay, ParameterSet figures) {
        this.insured = insured;
        this.stay = stay;
        this.figures = figures;
    }

    /** Refuses a day that is not insured, and an admission within the waiting period. */
    public void requireInsured(InsuredDays days) {
        Period around = days.periods().stream()
                .filter(period -> !stay.from().isBefore(period.from()))
                .filter(period -> period.until() == null || stay.until().isBefore(period.until()))
                .findFirst()
                .orElseThrow(() -> new Rejection(MedicalRefusal.NOT_INSURED_THEN, stay.from(), stay.until()));
        LocalDate claimableFrom = around.from().plusMonths(months("waiting-months"));
        if (stay.from().isBefore(claimableFrom)) {
            throw new Rejection(MedicalRefusal.WAITING_PERIOD, claimableFrom);
        }
    }

    /** Whether anybody pays contributions for such a person month by month. */
    public boolean paysMonthly() {
        return months("paid-within-months") > 0;
    }

    /** Refuses where the last of so many months up to the admission is not paid. */
    public void requirePaid(Collection<YearMonth> paid) {
        YearMonth admitted = YearMonth.from(stay.from());
        YearMonth earliest = admitted.minusMonths(months("paid-within-months"));
        if (paid.stream().noneMatch(month -> !month.isBefore(earliest) && !month.isAfter(admitted))) {
            throw new Rejection(MedicalRefusal.CONTRIBUTIONS_UNPAID, earliest);
        }
    }

    /** Under which rules the bills are paid. */
    public Cover cover() {
        if (insured.kind() == InsuredKind.MIGRANT) {
            return Cover.MIGRANT;
        }
        if (insured.kind() == InsuredKind.RETIRED_CADRE) {
            return Cover.CADRE;
        }
        if (insured.kind() == InsuredKind.RETIREE) {
            return Cover.RETIREE;
        }
        return List.of(InsuredKind.RESIDENT_ADULT, InsuredKind.RESIDENT_MINOR).contains(insured.kind())
                ? Cover.RESIDENT
                : Cover.EMPLOYEE;
    }

    private int months(String figure) {
        return figures.integer(PREFIX + figure + "." + kind(), insured.region());
    }

    private String kind() {
        return insured.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
