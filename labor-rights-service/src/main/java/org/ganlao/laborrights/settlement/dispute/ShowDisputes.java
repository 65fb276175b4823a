package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeClaim;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeWorker;
import org.ganlao.laborrights.settlement.dispute.domain.MajorCase;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

/** Shows cases, and their workers; that these were read is noted. */
@ApplicationScoped
class ShowDisputes {

    private final DisputeCaseRepository cases;
    private final DisputeWorkerRepository workers;
    private final DisputeLaws laws;
    private final Persons persons;
    private final AuditedReads reads;

    ShowDisputes(
            DisputeCaseRepository cases,
            DisputeWorkerRepository workers,
            DisputeLaws laws,
            Persons persons,
            AuditedReads reads) {
        this.cases = cases;
        this.workers = workers;
        this.laws = laws;
        this.persons = persons;
        this.reads = reads;
    }

    DisputeCaseView one(UUID id) {
        return view(cases.visible(id));
    }

    Page<DisputeCaseView> page(DisputeCaseFilter filter, Paging paging) {
        return cases.page(filter, paging).map(this::view);
    }

    DisputeCaseView view(DisputeCase found) {
        MajorCase major = laws.major(found.application().appliedOn(), found.region());
        return DisputeCaseView.from(found, major.is(found.workers(), found.claimed()));
    }

    DisputeWorkerView worker(UUID id) {
        DisputeWorker worker = workers.visible(id);
        reads.one(DisputeEvents.WORKER, id);
        return view(worker, workers.claimsOf(List.of(id)));
    }

    Page<DisputeWorkerView> workers(DisputeWorkerFilter filter, Paging paging) {
        Page<DisputeWorker> page = workers.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(DisputeEvents.WORKER);
        Map<UUID, List<DisputeClaim>> claims =
                workers.claimsOf(page.items().stream().map(DisputeWorker::id).toList());
        return page.map(worker -> view(worker, claims));
    }

    private DisputeWorkerView view(DisputeWorker worker, Map<UUID, List<DisputeClaim>> claims) {
        return DisputeWorkerView.from(
                worker, persons.show(worker.person()), claims.getOrDefault(worker.id(), List.of()));
    }
}
