package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.domain.AccountUse;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandCoverage;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandInheritance;
import org.ganlao.socialinsurance.oldage.pension.domain.InheritanceRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.register.person.PersonFollower;

/**
 * Takes what is left of a dead farmer's account out of it and claims it for the heir; another person approves the payment. A
 * death taken back takes it back. Locks: the two persons, payments.
 */
@ApplicationScoped
class InheritLandAccounts implements PersonFollower {

    private static final String KIND = "land-inheritance";

    private final LandInheritanceRepository inheritances;
    private final LandPensionRepository pensions;
    private final LandPensions due;
    private final CoveredFarmers farmers;
    private final InsuredPersons insured;
    private final Accounts accounts;
    private final Benefits benefits;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    InheritLandAccounts(
            LandInheritanceRepository inheritances,
            LandPensionRepository pensions,
            LandPensions due,
            CoveredFarmers farmers,
            InsuredPersons insured,
            Accounts accounts,
            Benefits benefits,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.inheritances = inheritances;
        this.pensions = pensions;
        this.due = due;
        this.farmers = farmers;
        this.insured = insured;
        this.accounts = accounts;
        this.benefits = benefits;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    LandInheritanceView ask(LandInheritanceRequest request) {
        String heir = persons.tokens(persons.identify(request.heir())).get(0);
        LandCoverage coverage = farmers.held(request.coverage(), heir);
        checks.requireOwnRegion(coverage.region(), clock.today(), "/coverage");
        LocalDate died = insured.require(coverage.person(), "/coverage").diedOn();
        if (died == null) {
            throw new Rejection(InheritanceRefusal.NOBODY_DIED).at("/coverage");
        }
        inheritances.from(coverage.person()).forEach(earlier -> {
            throw new Rejection(InheritanceRefusal.INHERITED_BEFORE, earlier.id()).at("/coverage");
        });
        List<String> tokens = farmers.tokens(coverage);
        Money drawn = accounts.drawn(tokens, Insurance.LAND_EXPROPRIATED);
        LandInheritance left = new LandInheritance(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                coverage,
                heir,
                died,
                accounts.balance(tokens, Insurance.LAND_EXPROPRIATED, clock.today()),
                drawn,
                pensions.accountPartsOutstanding(coverage.id()),
                changes.now());
        inheritances.add(left);
        takeOut(left, tokens);
        LocalDate dueOn = due.dueOn(YearMonth.from(clock.today()).plusMonths(1), left.region());
        benefits.claim(new BenefitDue(
                Insurance.LAND_EXPROPRIATED, KIND, left.region(), left.id(), heir, null, dueOn, left.inherited()));
        events.note(KIND, "asked", left, "");
        return LandInheritanceView.from(left);
    }

    private void takeOut(LandInheritance left, List<String> tokens) {
        accounts.spend(
                tokens,
                Insurance.LAND_EXPROPRIATED,
                AccountUse.INHERITANCE,
                left.id(),
                clock.today(),
                left.inherited());
    }

    @Transactional
    LandInheritanceView annul(UUID id, String ifMatch, Annulment annulment) {
        LandInheritance left =
                inheritances.forChange(id, ifMatch, found -> persons.lockTokens(Set.of(found.person(), found.heir())));
        giveBack(left, annulment.reason());
        return LandInheritanceView.from(left);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void died(String person, LocalDate on) {
        if (on == null) {
            inheritances.from(person).forEach(left -> giveBack(left, "death taken back"));
        }
    }

    private void giveBack(LandInheritance left, String why) {
        left.annul(why, changes.now());
        benefits.withdraw(left.id(), LocalDate.EPOCH, why);
        accounts.undo(left.id(), clock.today());
        events.note(KIND, "annulled", left, why);
    }

    LandInheritanceView one(UUID id) {
        return LandInheritanceView.from(inheritances.visible(id));
    }

    Page<LandInheritanceView> page(String person, Paging paging) {
        return inheritances.page(person, paging).map(LandInheritanceView::from);
    }
}
