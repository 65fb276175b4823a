package org.ganlao.socialinsurance.oldage.annuity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.oldage.annuity.domain.AnnuityPayout;
import org.ganlao.socialinsurance.oldage.annuity.domain.AnnuityPlan;
import org.ganlao.socialinsurance.oldage.annuity.domain.AnnuityRefusal;
import org.ganlao.socialinsurance.oldage.annuity.domain.PayoutGround;
import org.ganlao.socialinsurance.register.person.InsuredPersons;

/** Asks for what a trustee is to pay, and approves it as a second person. Lock: the person. */
@ApplicationScoped
class PayAnnuities {

    private static final String KIND = "annuity-payout";

    private final AnnuityPayoutRepository payouts;
    private final AnnuityPlanRepository plans;
    private final AnnuityAccounts accounts;
    private final InsuredPersons insured;
    private final Persons persons;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    PayAnnuities(
            AnnuityPayoutRepository payouts,
            AnnuityPlanRepository plans,
            AnnuityAccounts accounts,
            InsuredPersons insured,
            Persons persons,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.payouts = payouts;
        this.plans = plans;
        this.accounts = accounts;
        this.insured = insured;
        this.persons = persons;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    PayoutView ask(PayoutRequest request) {
        AnnuityPlan plan = plans.visible(request.plan());
        PersonalId document = persons.identify(request.person());
        persons.lock(document);
        List<String> tokens = persons.tokens(document);
        requireGround(request.ground(), tokens);
        Money left = accounts.left(plan.id(), tokens);
        if (!request.amount().isPositive() || request.amount().compareTo(left) > 0) {
            throw new Rejection(AnnuityRefusal.NOT_IN_THE_ACCOUNT, left).at("/amount");
        }
        AnnuityPayout payout = new AnnuityPayout(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                plan,
                tokens.get(0),
                request.ground(),
                clock.today(),
                request.amount(),
                caller.subject(),
                changes.now());
        payouts.add(payout);
        return noted("asked", payout, "");
    }

    /** Emigration is shown to the trustee; of the others there are records here. */
    private void requireGround(PayoutGround ground, List<String> tokens) {
        boolean given = switch (ground) {
            case RETIRED -> accounts.hasPension(tokens);
            case DIED ->
                insured.find(tokens.get(0))
                        .filter(person -> person.diedOn() != null)
                        .isPresent();
            case EMIGRATED -> true;
        };
        if (!given) {
            throw new Rejection(AnnuityRefusal.NOT_YET_PAID_OUT).at("/ground");
        }
    }

    @Transactional
    PayoutView approve(UUID id, String ifMatch) {
        AnnuityPayout payout = open(id, ifMatch);
        payout.approve(caller.subject(), changes.now());
        return noted("approved", payout, "");
    }

    @Transactional
    PayoutView annul(UUID id, String ifMatch, Annulment annulment) {
        AnnuityPayout payout = open(id, ifMatch);
        payout.annul(annulment.reason(), changes.now());
        return noted("annulled", payout, annulment.reason());
    }

    PayoutView one(UUID id) {
        return PayoutView.from(payouts.visible(id));
    }

    Page<PayoutView> page(UUID plan, Paging paging) {
        return payouts.page(plan, paging).map(PayoutView::from);
    }

    private AnnuityPayout open(UUID id, String ifMatch) {
        return payouts.forChange(id, ifMatch, payout -> persons.lockTokens(Set.of(payout.person())));
    }

    private PayoutView noted(String what, AnnuityPayout payout, String why) {
        events.note(KIND, what, payout, why);
        return PayoutView.from(payout);
    }
}
