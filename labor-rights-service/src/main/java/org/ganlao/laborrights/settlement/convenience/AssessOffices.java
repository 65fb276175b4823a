package org.ganlao.laborrights.settlement.convenience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.settlement.convenience.domain.ConvenienceRefusal;
import org.ganlao.laborrights.settlement.convenience.domain.OfficeEvidence;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Assesses arbitration offices by the evidence that stands. Locks: the item of the office. */
@ApplicationScoped
class AssessOffices {

    private static final String KIND = "office-evidence";

    private final Checklists checklists = Checklists.published();
    private final OfficeEvidenceRepository evidence;
    private final RegionScope scope;
    private final RegionTree regions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    AssessOffices(
            OfficeEvidenceRepository evidence,
            RegionScope scope,
            RegionTree regions,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.evidence = evidence;
        this.scope = scope;
        this.regions = regions;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    List<Checklists.Checklist> checklists() {
        return checklists.all();
    }

    @Transactional
    OfficeEvidenceView state(OfficeEvidenceRequest request) {
        OfficeEvidence.Finding finding = request.finding();
        Checklists.Checklist list = checklists
                .having(finding.item())
                .orElseThrow(() -> new Rejection(ConvenienceRefusal.UNKNOWN_OFFICE_ITEM, finding.item()).at("/item"));
        checks.requirePast(finding.assessedOn(), "/assessedOn");
        checks.requireOwnRegion(finding.region(), finding.assessedOn(), "/region");
        if (!appliesTo(list, finding.region())) {
            throw new Rejection(ConvenienceRefusal.NO_ARBITRATION_COURT_PILOT, finding.region()).at("/region");
        }
        locks.hold("office item %s of %s".formatted(finding.item(), finding.region()));
        Origin origin = new Origin(caller.client(), request.sourceRef());
        evidence.requireUnused(origin);
        if (evidence.assessed(finding.region(), finding.item(), finding.assessedOn())) {
            throw new Rejection(ConvenienceRefusal.OFFICE_ITEM_ASSESSED, finding.assessedOn()).at("/assessedOn");
        }
        OfficeEvidence found = new OfficeEvidence(OrderedId.at(changes.now()), origin, finding, changes.now());
        evidence.keep(found);
        return noted("stated", found, "");
    }

    private boolean appliesTo(Checklists.Checklist list, String region) {
        return list.areas().isEmpty() || list.areas().stream().anyMatch(area -> regions.contains(area, region));
    }

    @Transactional
    OfficeEvidenceView annul(UUID id, String ifMatch, Annulment annulment) {
        OfficeEvidence found = evidence.forChange(id, ifMatch);
        found.annul(annulment.reason(), changes.now());
        return noted("annulled", found, annulment.reason());
    }

    private OfficeEvidenceView noted(String what, OfficeEvidence found, String why) {
        events.note(KIND, what, found, why);
        return OfficeEvidenceView.from(found);
    }

    OfficeEvidenceView one(UUID id) {
        return OfficeEvidenceView.from(evidence.visible(id));
    }

    Page<OfficeEvidenceView> page(OfficeEvidenceFilter filter, Paging paging) {
        return evidence.page(filter, paging).map(OfficeEvidenceView::from);
    }

    /** By every checklist that applies to the office, as of today. */
    List<OfficeAssessment> assess(String region) {
        scope.requireRead(region);
        Map<String, OfficeEvidence> latest = evidence.latest(region, clock.today());
        return checklists.all().stream()
                .filter(list -> appliesTo(list, region))
                .map(list -> OfficeAssessment.of(list, latest))
                .toList();
    }
}
