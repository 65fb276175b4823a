package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.benefit.unemployment.domain.AidKind;
import org.ganlao.socialinsurance.benefit.unemployment.domain.AidTerms;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentAid;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentClaim;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.trace.domain.Trace;

/**
 * Gives recipients what the unemployment fund pays beside the benefit, unless the employment fund has paid for the same. Locks:
 * the person, the aid, then its payment.
 */
@ApplicationScoped
class KeepAids {

    static final String KIND = "unemployment-aid";

    private final UnemploymentAidRepository aids;
    private final UnemploymentClaimRepository claims;
    private final CheckAids doubles;
    private final StopBenefits stopping;
    private final Benefits benefits;
    private final Parameters parameters;
    private final Persons persons;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepAids(
            UnemploymentAidRepository aids,
            UnemploymentClaimRepository claims,
            CheckAids doubles,
            StopBenefits stopping,
            Benefits benefits,
            Parameters parameters,
            Persons persons,
            RegionScope scope,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.aids = aids;
        this.claims = claims;
        this.doubles = doubles;
        this.stopping = stopping;
        this.benefits = benefits;
        this.parameters = parameters;
        this.persons = persons;
        this.scope = scope;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** Another person approves the payment. */
    @Transactional
    UnemploymentAidView ask(UnemploymentAidRequest request) {
        checks.requirePast(request.on(), "/on");
        UnemploymentClaim claim = claims.visible(request.claim());
        scope.requireWrite(claim.region());
        persons.lock(claim.person());
        if (!claim.isDueOn(request.on())) {
            throw new Rejection(UnemploymentRefusal.NOT_RECEIVING, request.on()).at("/on");
        }
        doubles.requireUnpaid(request.kind(), persons.tokensOf(claim.person()), request.on());
        ParameterSet figures = parameters.at(request.on());
        Money earlier = aids.given(claim.id(), request.kind());
        Money amount = terms(request.kind(), figures, claim.region()).of(request.spent(), earlier);
        UnemploymentAid aid = new UnemploymentAid(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                claim,
                new UnemploymentAid.Expense(request.kind(), request.on(), request.spent()),
                amount,
                Trace.of(figures.trace()).and("given before", earlier, "yuan"),
                changes.now());
        aids.add(aid);
        benefits.claim(new BenefitDue(
                Insurance.UNEMPLOYMENT,
                "unemployment-" + code(request.kind()),
                claim.region(),
                aid.id(),
                claim.person().token(),
                null,
                clock.today(),
                amount));
        return told("asked", aid, "");
    }

    @Transactional
    UnemploymentAidView annul(UUID id, String ifMatch, Annulment annulment) {
        UnemploymentAid aid = aids.forChange(id, ifMatch, found -> persons.lockTokens(List.of(found.person())));
        aid.annul(annulment.reason(), changes.now());
        stopping.withdraw(claims.locked(aid.claim()).orElseThrow(), aid.id(), LocalDate.EPOCH, annulment.reason());
        return told("annulled", aid, annulment.reason());
    }

    private static AidTerms terms(AidKind kind, ParameterSet figures, String region) {
        String key = "social-insurance.unemployment." + code(kind);
        return new AidTerms(figures.factor(key + ".share", region), figures.money(key + ".most", region));
    }

    private static String code(AidKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private UnemploymentAidView told(String verb, UnemploymentAid aid, String why) {
        events.say(KIND, verb, UnemploymentAidFact.of(aid), why);
        return UnemploymentAidView.from(aid);
    }
}
