package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryCase;
import org.ganlao.socialinsurance.benefit.injury.domain.Rehabilitation;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * Keeps the rehabilitation of the injured, and claims what it cost where the fund bears it. Its row is held while it changes,
 * then its payment.
 */
@ApplicationScoped
class RehabilitateInjured {

    static final String KIND = "injury-rehabilitation";

    private final RehabilitationRepository rehabilitations;
    private final InjuryCaseRepository cases;
    private final InjuryCover cover;
    private final Benefits benefits;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    RehabilitateInjured(
            RehabilitationRepository rehabilitations,
            InjuryCaseRepository cases,
            InjuryCover cover,
            Benefits benefits,
            RegionScope scope,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.rehabilitations = rehabilitations;
        this.cases = cases;
        this.cover = cover;
        this.benefits = benefits;
        this.scope = scope;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    RehabilitationView begin(RehabilitationRequest request) {
        checks.requirePast(request.beganOn(), "/beganOn");
        InjuryCase injury = cases.visible(request.injury());
        scope.requireWrite(injury.region());
        Rehabilitation rehabilitation = new Rehabilitation(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                injury,
                Masking.maskWithin(request.institution()),
                request.beganOn(),
                changes.now());
        rehabilitations.add(rehabilitation);
        return told("begun", rehabilitation, "");
    }

    @Transactional
    RehabilitationView end(UUID id, String ifMatch, RehabilitationEnd end) {
        checks.requirePast(end.on(), "/on");
        Rehabilitation rehabilitation = rehabilitations.forChange(id, ifMatch);
        rehabilitation.end(end.on(), end.cost(), end.backAtWork(), changes.now());
        claim(rehabilitation);
        return told("ended", rehabilitation, "");
    }

    /** Another person approves the payment. Of who was not insured on the day of the accident the employer bears it. */
    private void claim(Rehabilitation rehabilitation) {
        InjuryCase injury = cases.findById(rehabilitation.injury());
        if (rehabilitation.cost().isPositive() && cover.insured(injury)) {
            benefits.claim(new BenefitDue(
                    Insurance.INJURY,
                    KIND,
                    rehabilitation.region(),
                    rehabilitation.id(),
                    injury.person().token(),
                    null,
                    clock.today(),
                    rehabilitation.cost()));
        }
    }

    @Transactional
    RehabilitationView annul(UUID id, String ifMatch, Annulment annulment) {
        Rehabilitation rehabilitation = rehabilitations.forChange(id, ifMatch);
        rehabilitation.annul(annulment.reason(), changes.now());
        benefits.withdraw(id, LocalDate.EPOCH, annulment.reason());
        return told("annulled", rehabilitation, annulment.reason());
    }

    RehabilitationView one(UUID id) {
        return RehabilitationView.from(rehabilitations.visible(id));
    }

    Page<RehabilitationView> page(UUID injury, String region, Paging paging) {
        return rehabilitations.page(injury, region, paging).map(RehabilitationView::from);
    }

    private RehabilitationView told(String verb, Rehabilitation rehabilitation, String why) {
        events.say(KIND, verb, RehabilitationFact.of(rehabilitation), why);
        return RehabilitationView.from(rehabilitation);
    }
}
