package org.ganlao.socialinsurance.collection.base;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.socialinsurance.collection.base.domain.Contribution;
import org.ganlao.socialinsurance.collection.base.domain.ContributionRates;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * @param due of all insurances
 * @param trace the dated figures that were taken, with their sources
 */
record PreviewView(Money due, List<InsuranceDue> insurances, List<DatedValue> trace) {

    /** @param accountPart of both parts, what goes to the individual account */
    @Schema(name = "InsuranceDue")
    record InsuranceDue(
            Insurance insurance,
            Money base,
            BigDecimal employerRate,
            BigDecimal personRate,
            Money employerPart,
            Money personPart,
            Money accountPart,
            Money due) {

        static InsuranceDue of(Insurance insurance, ContributionRates rates, Contribution contribution) {
            return new InsuranceDue(
                    insurance,
                    contribution.base(),
                    rates.employer(),
                    rates.person(),
                    contribution.employerPart(),
                    contribution.personPart(),
                    contribution.accountPart(),
                    contribution.due());
        }
    }
}
