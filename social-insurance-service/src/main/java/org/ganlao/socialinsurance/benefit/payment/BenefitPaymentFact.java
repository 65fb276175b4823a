package org.ganlao.socialinsurance.benefit.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.payment.domain.BenefitPayment;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentState;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** A payment on the wire; contracts/events/social-insurance/benefit-payment.*.v1 describe it. */
record BenefitPaymentFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        Insurance insurance,
        String benefit,
        UUID ground,
        String person,
        YearMonth month,
        LocalDate dueOn,
        Money amount,
        PaymentState state,
        LocalDate paidOn,
        LocalDate returnedOn,
        Money recovered,
        String annulReason)
        implements Fact {

    static BenefitPaymentFact of(BenefitPayment payment) {
        return new BenefitPaymentFact(
                payment.id(),
                payment.version(),
                payment.occurredOn(),
                payment.recordedAt(),
                payment.region(),
                payment.insurance(),
                payment.benefit(),
                payment.ground(),
                payment.person(),
                payment.month().orElse(null),
                payment.dueOn(),
                payment.amount(),
                payment.state(),
                payment.paidOn(),
                payment.returnedOn(),
                payment.recovered(),
                payment.annulReason());
    }
}
