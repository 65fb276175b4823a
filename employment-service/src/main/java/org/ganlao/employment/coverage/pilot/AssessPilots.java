package org.ganlao.employment.coverage.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.employment.codedlist.CodedEntry;
import org.ganlao.employment.codedlist.CodedList;
import org.ganlao.employment.coverage.pilot.PilotAssessment.Item;
import org.ganlao.employment.coverage.pilot.domain.Finding;
import org.ganlao.employment.coverage.pilot.domain.PilotEvidence;
import org.ganlao.employment.coverage.pilot.domain.PilotRefusal;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
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

/** Assesses the pilot areas of urban–rural employment by the evidence that stands. Evidence of one region goes one after the other. */
@ApplicationScoped
class AssessPilots {

    private static final String KIND = "pilot-evidence";

    private final CodedList checklist = CodedList.of("/pilot/checklist.yaml");
    private final CodedList areas = CodedList.of("/pilot/areas.yaml");
    private final PilotRepository evidence;
    private final RegionScope scope;
    private final RegionTree regions;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    AssessPilots(
            PilotRepository evidence,
            RegionScope scope,
            RegionTree regions,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.evidence = evidence;
        this.scope = scope;
        this.regions = regions;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    List<CodedEntry> checklist() {
        return checklist.entries();
    }

    List<CodedEntry> areas() {
        return areas.entries();
    }

    @Transactional
    PilotView state(PilotRequest request) {
        Finding finding = request.finding();
        require(finding);
        locks.hold(KIND + " of " + finding.region());
        if (evidence.isAssessed(finding)) {
            throw new Rejection(PilotRefusal.PILOT_ITEM_ASSESSED, finding.assessedOn());
        }
        PilotEvidence found = new PilotEvidence(
                UUID.randomUUID(), new Origin(caller.client(), request.sourceRef()), finding, changes.now());
        evidence.add(found);
        return told("stated", found, "");
    }

    private void require(Finding finding) {
        if (!checklist.knows(finding.item())) {
            throw new Rejection(PilotRefusal.UNKNOWN_PILOT_ITEM, finding.item()).at("/item");
        }
        checks.requirePast(finding.assessedOn(), "/assessedOn");
        checks.requireOwnRegion(finding.region(), finding.assessedOn(), "/region");
        if (areas.entries().stream().noneMatch(area -> regions.contains(area.code(), finding.region()))) {
            throw new Rejection(PilotRefusal.NO_PILOT_AREA, finding.region()).at("/region");
        }
    }

    @Transactional
    PilotView annul(UUID id, String ifMatch, Annulment annulment) {
        PilotEvidence found = evidence.forChange(id, ifMatch);
        found.annul(annulment.reason(), changes.now());
        return told("annulled", found, annulment.reason());
    }

    PilotView one(UUID id) {
        return PilotView.from(evidence.visible(id));
    }

    Page<PilotView> page(PilotFilter filter, Paging paging) {
        return evidence.page(filter, paging).map(PilotView::from);
    }

    /** Every pilot area that the caller may see, and each county in one that shows evidence of its own. */
    List<PilotAssessment> assess(PilotFilter filter) {
        LocalDate until = filter.assessedUntil == null ? clock.today() : filter.assessedUntil;
        Set<String> codes = new TreeSet<>(scope.covered());
        if (filter.region != null) {
            codes.retainAll(regions.codesWithin(filter.region));
        }
        Map<String, List<PilotEvidence>> found =
                evidence.standingOf(codes, until).stream().collect(Collectors.groupingBy(PilotEvidence::region));
        return Stream.concat(
                        areas.entries().stream().map(CodedEntry::code).filter(codes::contains), found.keySet().stream())
                .distinct()
                .sorted()
                .map(region -> PilotAssessment.of(region, items(found.getOrDefault(region, List.of()))))
                .toList();
    }

    private List<Item> items(List<PilotEvidence> inOrder) {
        return checklist.entries().stream()
                .map(entry -> inOrder.stream()
                        .filter(found -> found.finding().item().equals(entry.code()))
                        .reduce((earlier, later) -> later)
                        .map(found -> new Item(entry.code(), found.finding().verdict(), found.occurredOn(), found.id()))
                        .orElseGet(() -> new Item(entry.code(), null, null, null)))
                .toList();
    }

    private PilotView told(String verb, PilotEvidence found, String why) {
        events.say(KIND, verb, PilotFact.of(found), why);
        return PilotView.from(found);
    }
}
