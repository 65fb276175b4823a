package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.domain.AccountUse;
import org.ganlao.socialinsurance.oldage.pension.domain.Entitlement;
import org.ganlao.socialinsurance.oldage.pension.domain.Pension;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionRefusal;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionWorking;
import org.ganlao.socialinsurance.register.enrolment.Retirees;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;

/**
 * Works an undecided pension out anew, approves it, refuses it or strikes a pension out. Locks: the person, the pension, its
 * payments.
 */
@ApplicationScoped
class DecidePension {

    static final String ONE_OFF = "pension-one-off";

    private final PensionRepository pensions;
    private final PensionRates rates;
    private final RetirementRecords records;
    private final PensionFigures figures;
    private final InsuredPersons insured;
    private final Accounts accounts;
    private final Benefits benefits;
    private final Retirees retirees;
    private final PensionEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    DecidePension(
            PensionRepository pensions,
            PensionRates rates,
            RetirementRecords records,
            PensionFigures figures,
            InsuredPersons insured,
            Accounts accounts,
            Benefits benefits,
            Retirees retirees,
            PensionEvents events,
            Persons persons,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.pensions = pensions;
        this.rates = rates;
        this.records = records;
        this.figures = figures;
        this.insured = insured;
        this.accounts = accounts;
        this.benefits = benefits;
        this.retirees = retirees;
        this.events = events;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    PensionView reassess(UUID id, String ifMatch) {
        Pension pension = open(id, ifMatch);
        pension.reassess(worked(pension), caller.subject(), changes.now());
        return told("reassessed", pension, "");
    }

    /** Of somebody who died meanwhile, the months up to the death are due; an account paid once is left to the heirs. */
    @Transactional
    PensionView approve(UUID id, String ifMatch) {
        Pension pension = open(id, ifMatch);
        pension.requireApprovable(caller.subject());
        pension.requireUpToDate(worked(pension));
        InsuredPerson person = insured.require(pension.person(), "/person");
        requireLiving(pension, person.diedOn());
        LocalDate seen = pension.retirement().on();
        pension.approve(caller.subject(), figures.certifiedUntil(seen, pension.region()), changes.now());
        if (pension.granted().entitlement() == Entitlement.ONE_OFF) {
            payOut(pension);
        } else {
            rates.grant(pension);
        }
        if (person.diedOn() != null) {
            return endedByDeath(pension, person.diedOn());
        }
        retirees.retire(id, person.person(), Insurance.PENSION, pension.region(), firstRetiredDay(pension));
        return told("granted", pension, "");
    }

    private static void requireLiving(Pension pension, LocalDate died) {
        if (died != null && pension.granted().entitlement() == Entitlement.ONE_OFF) {
            throw new Rejection(PensionRefusal.PERSON_DIED, died);
        }
    }

    private PensionView endedByDeath(Pension pension, LocalDate died) {
        events.say("granted", pension, "");
        pension.end(died.withDayOfMonth(1).plusMonths(1), changes.now());
        return told("ended", pension, "death");
    }

    private static LocalDate firstRetiredDay(Pension pension) {
        return pension.retirement().on().plusDays(1);
    }

    /**
     * What is in the account goes out of it, with the interest of the running year, and is claimed as one payment, which yet
     * another person approves.
     */
    private void payOut(Pension pension) {
        LocalDate today = clock.today();
        List<String> tokens = tokens(pension);
        Money interest = accounts.settle(tokens, Insurance.PENSION, pension.id(), today);
        Money taken = accounts.spend(
                tokens,
                Insurance.PENSION,
                AccountUse.ONE_OFF,
                pension.id(),
                today,
                pension.granted().oneOff().plus(interest));
        if (taken.isPositive()) {
            benefits.claim(new BenefitDue(
                    Insurance.PENSION,
                    ONE_OFF,
                    pension.region(),
                    pension.id(),
                    pension.person(),
                    null,
                    figures.dueOn(YearMonth.from(today).plusMonths(1), pension.region()),
                    taken));
        }
    }

    @Transactional
    PensionView refuse(UUID id, String ifMatch, StatedReason reason) {
        Pension pension = open(id, ifMatch);
        pension.refuse(reason.reason(), changes.now());
        return told("refused", pension, reason.reason());
    }

    /** It should never have been: whatever was paid has to come back, and the person works on. */
    @Transactional
    PensionView annul(UUID id, String ifMatch, Annulment annulment) {
        Pension pension = open(id, ifMatch);
        pension.annul(annulment.reason(), changes.now());
        benefits.withdraw(id, LocalDate.EPOCH, annulment.reason());
        accounts.undo(id, clock.today());
        LocalDate died = insured.require(pension.person(), "/person").diedOn();
        retirees.workOn(id, pension.person(), firstRetiredDay(pension), died);
        return told("annulled", pension, annulment.reason());
    }

    private Pension open(UUID id, String ifMatch) {
        return pensions.forChange(id, ifMatch, pension -> persons.lockTokens(Set.of(pension.person())));
    }

    private PensionWorking worked(Pension pension) {
        return records.worked(pension.retirement(), pension.region(), tokens(pension));
    }

    /** All under which rows may know the person. */
    private List<String> tokens(Pension pension) {
        return persons.tokensOf(insured.require(pension.person(), "/person").person());
    }

    private PensionView told(String verb, Pension pension, String why) {
        events.say(verb, pension, why);
        return PensionView.from(pension);
    }
}
