package org.ganlao.socialinsurance.injury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.socialinsurance.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.injury.domain.InjuryBenefit;
import org.ganlao.socialinsurance.payment.MonthlyBenefit;

/** 生活护理费, by the month. */
@ApplicationScoped
class NursingAllowance implements MonthlyBenefit {

    private final InjuryDues dues;

    NursingAllowance(InjuryDues dues) {
        this.dues = dues;
    }

    @Override
    public String benefit() {
        return InjuryDues.code(InjuryBenefit.NURSING);
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
        return dues.select(InjuryBenefit.NURSING);
    }
}
