package org.ganlao.socialinsurance.benefit.maternity;

import java.util.List;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityBenefit;

record MaternityBenefitView(int days, Money allowance, Money medical, List<DatedValue> parameters) {

    static MaternityBenefitView from(MaternityBenefit benefit) {
        return new MaternityBenefitView(benefit.days(), benefit.allowance(), benefit.medical(), benefit.trace());
    }
}
