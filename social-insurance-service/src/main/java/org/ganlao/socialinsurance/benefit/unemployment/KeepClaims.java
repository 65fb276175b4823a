package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.benefit.unemployment.domain.Assessment;
import org.ganlao.socialinsurance.benefit.unemployment.domain.ClaimKind;
import org.ganlao.socialinsurance.benefit.unemployment.domain.Loss;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentClaim;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;

/** Takes, decides, stops and strikes out claims of benefit. Locks: the person, the claim, then its payments. */
@ApplicationScoped
class KeepClaims {

    static final String KIND = "unemployment-claim";

    private final UnemploymentClaimRepository claims;
    private final AssessClaims assessing;
    private final StopBenefits stopping;
    private final Benefits benefits;
    private final InsuredPersons insured;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepClaims(
            UnemploymentClaimRepository claims,
            AssessClaims assessing,
            StopBenefits stopping,
            Benefits benefits,
            InsuredPersons insured,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.claims = claims;
        this.assessing = assessing;
        this.stopping = stopping;
        this.benefits = benefits;
        this.insured = insured;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** Works out a claim; nothing is recorded. */
    @Transactional
    AssessmentView preview(BenefitPreviewRequest request) {
        Loss loss = checked(request.loss());
        return AssessmentView.from(assessing.assess(persons.identify(request.person()), loss, null));
    }

    @Transactional
    UnemploymentClaimView claim(UnemploymentClaimRequest request) {
        Loss loss = checked(request.loss());
        PersonalId person = persons.identify(request.person());
        persons.lock(person);
        UUID id = UUID.randomUUID();
        UnemploymentClaim claim = new UnemploymentClaim(
                id,
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                loss,
                assessing.assess(person, loss, id),
                caller.subject(),
                changes.now());
        claims.add(claim);
        return told("claimed", claim, "");
    }

    private Loss checked(StatedLoss stated) {
        Loss loss = stated.loss();
        checks.requirePast(loss.claimedOn(), "/loss/claimedOn");
        checks.requireOwnRegion(loss.region(), loss.claimedOn(), "/loss/region");
        return loss;
    }

    /** By another person than who took the claim. A lump sum is claimed for payment, which a third person approves. */
    @Transactional
    UnemploymentClaimView decide(UUID id, String ifMatch) {
        UnemploymentClaim claim = open(id, ifMatch);
        claim.approval().requireOpenTo(caller.subject());
        Assessment today = assessing.assess(persons.reveal(claim.person()), claim.loss(), claim.id());
        claim.decide(today, caller.subject(), changes.now());
        LocalDate diedOn =
                insured.find(claim.person().token()).map(InsuredPerson::diedOn).orElse(null);
        if (claim.monthly() && claim.learnDeath(diedOn)) {
            reckon(claim, "death");
        }
        if (claim.granted() && today.kind() == ClaimKind.LUMP_SUM) {
            benefits.claim(new BenefitDue(
                    Insurance.UNEMPLOYMENT,
                    "unemployment-lump-sum",
                    claim.region(),
                    claim.id(),
                    claim.person().token(),
                    null,
                    clock.today(),
                    today.amount()));
        }
        return told(today.entitled() ? "granted" : "refused", claim, "");
    }

    @Transactional
    UnemploymentClaimView stop(UUID id, String ifMatch, StatedStop stop) {
        checks.requirePast(stop.on(), "/on");
        UnemploymentClaim claim = open(id, ifMatch);
        claim.stop(stop.on(), stop.reason(), changes.now());
        return followed("stopped", claim, stop.reason().name());
    }

    @Transactional
    UnemploymentClaimView takeStopBack(UUID id, String ifMatch, Annulment why) {
        UnemploymentClaim claim = open(id, ifMatch);
        claim.takeStopBack(changes.now());
        return followed(claim.stopsOn() == null ? "resumed" : "stopped", claim, why.reason());
    }

    @Transactional
    UnemploymentClaimView annul(UUID id, String ifMatch, Annulment annulment) {
        UnemploymentClaim claim = open(id, ifMatch);
        claim.annul(annulment.reason(), changes.now());
        if (claim.approval().given()) {
            stopping.withdraw(claim, LocalDate.EPOCH, annulment.reason());
        }
        return told("annulled", claim, annulment.reason());
    }

    private UnemploymentClaim open(UUID id, String ifMatch) {
        return claims.forChange(id, ifMatch, claim -> persons.lock(claim.person()));
    }

    private UnemploymentClaimView followed(String verb, UnemploymentClaim claim, String why) {
        reckon(claim, why);
        return told(verb, claim, why);
    }

    private void reckon(UnemploymentClaim claim, String why) {
        stopping.reckon(claim, claims.of(List.of(claim.person().blindIndex())), why);
    }

    private UnemploymentClaimView told(String verb, UnemploymentClaim claim, String why) {
        events.say(KIND, verb, UnemploymentClaimFact.of(claim), why);
        return UnemploymentClaimView.from(claim, persons.show(claim.person()));
    }
}
