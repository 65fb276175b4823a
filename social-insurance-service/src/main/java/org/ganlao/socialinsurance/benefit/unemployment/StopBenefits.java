package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.benefit.unemployment.domain.OverpaidBenefit;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentClaim;

/**
 * Brings payments into line with until when a benefit is due, and keeps what was found overpaid. Works in the running
 * transaction, after the person is held.
 */
@ApplicationScoped
class StopBenefits {

    static final String KIND = "overpaid-benefit";

    private static final String AGENCY = "social-insurance";

    private final OverpaidBenefitRepository findings;
    private final UnemploymentAidRepository aids;
    private final Benefits benefits;
    private final RecordEvents events;
    private final ChangeLog changes;

    StopBenefits(
            OverpaidBenefitRepository findings,
            UnemploymentAidRepository aids,
            Benefits benefits,
            RecordEvents events,
            ChangeLog changes) {
        this.findings = findings;
        this.aids = aids;
        this.benefits = benefits;
        this.events = events;
        this.changes = changes;
    }

    /** @param ofPerson all claims of the person, whose next benefit ends this one */
    void reckon(UnemploymentClaim claim, List<UnemploymentClaim> ofPerson, String why) {
        LocalDate before = claim.dueUntil();
        claim.reckon(ofPerson.stream()
                .filter(UnemploymentClaim::monthly)
                .map(other -> other.assessment().dueFrom())
                .filter(from -> from.isAfter(claim.assessment().dueFrom()))
                .min(LocalDate::compareTo)
                .orElse(null));
        LocalDate now = claim.dueUntil();
        if (now.isBefore(before)) {
            withdraw(claim, now, why);
        } else if (now.isAfter(before)) {
            restore(claim, before, now, why);
        }
    }

    /**
     * With the aids that were given from then on.
     *
     * @param from first day no longer due
     */
    void withdraw(UnemploymentClaim claim, LocalDate from, String why) {
        withdraw(claim, claim.id(), from, why);
        aids.standingOf(claim.id()).stream()
                .filter(aid -> !aid.occurredOn().isBefore(from))
                .forEach(aid -> withdraw(claim, aid.id(), LocalDate.EPOCH, why));
    }

    /** @param ground of the payments: the claim, or an aid of it */
    void withdraw(UnemploymentClaim claim, UUID ground, LocalDate from, String why) {
        Money more = benefits.withdraw(ground, from, why);
        if (!more.isPositive()) {
            return;
        }
        Optional<OverpaidBenefit> known = findings.of(ground);
        if (known.isPresent()) {
            OverpaidBenefit finding = known.get();
            finding.change(from, finding.amount().plus(more), why, changes.now());
            say("changed", finding, why);
        } else {
            UUID id = UUID.randomUUID();
            OverpaidBenefit finding = new OverpaidBenefit(
                    id, new Origin(AGENCY, id.toString()), claim, ground, from, more, why, changes.now());
            findings.add(finding);
            say("found", finding, why);
        }
    }

    /**
     * @param from first day that was not due
     * @param until first day that is still not due
     */
    private void restore(UnemploymentClaim claim, LocalDate from, LocalDate until, String why) {
        findings.of(claim.id())
                .ifPresent(finding -> lessen(finding, until, benefits.restore(claim.id(), from, until, why), why));
        restoreAids(claim, why);
    }

    /** Aids that were found overpaid, or struck out, and are due after all: within the benefit, and paid by nobody else. */
    void restoreAids(UnemploymentClaim claim, String why) {
        aids.standingOf(claim.id()).stream()
                .filter(aid -> claim.isDueOn(aid.occurredOn()) && !aids.doubled(aid.id()))
                .forEach(aid -> {
                    Money back = benefits.restore(aid.id(), LocalDate.EPOCH, LocalDate.MAX, why);
                    findings.of(aid.id()).ifPresent(finding -> lessen(finding, aid.occurredOn(), back, why));
                });
    }

    private void lessen(OverpaidBenefit finding, LocalDate from, Money back, String why) {
        if (back.isPositive()) {
            Money left = finding.amount().minus(back).max(Money.ZERO);
            finding.change(from, left, why, changes.now());
            say(left.isPositive() ? "changed" : "taken-back", finding, why);
        }
    }

    private void say(String verb, OverpaidBenefit finding, String why) {
        events.say(KIND, verb, OverpaidBenefitFact.of(finding), why);
    }
}
