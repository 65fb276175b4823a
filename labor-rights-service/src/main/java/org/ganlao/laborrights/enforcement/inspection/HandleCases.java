package org.ganlao.laborrights.enforcement.inspection;

import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.CAUSE_REVIEW;
import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.DECISION;
import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.FILING;
import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.INVESTIGATION;
import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.INVESTIGATION_EXTENSION;
import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.ORDER;
import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.PAYMENT;
import static org.ganlao.laborrights.enforcement.inspection.domain.CaseLimit.SERVICE;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.ganlao.laborrights.enforcement.campaign.Campaigns;
import org.ganlao.laborrights.enforcement.grid.Inspectors;
import org.ganlao.laborrights.enforcement.grid.ResponsibleInspectors;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseKind;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseOutline;
import org.ganlao.laborrights.enforcement.inspection.domain.CaseRefusal;
import org.ganlao.laborrights.enforcement.inspection.domain.InspectionCase;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;

/**
 * Takes a case from step to step. Locks: the case, the complaint as the plan counts it, the case's limits of time, then what
 * follows a case that counts no more: the complaint as it came in, publications, credit grades; inspectors, campaigns and figures are read.
 */
@ApplicationScoped
class HandleCases {

    private final InspectionCaseRepository cases;
    private final CaseLimits limits;
    private final CaseRules rules;
    private final CaseEvents events;
    private final EndComplaints complaints;
    private final Inspectors inspectors;
    private final ResponsibleInspectors responsible;
    private final Campaigns campaigns;
    private final List<AnnulledCases> followers;
    private final RecordChecks checks;
    private final Caller caller;
    private final ChangeLog changes;

    HandleCases(
            InspectionCaseRepository cases,
            CaseLimits limits,
            CaseRules rules,
            CaseEvents events,
            EndComplaints complaints,
            Inspectors inspectors,
            ResponsibleInspectors responsible,
            Campaigns campaigns,
            @All List<AnnulledCases> followers,
            RecordChecks checks,
            Caller caller,
            ChangeLog changes) {
        this.cases = cases;
        this.limits = limits;
        this.rules = rules;
        this.events = events;
        this.complaints = complaints;
        this.inspectors = inspectors;
        this.responsible = responsible;
        this.campaigns = campaigns;
        this.followers = followers;
        this.checks = checks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    InspectionCaseView open(InspectionCaseRequest request) {
        CaseOutline outline = request.stated().outline();
        if (outline.kind() == CaseKind.COMPLAINT || outline.kind() == CaseKind.ASSIGNED) {
            throw new Rejection(CaseRefusal.CASE_OPENED_OTHERWISE).at("/stated/kind");
        }
        requireOutline(outline, outline.openedOn());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        cases.requireUnused(origin);
        requireCampaign(outline);
        InspectionCase opened = new InspectionCase(
                UUID.randomUUID(), origin, outline, request.stated().employersOfCase(), null, changes.now());
        lead(opened, request.stated().community());
        cases.keep(opened);
        limits.begin(opened, FILING, outline.openedOn());
        return told("opened", opened, "opened", outline.openedOn(), "");
    }

    @Transactional
    InspectionCaseView file(UUID id, String ifMatch, StatedInspection filing) {
        InspectionCase found = held(id, ifMatch, filing.on());
        requireInspectors(found, filing);
        found.file(filing.on(), filing.inspectors().size(), changes.now());
        limits.meet(found, FILING, filing.on());
        limits.begin(found, INVESTIGATION, found.investigatedFrom());
        return told("advanced", found, "filed", filing.on(), filing.inspectors(), filing.note());
    }

    @Transactional
    InspectionCaseView investigate(UUID id, String ifMatch, StatedInspection inspection) {
        InspectionCase found = held(id, ifMatch, inspection.on());
        requireInspectors(found, inspection);
        found.investigate(inspection.on(), inspection.inspectors().size(), changes.now());
        return told("advanced", found, "investigated", inspection.on(), inspection.inspectors(), inspection.note());
    }

    @Transactional
    InspectionCaseView askForExtension(UUID id, String ifMatch, CaseStep step) {
        return step(
                id,
                ifMatch,
                step,
                "extension-asked",
                (found, now) -> found.askForExtension(step.on(), caller.subject(), now));
    }

    @Transactional
    InspectionCaseView extend(UUID id, String ifMatch, CaseStep step) {
        return step(id, ifMatch, step, "extended", (found, now) -> {
            found.extend(step.on(), caller.subject(), now);
            limits.extend(found, INVESTIGATION, INVESTIGATION_EXTENSION, step.on());
        });
    }

    @Transactional
    InspectionCaseView conclude(UUID id, String ifMatch, StatedConclusion conclusion) {
        InspectionCase found = held(id, ifMatch, conclusion.on());
        found.conclude(
                conclusion.on(),
                conclusion.violations().stream().map(StatedViolation::found).toList(),
                changes.now());
        limits.meet(found, INVESTIGATION, conclusion.on());
        limits.begin(found, DECISION, conclusion.on());
        cases.flush();
        events.violations("found", found, found.violations());
        return told("advanced", found, "concluded", conclusion.on(), conclusion.note());
    }

    @Transactional
    InspectionCaseView order(UUID id, String ifMatch, StatedOrder order) {
        InspectionCase found = held(id, ifMatch, order.on());
        found.order(order.on(), order.number(), order.obeyBy(), changes.now());
        limits.meet(found, DECISION, order.on());
        limits.beginUntil(found, ORDER, order.on(), order.obeyBy());
        return told("advanced", found, "ordered", order.on(), order.number());
    }

    @Transactional
    InspectionCaseView surcharge(UUID id, String ifMatch, StatedSurcharge surcharge) {
        InspectionCase found = held(id, ifMatch, surcharge.on());
        limits.meet(found, ORDER, surcharge.on());
        events.violations(
                "changed",
                found,
                found.surcharge(surcharge.on(), surcharge.percent(), rules.surcharge(surcharge.on()), changes.now()));
        return told("advanced", found, "surcharged", surcharge.on(), surcharge.percent() + " %");
    }

    @Transactional
    InspectionCaseView rectify(UUID id, String ifMatch, StatedRectification rectification) {
        InspectionCase found = held(id, ifMatch, rectification.on());
        events.violations(
                "changed",
                found,
                List.of(found.rectify(
                        rectification.on(), rectification.violation(), rectification.paid(), changes.now())));
        if (found.violations().stream().allMatch(violation -> violation.rightedOn() != null)) {
            limits.meet(found, ORDER, rectification.on());
        }
        return told(
                "advanced",
                found,
                "rectified",
                rectification.on(),
                rectification.paid().toString());
    }

    @Transactional
    InspectionCaseView giveNotice(UUID id, String ifMatch, PenaltyNotice notice) {
        InspectionCase found = held(id, ifMatch, notice.on());
        found.notifyOf(notice.on(), notice.fine(), caller.subject(), changes.now());
        limits.meet(found, ORDER, notice.on());
        return told("advanced", found, "notified", notice.on(), notice.note());
    }

    @Transactional
    InspectionCaseView askForHearing(UUID id, String ifMatch, CaseStep step) {
        return step(
                id,
                ifMatch,
                step,
                "hearing-asked",
                (found, now) -> found.askForHearing(step.on(), limits.hearingUntil(found), now));
    }

    @Transactional
    InspectionCaseView hear(UUID id, String ifMatch, CaseStep step) {
        return step(id, ifMatch, step, "heard", (found, now) -> found.hear(step.on(), caller.subject(), now));
    }

    @Transactional
    InspectionCaseView withdrawHearing(UUID id, String ifMatch, CaseStep step) {
        return step(id, ifMatch, step, "hearing-withdrawn", (found, now) -> found.withdrawHearing(step.on(), now));
    }

    @Transactional
    InspectionCaseView spare(UUID id, String ifMatch, CaseStep step) {
        return step(id, ifMatch, step, "spared", (found, now) -> found.spare(step.on(), caller.subject(), now));
    }

    @Transactional
    InspectionCaseView payFine(UUID id, String ifMatch, StatedFinePayment stated) {
        return step(id, ifMatch, stated.step(), "fine-paid", (found, now) -> {
            found.payFine(stated.on(), stated.amount(), now);
            limits.meet(found, PAYMENT, stated.on());
        });
    }

    @Transactional
    InspectionCaseView refundFine(UUID id, String ifMatch, StatedFineRefund stated) {
        return step(
                id,
                ifMatch,
                stated.step(),
                "fine-refunded",
                (found, now) -> found.refundFine(stated.on(), stated.amount(), now));
    }

    @Transactional
    InspectionCaseView decide(UUID id, String ifMatch, StatedPenalty penalty) {
        InspectionCase found = held(id, ifMatch, penalty.on());
        found.decide(
                penalty.on(),
                penalty.number(),
                penalty.fine(),
                limits.hearingUntil(found),
                caller.subject(),
                changes.now());
        limits.meet(found, DECISION, penalty.on());
        limits.beginAgain(found, SERVICE, penalty.on());
        return told("advanced", found, "decided", penalty.on(), penalty.number());
    }

    @Transactional
    InspectionCaseView serve(UUID id, String ifMatch, CaseStep step) {
        return step(id, ifMatch, step, "served", (found, now) -> {
            found.serve(step.on(), now);
            limits.meet(found, SERVICE, step.on());
            if (!found.fine().isZero()) {
                limits.beginAgain(found, PAYMENT, step.on());
            }
        });
    }

    @Transactional
    InspectionCaseView enforce(UUID id, String ifMatch, CaseStep step) {
        return step(id, ifMatch, step, "enforced", (found, now) -> {
            found.enforce(step.on(), now);
            limits.meet(found, PAYMENT, step.on());
        });
    }

    /** What led to the case is gone; it goes on for reasons of its own. */
    @Transactional
    InspectionCaseView goOn(UUID id, String ifMatch, CaseStep step) {
        return step(id, ifMatch, step, "continued", (found, now) -> {
            found.goOn(now);
            limits.meet(found, CAUSE_REVIEW, step.on());
        });
    }

    @Transactional
    InspectionCaseView close(UUID id, String ifMatch, CaseStep step) {
        return end(id, ifMatch, step, "closed", (found, now) -> found.close(step.on(), now));
    }

    @Transactional
    InspectionCaseView withdraw(UUID id, String ifMatch, CaseStep step) {
        return end(id, ifMatch, step, "withdrawn", (found, now) -> found.withdraw(step.on(), now));
    }

    @Transactional
    InspectionCaseView transfer(UUID id, String ifMatch, CaseStep step) {
        return end(id, ifMatch, step, "transferred", (found, now) -> found.transfer(step.on(), now));
    }

    @Transactional
    InspectionCaseView correct(UUID id, String ifMatch, InspectionCaseCorrection correction) {
        CaseOutline outline = correction.stated().outline();
        InspectionCase found = cases.forChange(id, ifMatch);
        requireOutline(outline, complaints.receivedOn(found).orElse(outline.openedOn()));
        if (otherwise(outline, found.outline())) {
            requireCampaign(outline);
        }
        boolean elsewhere = !Objects.equals(correction.stated().community(), found.community())
                || !outline.region().equals(found.region());
        found.correct(outline, correction.stated().employersOfCase(), elsewhere, changes.now());
        if (elsewhere) {
            lead(found, correction.stated().community());
        }
        complaints.corrected(found);
        limits.reckonedAnew(found);
        return told("corrected", found, "corrected", outline.openedOn(), correction.reason());
    }

    /** To another inspector than the one of the cell. */
    @Transactional
    InspectionCaseView reassign(UUID id, String ifMatch, CaseReassignment reassignment) {
        InspectionCase found = held(id, ifMatch, reassignment.on());
        inspectors.requireAll(Set.of(reassignment.inspector()), found.region(), reassignment.on());
        found.reassign(reassignment.inspector(), changes.now());
        return told(
                "advanced",
                found,
                "reassigned",
                reassignment.on(),
                Set.of(reassignment.inspector()),
                reassignment.note());
    }

    private void lead(InspectionCase found, String community) {
        found.lead(
                community,
                responsible.of(found.region(), community, found.occurredOn()).orElse(null));
    }

    @Transactional
    InspectionCaseView annul(UUID id, String ifMatch, Annulment annulment) {
        InspectionCase found = cases.forChange(id, ifMatch);
        found.annul(annulment.reason(), changes.now());
        complaints.annulled(found);
        limits.drop(found);
        cases.flush();
        events.violations("annulled", found, found.violations());
        followers.forEach(follower -> follower.annulled(found, annulment.reason()));
        return told("annulled", found, "annulled", found.stageOn(), annulment.reason());
    }

    InspectionCaseView one(UUID id) {
        InspectionCase found = cases.visible(id);
        return view(found, cases.steps(List.of(found)));
    }

    Page<InspectionCaseView> page(InspectionCaseFilter filter, Paging paging) {
        Page<InspectionCase> page = cases.page(filter, paging);
        Map<UUID, List<TakenStep>> steps = cases.steps(page.items());
        return page.map(found -> view(found, steps));
    }

    private static InspectionCaseView view(InspectionCase found, Map<UUID, List<TakenStep>> steps) {
        return InspectionCaseView.from(found, steps.getOrDefault(found.id(), List.of()));
    }

    /** @param knownOn day on which the violation was complained of or found */
    private void requireOutline(CaseOutline outline, LocalDate knownOn) {
        checks.requirePast(outline.openedOn(), "/stated/openedOn");
        checks.requireOwnRegion(outline.region(), outline.openedOn(), "/stated/region");
        rules.limitation(outline.openedOn()).require(outline.violationUntil(), knownOn);
    }

    /** Whether it lies otherwise in a campaign than before: one that was narrowed or struck out since keeps the cases that it had. */
    private static boolean otherwise(CaseOutline stated, CaseOutline before) {
        return !Objects.equals(stated.campaign(), before.campaign())
                || !stated.region().equals(before.region())
                || !stated.openedOn().equals(before.openedOn());
    }

    private void requireCampaign(CaseOutline outline) {
        campaigns.require(
                outline.campaign(), outline.kind() == CaseKind.CAMPAIGN, outline.region(), outline.openedOn());
    }

    private InspectionCase held(UUID id, String ifMatch, LocalDate on) {
        checks.requirePast(on, "/on");
        return cases.forChange(id, ifMatch);
    }

    private void requireInspectors(InspectionCase found, StatedInspection together) {
        inspectors.requireAll(together.inspectors(), found.region(), together.on());
    }

    private InspectionCaseView step(
            UUID id, String ifMatch, CaseStep step, String called, BiConsumer<InspectionCase, Instant> taking) {
        InspectionCase found = held(id, ifMatch, step.on());
        taking.accept(found, changes.now());
        return told("advanced", found, called, step.on(), step.note());
    }

    private InspectionCaseView end(
            UUID id, String ifMatch, CaseStep step, String called, BiConsumer<InspectionCase, Instant> ending) {
        InspectionCase found = held(id, ifMatch, step.on());
        ending.accept(found, changes.now());
        complaints.ended(found);
        limits.end(found, step.on());
        if (found.violationsLeft() != null) {
            cases.flush();
            events.violations("annulled", found, found.violations());
            followers.forEach(follower -> follower.leftOpen(found));
        }
        return told("ended", found, called, step.on(), step.note());
    }

    private InspectionCaseView told(String verb, InspectionCase changed, String step, LocalDate on, String note) {
        return told(verb, changed, step, on, Set.of(), note);
    }

    private InspectionCaseView told(
            String verb, InspectionCase changed, String step, LocalDate on, Set<UUID> together, String note) {
        events.told(verb, changed, step, on, together, note);
        return view(changed, cases.steps(List.of(changed)));
    }
}
