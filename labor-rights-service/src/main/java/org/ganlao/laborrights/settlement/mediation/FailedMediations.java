package org.ganlao.laborrights.settlement.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.settlement.mediation.domain.Mediation;
import org.ganlao.laborrights.settlement.mediation.domain.MediationLimit;
import org.ganlao.laborrights.settlement.mediation.domain.MediationState;

/** What a mediation that came to nothing means for who applies for arbitration afterwards. */
@ApplicationScoped
public class FailedMediations {

    private final MediationRepository mediations;

    FailedMediations(MediationRepository mediations) {
        this.mediations = mediations;
    }

    /**
     * The days for which the committee had the dispute.
     *
     * @param until first day after it ended, for no longer than the limit under the rules of 1993 (劳部发〔1995〕309号第八十九条), and
     *     until an agreement at the latest, performed or not
     * @param interrupts whether time begins anew afterwards; else it stood still
     */
    public record Span(LocalDate from, LocalDate until, boolean interrupts) {}

    /**
     * Of a mediation that failed, with one of these employers, of one of these persons; empty where it is none of theirs.
     *
     * @param persons tokens
     */
    public Optional<Span> span(UUID id, Collection<String> employers, Collection<String> persons) {
        return mediations
                .findByIdOptional(id)
                .filter(found -> found.state() == MediationState.FAILED)
                .filter(found -> employers.contains(found.employer()))
                .filter(found -> persons.contains(found.person().token()))
                .map(FailedMediations::span);
    }

    private static Span span(Mediation found) {
        boolean interrupts = found.limit() == MediationLimit.TO_MEDIATE_2008;
        LocalDate ended = interrupts || found.agreedOn() == null ? found.failedOn() : found.agreedOn();
        LocalDate last = interrupts || ended.isBefore(found.mediateBy()) ? ended : found.mediateBy();
        return new Span(found.occurredOn(), last, interrupts);
    }
}
