package org.ganlao.laborrights.settlement.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.procedure.domain.ProcedureRefusal;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeRefusal;
import org.ganlao.laborrights.settlement.dispute.domain.MajorCase;
import org.ganlao.laborrights.settlement.dispute.domain.TribunalKind;
import org.ganlao.laborrights.settlement.dispute.domain.TribunalMember;
import org.ganlao.laborrights.settlement.tribunal.ArbitratorRepository;
import org.ganlao.laborrights.settlement.tribunal.domain.ArbitratorSide;
import org.ganlao.laborrights.wage.arrears.WageArrears;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.RecordChecks;

/** What the commission does with a case until it is concluded. Locks: the row of the case, its limits, the arrears. */
@ApplicationScoped
class HandleDisputes {

    private final DisputeCaseRepository cases;
    private final ArbitratorRepository arbitrators;
    private final DisputeLaws laws;
    private final DisputeTimes times;
    private final EndDisputes end;
    private final WageArrears arrears;
    private final DisputeEvents events;
    private final ShowDisputes show;
    private final RecordChecks checks;
    private final ChangeLog changes;

    HandleDisputes(
            DisputeCaseRepository cases,
            ArbitratorRepository arbitrators,
            DisputeLaws laws,
            DisputeTimes times,
            EndDisputes end,
            WageArrears arrears,
            DisputeEvents events,
            ShowDisputes show,
            RecordChecks checks,
            ChangeLog changes) {
        this.cases = cases;
        this.arbitrators = arbitrators;
        this.laws = laws;
        this.times = times;
        this.end = end;
        this.arrears = arrears;
        this.events = events;
        this.show = show;
        this.checks = checks;
        this.changes = changes;
    }

    @Transactional
    DisputeCaseView accept(UUID id, String ifMatch, StatedDisputeAcceptance stated) {
        checks.requirePast(stated.on(), "/on");
        checks.requirePast(stated.copyReceivedOn(), "/copyReceivedOn");
        DisputeCase found = cases.forChange(id, ifMatch);
        found.accept(stated.on(), changes.now());
        if (stated.received().isBefore(stated.on())) {
            throw new Rejection(ProcedureRefusal.STEP_BEFORE_THE_LAST, stated.received(), stated.on())
                    .at("/copyReceivedOn");
        }
        found.run(times.accepted(found, stated.on(), stated.received()));
        events.tell("accepted", found, "");
        return show.view(found);
    }

    @Transactional
    DisputeCaseView refuse(UUID id, String ifMatch, StatedDisputeRefusal stated) {
        checks.requirePast(stated.on(), "/on");
        DisputeCase found = cases.forChange(id, ifMatch);
        found.refuse(stated.on(), stated.ground(), changes.now());
        times.refused(found, stated.on());
        end.refused(found);
        return noted("not-accepted", found, stated.ground().name());
    }

    @Transactional
    DisputeCaseView answer(UUID id, String ifMatch, DisputeDay stated) {
        checks.requirePast(stated.on(), "/on");
        DisputeCase found = cases.forChange(id, ifMatch);
        found.answer(stated.on(), changes.now());
        times.answered(found, stated.on());
        return noted("answered", found, "");
    }

    @Transactional
    DisputeCaseView form(UUID id, String ifMatch, StatedTribunal stated) {
        checks.requirePast(stated.on(), "/on");
        DisputeCase found = cases.forChange(id, ifMatch);
        requireArbitrators(stated, found.region());
        MajorCase major = laws.major(found.application().appliedOn(), found.region());
        found.form(stated.kind(), stated.members(), stated.on(), major, changes.now());
        found.run(times.formed(found, stated.on()));
        return noted("tribunal-formed", found, stated.kind().name());
    }

    private void requireArbitrators(StatedTribunal stated, String region) {
        Set<ArbitratorSide> sides = EnumSet.noneOf(ArbitratorSide.class);
        for (TribunalMember member : stated.members()) {
            sides.add(arbitrators
                    .named(member.arbitrator(), region, stated.on(), "/arbitrators")
                    .side());
        }
        for (ArbitratorSide side : ArbitratorSide.values()) {
            if (stated.kind() == TribunalKind.TRIPARTITE && !sides.contains(side)) {
                throw new Rejection(DisputeRefusal.SIDE_WITHOUT_ARBITRATOR, side).at("/arbitrators");
            }
        }
    }

    @Transactional
    DisputeCaseView suspend(UUID id, String ifMatch, StatedStandstill stated) {
        checks.requirePast(stated.on(), "/on");
        DisputeCase found = cases.forChange(id, ifMatch);
        found.suspend(stated.on(), stated.reason(), changes.now());
        times.suspended(found, stated.on());
        end.suspended(found, stated.on());
        return noted("suspended", found, stated.reason());
    }

    @Transactional
    DisputeCaseView resume(UUID id, String ifMatch, DisputeDay stated) {
        checks.requirePast(stated.on(), "/on");
        DisputeCase found = cases.forChange(id, ifMatch);
        found.resume(stated.on(), changes.now());
        found.run(found.times().concludedBy(times.resumed(found, stated.on())));
        end.resumed(found, stated.on());
        return noted("resumed", found, "");
    }

    @Transactional
    DisputeCaseView extend(UUID id, String ifMatch, StatedExtension stated) {
        checks.requirePast(stated.on(), "/on");
        DisputeCase found = cases.forChange(id, ifMatch);
        found.extend(stated.on(), changes.now());
        found.run(found.times().concludedBy(times.extended(found, stated.on())));
        return noted("extended", found, stated.reason());
    }

    @Transactional
    DisputeCaseView withdraw(UUID id, String ifMatch, StatedWithdrawal stated) {
        checks.requirePast(stated.on(), "/on");
        DisputeCase found = cases.forChange(id, ifMatch);
        found.withdraw(stated.outcome(), stated.on(), changes.now());
        times.over(found);
        end.ended(found);
        return show.view(found);
    }

    /** Hearings that were cancelled when it ended stay so, as does a green channel that did. */
    @Transactional
    DisputeCaseView reinstate(UUID id, String ifMatch, DisputeReinstatement stated) {
        DisputeCase found = cases.forChange(id, ifMatch);
        found.reinstate(changes.now());
        times.reinstated(found);
        events.tell("corrected", found, stated.reason());
        return show.view(found);
    }

    /** What was registered as owed by its award never was, and nothing of it may have been repaid. */
    @Transactional
    DisputeCaseView annul(UUID id, String ifMatch, Annulment annulment) {
        DisputeCase found = cases.forChange(id, ifMatch);
        found.annul(annulment.reason(), changes.now());
        arrears.withdraw(RegisterAwardedWages.CAUSE, id, annulment.reason());
        times.over(found);
        end.struckOut(found);
        return show.view(found);
    }

    private DisputeCaseView noted(String what, DisputeCase found, String why) {
        events.note(what, found, why);
        return show.view(found);
    }
}
