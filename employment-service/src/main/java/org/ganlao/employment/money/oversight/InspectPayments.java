package org.ganlao.employment.money.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.support.PaidClaims;
import org.ganlao.employment.money.oversight.domain.Inspection;
import org.ganlao.employment.money.oversight.domain.InspectionKind;
import org.ganlao.employment.money.oversight.domain.OversightRefusal;
import org.ganlao.employment.money.oversight.domain.PaidKind;
import org.ganlao.employment.money.oversight.domain.SampleSeed;
import org.ganlao.employment.money.oversight.domain.SampledClaim;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Begins inspections, each with its sample, and strikes them out while nothing was found. */
@ApplicationScoped
class InspectPayments {

    private static final String KIND = "inspection";

    private final InspectionRepository inspections;
    private final FindingRepository findings;
    private final PaidClaims paid;
    private final RecordChecks checks;
    private final RegionTree regions;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    InspectPayments(
            InspectionRepository inspections,
            FindingRepository findings,
            PaidClaims paid,
            RecordChecks checks,
            RegionTree regions,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.paid = paid;
        this.checks = checks;
        this.regions = regions;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    InspectionView begin(InspectionRequest request) {
        LocalDate today = clock.today();
        Inspection.Scope scope = request.scope();
        checks.requirePast(request.to(), "/to");
        checks.requireOwnRegion(request.region(), today, "/region");

        List<SampledClaim> population =
                paid.in(regions.codesWithin(request.region()), request.from(), request.to()).stream()
                        .map(claim -> new SampledClaim(
                                claim.subsidisesInterest() ? PaidKind.INTEREST_SUBSIDY : PaidKind.SUPPORT,
                                claim.id(),
                                claim.region()))
                        .toList();
        Inspection inspection = new Inspection(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                scope,
                SampleSeed.draw(),
                population,
                request.size(),
                today,
                changes.now());
        inspections.add(inspection);
        return told("begun", inspection, "");
    }

    @Transactional
    InspectionView annul(UUID id, String ifMatch, Annulment annulment) {
        Inspection inspection = inspections.forChange(id, ifMatch);
        if (!findings.standingOf(id).isEmpty()) {
            throw new Rejection(OversightRefusal.INSPECTION_HAS_FINDINGS);
        }
        inspection.annul(annulment.reason(), changes.now());
        return told("annulled", inspection, annulment.reason());
    }

    InspectionView one(UUID id) {
        return view(inspections.visible(id));
    }

    Page<InspectionView> page(String region, InspectionKind kind, Paging paging) {
        return inspections.page(region, kind, paging).map(this::view);
    }

    private InspectionView told(String verb, Inspection inspection, String why) {
        events.say(KIND, verb, InspectionFact.of(inspection), why);
        return view(inspection);
    }

    private InspectionView view(Inspection inspection) {
        return InspectionView.from(inspection, findings.standingOf(inspection.id()));
    }
}
