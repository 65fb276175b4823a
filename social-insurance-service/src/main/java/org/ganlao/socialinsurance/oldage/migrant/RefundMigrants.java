package org.ganlao.socialinsurance.oldage.migrant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.domain.AccountSource;
import org.ganlao.socialinsurance.oldage.account.domain.AccountUse;
import org.ganlao.socialinsurance.oldage.migrant.MigrantRefundRepository.Counted;
import org.ganlao.socialinsurance.oldage.migrant.domain.MigrantRefund;
import org.ganlao.socialinsurance.oldage.migrant.domain.MigrantRefusal;
import org.ganlao.socialinsurance.oldage.migrant.domain.RefundWorking;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;
import org.ganlao.socialinsurance.trace.domain.Trace;

/**
 * Ends the pension relation of a worker who returns home: each month that counted is taken out of the history by its opposite, the
 * account is emptied, and what the worker paid is claimed. Lock: the person, then payments.
 */
@ApplicationScoped
class RefundMigrants {

    private static final String KIND = "migrant-refund";
    private static final String YES = "yes";

    private final MigrantRefundRepository refunds;
    private final ContributionHistory history;
    private final Accounts accounts;
    private final InsuredPersons insured;
    private final Benefits benefits;
    private final Parameters parameters;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    RefundMigrants(
            MigrantRefundRepository refunds,
            ContributionHistory history,
            Accounts accounts,
            InsuredPersons insured,
            Benefits benefits,
            Parameters parameters,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.refunds = refunds;
        this.history = history;
        this.accounts = accounts;
        this.insured = insured;
        this.benefits = benefits;
        this.parameters = parameters;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    MigrantRefundView ask(MigrantRefundRequest request) {
        LocalDate today = clock.today();
        checks.requireOwnRegion(request.region(), today, "/region");
        ParameterSet figures = parameters.at(today);
        if (!figures.text("social-insurance.migrant.refund", request.region()).equals(YES)) {
            throw new Rejection(MigrantRefusal.NO_REFUND_HERE, today, request.region()).at("/region");
        }
        PersonalId document = persons.identify(request.person());
        persons.lock(document);
        List<String> tokens = persons.tokens(document);
        requireReturned(tokens, request.region());
        List<Counted> months = refunds.counted(tokens);
        requireAllAsMigrant(months);
        MigrantRefund asked = new MigrantRefund(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                tokens.get(0),
                request.region(),
                today,
                RefundWorking.of(
                        months.size(),
                        accounts.balance(tokens, Insurance.PENSION, today),
                        Money.sum(months.stream().map(Counted::accountPart).toList()),
                        Money.sum(months.stream().map(Counted::byPerson).toList()),
                        Trace.of(figures.trace())),
                changes.now());
        refunds.add(asked);
        end(asked, tokens, months);
        return noted("asked", asked, "");
    }

    private void requireReturned(List<String> tokens, String region) {
        insured.find(tokens.get(0)).map(InsuredPerson::diedOn).ifPresent(died -> {
            throw new Rejection(MigrantRefusal.WORKER_DIED, died).at("/person");
        });
        refunds.lastKind(tokens)
                .filter(InsuredKind.MIGRANT.name()::equals)
                .orElseThrow(() -> new Rejection(MigrantRefusal.NOT_INSURED_AS_MIGRANT).at("/person"));
        if (refunds.insured(tokens)) {
            throw new Rejection(MigrantRefusal.STILL_INSURED).at("/person");
        }
        accounts.keeper(tokens, Insurance.PENSION)
                .filter(keeper -> !keeper.equals(region))
                .ifPresent(keeper -> {
                    throw new Rejection(MigrantRefusal.ACCOUNT_KEPT_ELSEWHERE, keeper).at("/region");
                });
    }

    /** Who was insured otherwise before keeps the relation. */
    private static void requireAllAsMigrant(List<Counted> months) {
        long others = months.stream().filter(month -> !month.asMigrant()).count();
        if (others > 0) {
            throw new Rejection(MigrantRefusal.OTHER_MONTHS_COUNT, others).at("/person");
        }
    }

    private void end(MigrantRefund asked, List<String> tokens, List<Counted> months) {
        LocalDate today = clock.today();
        history.take(months.stream().map(month -> opposite(asked, month)).toList());
        Money left = asked.working().balance().minus(asked.working().brought());
        if (left.isPositive()) {
            accounts.spend(tokens, Insurance.PENSION, AccountUse.ONE_OFF, asked.id(), today, left);
        } else if (left.isNegative()) {
            accounts.credit(asked.person(), Insurance.PENSION, AccountSource.OTHER, asked.id(), today, left.negated());
        }
        benefits.claim(new BenefitDue(
                Insurance.PENSION,
                KIND,
                asked.region(),
                asked.id(),
                asked.person(),
                null,
                today.plusMonths(1),
                asked.working().refund()));
    }

    /** So that the month counts no more; what the employer paid stays in the fund. */
    private static ContributionMonth opposite(MigrantRefund asked, Counted month) {
        return new ContributionMonth(
                asked.person(),
                Insurance.PENSION,
                month.month(),
                asked.id(),
                ContributionMonth.Kind.STATED,
                asked.region(),
                null,
                month.base().negated(),
                Money.ZERO,
                month.personPart().negated(),
                month.accountPart().negated(),
                asked.occurredOn());
    }

    /** The worker is back, or it was a mistake: the months count again, and what was paid has to come back. */
    @Transactional
    MigrantRefundView annul(UUID id, String ifMatch, Annulment annulment) {
        MigrantRefund asked = refunds.forChange(id, ifMatch, found -> persons.lockTokens(List.of(found.person())));
        asked.annul(annulment.reason(), changes.now());
        benefits.withdraw(id, LocalDate.EPOCH, annulment.reason());
        history.strikeOut(id);
        accounts.undo(id, clock.today());
        return noted("annulled", asked, annulment.reason());
    }

    MigrantRefundView one(UUID id) {
        return MigrantRefundView.from(refunds.visible(id));
    }

    Page<MigrantRefundView> page(String person, Paging paging) {
        return refunds.page(person, paging).map(MigrantRefundView::from);
    }

    private MigrantRefundView noted(String what, MigrantRefund asked, String why) {
        events.note(KIND, what, asked, why);
        return MigrantRefundView.from(asked);
    }
}
