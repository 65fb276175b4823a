package org.ganlao.laborrights.enforcement.inspection;

import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.CAUSE_REVIEW;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.platform.event.ChangeLog;

/**
 * Tells cases what becomes of what other parts of the service handed to them, so that none goes on silently for something that is
 * gone. In the transactions of those parts; locks the case, then its limits of time. Cases that have ended are left alone.
 */
@ApplicationScoped
public class CaseCauses {

    private final InspectionCaseRepository cases;
    private final CaseLimits limits;
    private final CaseEvents events;
    private final List<CaseGround> grounds;
    private final ChangeLog changes;

    CaseCauses(
            InspectionCaseRepository cases,
            CaseLimits limits,
            CaseEvents events,
            @All List<CaseGround> grounds,
            ChangeLog changes) {
        this.cases = cases;
        this.limits = limits;
        this.events = events;
        this.grounds = grounds;
        this.changes = changes;
    }

    /**
     * Something holds no more. Where nothing else that was handed to an assigned case stands, somebody has to decide in time
     * whether it goes on.
     *
     * @param note what it was, in words; it is written already. Whether anything else stands is asked when the case is held, so that
     *     of two who take the last ones away at once the later one sees it
     */
    @Transactional(TxType.MANDATORY)
    public void gone(UUID inspectionCase, String note, LocalDate on) {
        going(inspectionCase).ifPresent(found -> {
            boolean left = grounds.stream().anyMatch(ground -> ground.stands(inspectionCase));
            if (found.causeGone(left, on, changes.now())) {
                limits.beginAgain(found, CAUSE_REVIEW, found.causeGoneOn());
            }
            told(found, "cause-gone", on, note);
        });
    }

    /** Something is handed to a case, which goes on where nobody had to decide about it. */
    @Transactional(TxType.MANDATORY)
    public void handed(UUID inspectionCase, String note, LocalDate on) {
        going(inspectionCase).filter(found -> found.causeGoneOn() != null).ifPresent(found -> {
            found.goOn(changes.now());
            limits.meet(found, CAUSE_REVIEW, on);
            told(found, "cause-back", on, note);
        });
    }

    /** Written at once: the same case may be told of something else in this transaction, and is read anew then. */
    private void told(InspectionCase found, String step, LocalDate on, String note) {
        cases.flush();
        events.told("advanced", found, step, on, List.of(), note);
    }

    private Optional<InspectionCase> going(UUID inspectionCase) {
        return cases.locked(inspectionCase).filter(found -> found.standing() && found.endedOn() == null);
    }
}
