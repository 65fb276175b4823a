package org.ganlao.socialinsurance.payment;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.payment.domain.BenefitPayment;
import org.ganlao.socialinsurance.payment.domain.PaymentState;

/**
 * What happened to a payment. Proposals, and what comes of them before they are approved, are said to the audit alone; what a
 * run pays is said once for the run and county.
 */
@ApplicationScoped
class BenefitPaymentEvents {

    static final String KIND = "benefit-payment";

    private final RecordEvents events;
    private final RunFigures figures;
    private final BenefitPaymentRepository payments;

    BenefitPaymentEvents(RecordEvents events, RunFigures figures, BenefitPaymentRepository payments) {
        this.events = events;
        this.figures = figures;
        this.payments = payments;
    }

    void say(String verb, BenefitPayment payment, String why) {
        events.say(KIND, verb, BenefitPaymentFact.of(payment), why);
    }

    void note(String verb, BenefitPayment payment, String why) {
        events.note(KIND, verb, payment, why);
    }

    /** It was struck out, or has to be recovered. */
    void fell(BenefitPayment payment, String why) {
        if (payment.state() == PaymentState.TO_BE_RECOVERED) {
            say("recalled", payment, why);
        } else if (payment.approval().given()) {
            say("annulled", payment, why);
        } else {
            note("annulled", payment, why);
        }
        corrected(payment, why);
    }

    /** What its run has told of the county may be another now. */
    void corrected(BenefitPayment payment, String why) {
        if (payment.dueRun() != null) {
            payments.flush();
            figures.correct(payment.dueRun(), payment.region(), why);
        }
    }
}
