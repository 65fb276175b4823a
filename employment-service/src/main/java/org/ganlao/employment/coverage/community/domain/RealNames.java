package org.ganlao.employment.coverage.community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ganlao.platform.problem.Rejection;

/**
 * What the records of persons say of a community on a day.
 *
 * @param working residents in work
 * @param seeking residents registered as looking for work who are not in work
 * @param familiesOpen zero-employment families of whom nobody is in work
 * @param insured of those in work: by the register, and stated of those of whom it has nothing
 * @param insuredByRegister of those in work, who is in the pension insurance on the day, as social insurance tells it
 * @param insuranceUnknown of those in work, of whom social insurance has told nothing
 * @param insuredSource what the stated part rests on; null where none was stated
 * @param platform whether the community has a service platform
 */
@Embeddable
public record RealNames(
        @Column(nullable = false) int working,
        @Column(nullable = false) int seeking,
        @Column(name = "families_open", nullable = false) int familiesOpen,
        @Column(nullable = false) int insured,

        @Column(name = "insured_by_register", nullable = false)
        int insuredByRegister,

        @Column(name = "insurance_unknown", nullable = false)
        int insuranceUnknown,

        @Column(name = "insured_source") String insuredSource,
        @Column(nullable = false) boolean platform) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public RealNames {
        if (working < 0 || seeking < 0 || familiesOpen < 0 || insured < 0) {
            throw new IllegalArgumentException("no community has less than nobody");
        }
        int stated = insured - insuredByRegister;
        if (stated < 0 || insuredByRegister < 0 || insuredByRegister + insuranceUnknown > working) {
            throw new IllegalArgumentException("the register has no other persons than those in work");
        }
        if (stated > insuranceUnknown) {
            throw new Rejection(CommunityRefusal.MORE_INSURED_THAN_UNKNOWN, stated, insuranceUnknown).at("/insured");
        }
    }

    /** Percent of the willing, who are in work or looking for it; of nobody, all are. */
    BigDecimal workingShare() {
        return percent(working, working + seeking);
    }

    /** Percent of those in work; of nobody, all are. */
    BigDecimal insuredShare() {
        return percent(insured, working);
    }

    /** Rounded down, so that what is printed never passes where the share itself does not. */
    private static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? HUNDRED.setScale(2)
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
    }
}
