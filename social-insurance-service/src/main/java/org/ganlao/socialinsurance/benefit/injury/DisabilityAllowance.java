package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryBenefit;
import org.ganlao.socialinsurance.benefit.payment.MonthlyBenefit;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** 伤残津贴 of grades 1 to 4, by the month. */
@ApplicationScoped
class DisabilityAllowance implements MonthlyBenefit {

    private final InjuryDues dues;

    DisabilityAllowance(InjuryDues dues) {
        this.dues = dues;
    }

    @Override
    public String benefit() {
        return InjuryDues.code(InjuryBenefit.ALLOWANCE);
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
        return dues.select(InjuryBenefit.ALLOWANCE);
    }
}
