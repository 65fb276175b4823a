package org.ganlao.socialinsurance.benefit.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.domain.BenefitPayment;
import org.ganlao.socialinsurance.benefit.payment.domain.PaymentState;

/**
 * What happened to a payment. Proposals, and what comes of them before they are approved, are said to the audit alone; what a
 * run pays is said once for the run and county.
 */
@ApplicationScoped
class BenefitPaymentEvents {

    static final String KIND = "benefit-payment";

    /** The database orders ids as they are written. */
    private static final Comparator<RunCounty> IN_ORDER =
            Comparator.comparing((RunCounty told) -> told.run().toString()).thenComparing(RunCounty::county);

    private final RecordEvents events;
    private final RunFigures figures;
    private final BenefitPaymentRepository payments;
    private final Instance<PaymentFollower> followers;
    private final BusinessClock clock;

    BenefitPaymentEvents(
            RecordEvents events,
            RunFigures figures,
            BenefitPaymentRepository payments,
            @Any Instance<PaymentFollower> followers,
            BusinessClock clock) {
        this.events = events;
        this.figures = figures;
        this.payments = payments;
        this.followers = followers;
        this.clock = clock;
    }

    void say(String verb, BenefitPayment payment, String why) {
        events.say(KIND, verb, BenefitPaymentFact.of(payment), why);
    }

    /** The bank gave it back. */
    void returned(BenefitPayment payment, String why) {
        say("returned", payment, why);
        corrected(payment, why);
        tookBack(payment, payment.returnedOn());
    }

    private void tookBack(BenefitPayment payment, LocalDate on) {
        followers.forEach(follower -> follower.tookBack(payment.id(), payment.benefit(), on));
    }

    void note(String verb, BenefitPayment payment, String why) {
        events.note(KIND, verb, payment, why);
    }

    /** It was struck out, or has to be recovered. */
    void fell(BenefitPayment payment, String why) {
        fallen(payment, why);
        corrected(payment, why);
    }

    /** The same of one among several, whose figures {@link #corrected(Collection, String)} looks at together. */
    void fallen(BenefitPayment payment, String why) {
        if (payment.state() == PaymentState.TO_BE_RECOVERED) {
            say("recalled", payment, why);
            tookBack(payment, clock.today());
        } else if (payment.approval().given()) {
            say("annulled", payment, why);
        } else {
            note("annulled", payment, why);
        }
    }

    /** What its run has told of the county may be another now. */
    void corrected(BenefitPayment payment, String why) {
        corrected(List.of(payment), why);
    }

    /** Once for each run and county, in the order in which all lock them. */
    void corrected(Collection<BenefitPayment> changed, String why) {
        payments.flush();
        changed.stream()
                .filter(payment -> payment.dueRun() != null)
                .map(payment -> new RunCounty(payment.dueRun(), payment.region()))
                .distinct()
                .sorted(IN_ORDER)
                .forEach(told -> figures.correct(told.run(), told.county(), why));
    }

    private record RunCounty(UUID run, String county) {}
}
