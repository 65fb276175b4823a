package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.domain.AccountUse;
import org.ganlao.socialinsurance.oldage.pension.domain.AccountInheritance;
import org.ganlao.socialinsurance.oldage.pension.domain.Estate;
import org.ganlao.socialinsurance.oldage.pension.domain.InheritanceRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.register.person.PersonFollower;

/** Gives what is left in the account of somebody who died to an heir, and takes it back. Locks: the two persons, payments. */
@ApplicationScoped
class InheritAccount implements PersonFollower {

    private static final String KIND = "account-inheritance";

    private final InheritanceRepository inheritances;
    private final ContributionHistory history;
    private final Accounts accounts;
    private final Benefits benefits;
    private final PensionFigures figures;
    private final InsuredPersons insured;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    InheritAccount(
            InheritanceRepository inheritances,
            ContributionHistory history,
            Accounts accounts,
            Benefits benefits,
            PensionFigures figures,
            InsuredPersons insured,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.inheritances = inheritances;
        this.history = history;
        this.accounts = accounts;
        this.benefits = benefits;
        this.figures = figures;
        this.insured = insured;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    InheritanceView ask(InheritanceRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        PersonalId dead = persons.identify(request.person());
        PersonalId heir = persons.identify(request.heir());
        persons.lock(List.of(dead, heir));
        List<String> tokens = persons.tokens(dead);
        LocalDate died = died(tokens.get(0));
        requireOpen(request, tokens);
        UUID id = UUID.randomUUID();
        accounts.settle(tokens, request.insurance(), id, clock.today());
        AccountInheritance inheritance = new AccountInheritance(
                id,
                new Origin(caller.client(), request.sourceRef()),
                tokens.get(0),
                persons.tokens(heir).get(0),
                request.insurance(),
                request.region(),
                died,
                estate(tokens, request.insurance()),
                changes.now());
        inheritances.add(inheritance);
        takeOut(inheritance, tokens);
        events.note(KIND, "asked", inheritance, "");
        return InheritanceView.from(inheritance);
    }

    private LocalDate died(String token) {
        LocalDate died = insured.require(token, "/person").diedOn();
        if (died == null) {
            throw new Rejection(InheritanceRefusal.NOBODY_DIED).at("/person");
        }
        return died;
    }

    private void requireOpen(InheritanceRequest request, List<String> tokens) {
        String keeper = accounts.keeper(tokens, request.insurance())
                .orElseThrow(() -> new Rejection(InheritanceRefusal.NOTHING_TO_INHERIT));
        if (!keeper.equals(request.region())) {
            throw new Rejection(InheritanceRefusal.KEPT_ELSEWHERE, keeper).at("/region");
        }
        inheritances.standing(tokens).stream()
                .filter(earlier -> earlier.insurance() == request.insurance())
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Rejection(InheritanceRefusal.INHERITED_BEFORE, earlier.id());
                });
    }

    /** All of a medical account is the person's own. */
    private Estate estate(List<String> tokens, Insurance insurance) {
        Money balance = accounts.balance(tokens, insurance, clock.today()).max(Money.ZERO);
        if (insurance != Insurance.PENSION) {
            return Estate.of(balance, Money.ZERO, Money.ZERO, Money.ZERO);
        }
        List<ContributionMonth> months = history.of(tokens, insurance);
        return Estate.of(
                balance,
                accounts.drawn(tokens, insurance),
                sum(months, ContributionMonth::accountPart),
                byPerson(months));
    }

    /** Of each month, whose sources may raise and lower it, at most what came to the account. */
    private static Money byPerson(List<ContributionMonth> months) {
        return Money.sum(months.stream().collect(Collectors.groupingBy(ContributionMonth::month)).values().stream()
                .map(sources ->
                        sum(sources, ContributionMonth::personPart).min(sum(sources, ContributionMonth::accountPart)))
                .toList());
    }

    private static Money sum(List<ContributionMonth> months, Function<ContributionMonth, Money> part) {
        return Money.sum(months.stream().map(part).toList());
    }

    private void takeOut(AccountInheritance inheritance, List<String> tokens) {
        LocalDate today = clock.today();
        Money inherited = inheritance.estate().inherited();
        Money taken = accounts.spend(
                tokens, inheritance.insurance(), AccountUse.INHERITANCE, inheritance.id(), today, inherited);
        if (taken.compareTo(inherited) != 0) {
            throw new IllegalStateException("%s of %s are there".formatted(taken, inherited));
        }
        benefits.claim(new BenefitDue(
                inheritance.insurance(),
                KIND,
                inheritance.region(),
                inheritance.id(),
                inheritance.heir(),
                null,
                figures.dueOn(YearMonth.from(today).plusMonths(1), inheritance.region()),
                inherited));
    }

    @Transactional
    InheritanceView annul(UUID id, String ifMatch, Annulment annulment) {
        AccountInheritance inheritance =
                inheritances.forChange(id, ifMatch, found -> persons.lockTokens(Set.of(found.person(), found.heir())));
        takeBack(inheritance, annulment.reason());
        return InheritanceView.from(inheritance);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void died(String person, LocalDate on) {
        if (on == null) {
            inheritances.standing(List.of(person)).forEach(inheritance -> takeBack(inheritance, "death taken back"));
        }
    }

    private void takeBack(AccountInheritance inheritance, String why) {
        inheritance.annul(why, changes.now());
        benefits.withdraw(inheritance.id(), LocalDate.EPOCH, why);
        accounts.undo(inheritance.id(), clock.today());
        events.note(KIND, "annulled", inheritance, why);
    }

    InheritanceView one(UUID id) {
        return InheritanceView.from(inheritances.visible(id));
    }

    Page<InheritanceView> page(String person, Paging paging) {
        return inheritances.page(person, paging).map(InheritanceView::from);
    }
}
