package org.ganlao.socialinsurance.benefit.residentmedical.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** How a year's funding of one resident is made up; the parts sum to the standard (赣劳社办〔2007〕6号第九项). */
@Embeddable
public record FundingShares(
        @Column(nullable = false, updatable = false) Money standard,

        @Column(name = "person_part", nullable = false, updatable = false)
        Money person,

        @Column(name = "province_part", nullable = false, updatable = false)
        Money province,

        @Column(name = "city_part", nullable = false, updatable = false)
        Money city,

        @Column(name = "county_part", nullable = false, updatable = false)
        Money county) {

    private static final String PREFIX = "social-insurance.residentmedical.";

    /** @throws Rejection if the parts do not sum to the standard */
    public FundingShares {
        if (!person.plus(province).plus(city).plus(county).equals(standard)) {
            throw new Rejection(ResidentRefusal.FUNDING_DOES_NOT_ADD_UP, standard);
        }
    }

    /**
     * As in force on the day of the figures.
     *
     * @throws Rejection unless the person is insured as a resident
     */
    public static FundingShares of(InsuredKind kind, String region, ParameterSet figures) {
        String group = PREFIX + group(kind) + ".";
        return new FundingShares(
                figures.money(group + "standard", region),
                figures.money(group + "person", region),
                figures.money(group + "province", region),
                figures.money(group + "city", region),
                figures.money(group + "county", region));
    }

    private static String group(InsuredKind kind) {
        if (kind == InsuredKind.RESIDENT_MINOR) {
            return "minor";
        }
        if (kind == InsuredKind.RESIDENT_ADULT) {
            return "adult";
        }
        throw new Rejection(ResidentRefusal.NOT_A_RESIDENT, kind);
    }
}
