package org.ganlao.socialinsurance.benefit.payment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** What this service pays by the month. */
@ApplicationScoped
class MonthlyBenefits {

    private final List<MonthlyBenefit> benefits;

    MonthlyBenefits(@All List<MonthlyBenefit> benefits) {
        this.benefits = benefits;
    }

    List<MonthlyBenefit> of(String benefit) {
        return benefits.stream().filter(one -> one.benefit().equals(benefit)).toList();
    }

    /** @throws Rejection if the insurance pays no such benefit by the month */
    MonthlyBenefit of(Insurance insurance, String benefit) {
        return benefits.stream()
                .filter(one -> one.insurance() == insurance && one.benefit().equals(benefit))
                .findFirst()
                .orElseThrow(() -> new Rejection(PaymentRefusal.NO_SUCH_BENEFIT, benefit, insurance).at("/benefit"));
    }
}
