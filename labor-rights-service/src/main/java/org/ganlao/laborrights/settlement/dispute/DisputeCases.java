package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeOutcome;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeWorker;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** The cases of commissions, for those who hear them. Whoever changes what belongs to a case holds its row. */
@ApplicationScoped
public class DisputeCases {

    private final DisputeCaseRepository cases;
    private final DisputeWorkerRepository workers;
    private final DisputeTimes times;
    private final EndDisputes end;
    private final DisputeEvents events;
    private final Parameters parameters;
    private final ChangeLog changes;

    DisputeCases(
            DisputeCaseRepository cases,
            DisputeWorkerRepository workers,
            DisputeTimes times,
            EndDisputes end,
            DisputeEvents events,
            Parameters parameters,
            ChangeLog changes) {
        this.cases = cases;
        this.workers = workers;
        this.times = times;
        this.end = end;
        this.events = events;
        this.parameters = parameters;
        this.changes = changes;
    }

    /** The case, which nobody else changes until the transaction ends; 404 outside of the caller's regions. */
    public DisputeCase held(UUID id) {
        cases.visible(id);
        return cases.locked(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    /** So many days before a hearing both sides are told of it. */
    public int daysOfNotice(DisputeCase found) {
        return parameters
                .at(found.application().appliedOn())
                .integer(times.law(found).notice().parameter());
    }

    /** Tokens of the workers who come to a hearing: who speaks for the others, or else all. */
    public List<String> whoAppears(UUID id) {
        List<DisputeWorker> all = workers.of(id);
        boolean represented = all.stream().anyMatch(DisputeWorker::representative);
        return all.stream()
                .filter(worker -> !represented || worker.representative())
                .map(worker -> worker.person().token())
                .toList();
    }

    /** Another arbitrator takes the place of one who is recused. */
    public void replace(DisputeCase found, UUID arbitrator, UUID by) {
        found.replace(arbitrator, by, changes.now());
        events.note("arbitrator-replaced", found, by.toString());
    }

    /** The applicant stayed away, which counts as a withdrawal. */
    public void deemWithdrawn(DisputeCase found, LocalDate on) {
        found.withdraw(DisputeOutcome.DEEMED_WITHDRAWN, on, changes.now());
        times.over(found);
        end.ended(found);
    }
}
