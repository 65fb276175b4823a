package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryBenefit;
import org.ganlao.socialinsurance.benefit.payment.MonthlyBenefit;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** 供养亲属抚恤金, by the month. */
@ApplicationScoped
class KinPension implements MonthlyBenefit {

    private final InjuryDues dues;

    KinPension(InjuryDues dues) {
        this.dues = dues;
    }

    @Override
    public String benefit() {
        return InjuryDues.code(InjuryBenefit.KIN_PENSION);
    }

    @Override
    public Insurance insurance() {
        return Insurance.INJURY;
    }

    @Override
    public LocalDate dueOn(YearMonth month, String region) {
        return dues.dueOn(month, region);
    }

    @Override
    public String select() {
        return dues.select(InjuryBenefit.KIN_PENSION);
    }
}
