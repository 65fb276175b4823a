package org.ganlao.socialinsurance.oldage.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.oldage.hardship.domain.HardshipRefusal;
import org.ganlao.socialinsurance.oldage.hardship.domain.LivingSubsidy;
import org.ganlao.socialinsurance.oldage.hardship.domain.SubsidyTerms;
import org.ganlao.socialinsurance.oldage.hardship.domain.UnitKind;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.register.person.PersonFollower;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;

/** Proposes, approves and ends living subsidies. Locks: the person, then the subsidy's payments. */
@ApplicationScoped
class GrantSubsidies implements PersonFollower {

    private static final String KIND = "living-subsidy";

    private static final String IN_PENSION = """
            select 1 as found from enrolment
             where person = ? and insurance = 'PENSION' and annul_reason is null and days @> cast(? as date) limit 1""";

    private final SubsidyRepository subsidies;
    private final InsuredPersons insuredPersons;
    private final Benefits benefits;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;
    private final Sql sql;

    GrantSubsidies(
            SubsidyRepository subsidies,
            InsuredPersons insuredPersons,
            Benefits benefits,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            Persons persons,
            Caller caller,
            ChangeLog changes,
            Sql sql) {
        this.subsidies = subsidies;
        this.insuredPersons = insuredPersons;
        this.benefits = benefits;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
        this.sql = sql;
    }

    @Transactional
    SubsidyView propose(SubsidyRequest request) {
        LocalDate since = request.since().atDay(1);
        checks.requirePast(since, "/since");
        checks.requireOwnRegion(request.region(), since, "/region");
        InsuredPerson person = insuredPersons.require(request.person(), "/person");
        String token = person.person().token();
        persons.lockTokens(List.of(token));
        requireInNeed(person, request.unitKind(), since);
        subsidies.of(token).stream()
                .filter(other -> other.overlaps(since))
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(HardshipRefusal.SUBSIDY_GRANTED, other.occurredOn()).at("/person");
                });
        SubsidyTerms terms = new SubsidyTerms(
                token,
                request.unit(),
                request.unitKind(),
                request.region(),
                since,
                parameters.at(since).money(request.unitKind().figure()));
        LivingSubsidy subsidy = new LivingSubsidy(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                terms,
                caller.subject(),
                changes.now());
        subsidies.add(subsidy);
        events.note(KIND, "proposed", subsidy, "");
        return SubsidyView.from(subsidy);
    }

    private void requireInNeed(InsuredPerson person, UnitKind unit, LocalDate since) {
        if (person.diedOn() != null) {
            throw new Rejection(HardshipRefusal.SUBSIDY_OF_DEAD, person.diedOn()).at("/person");
        }
        LocalDate born = person.details().bornOn();
        if (born == null || born.plusYears(age(person.details().sex(), since)).isAfter(since)) {
            throw new Rejection(HardshipRefusal.SUBSIDY_BEFORE_AGE, since).at("/person");
        }
        boolean insured = sql.one(
                        IN_PENSION, row -> row.number("found"), person.person().token(), since)
                .isPresent();
        if (unit == UnitKind.LARGE_COLLECTIVE && insured) {
            throw new Rejection(HardshipRefusal.SUBSIDY_OF_INSURED).at("/person");
        }
    }

    private int age(Sex sex, LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return sex == Sex.FEMALE
                ? figures.integer("social-insurance.hardship.age.women")
                : figures.integer("social-insurance.hardship.age.men");
    }

    @Transactional
    SubsidyView approve(UUID id, String ifMatch) {
        LivingSubsidy subsidy = open(id, ifMatch);
        subsidy.approve(caller.subject(), changes.now());
        return told("granted", subsidy, "");
    }

    @Transactional
    SubsidyView end(UUID id, String ifMatch, SubsidyEnd end) {
        LivingSubsidy subsidy = open(id, ifMatch);
        subsidy.end(end.until(), changes.now());
        benefits.withdraw(id, subsidy.until(), end.reason());
        return told("ended", subsidy, end.reason());
    }

    @Transactional
    SubsidyView annul(UUID id, String ifMatch, Annulment annulment) {
        LivingSubsidy subsidy = open(id, ifMatch);
        subsidy.annul(annulment.reason(), changes.now());
        benefits.withdraw(id, subsidy.occurredOn(), annulment.reason());
        return told("annulled", subsidy, annulment.reason());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void died(String person, LocalDate on) {
        Instant now = changes.now();
        subsidies.of(person).forEach(subsidy -> {
            LocalDate before = subsidy.until();
            if (!subsidy.follow(on, now)) {
                return;
            }
            if (on == null) {
                LocalDate until = subsidy.until() == null ? LocalDate.MAX : subsidy.until();
                benefits.restore(subsidy.id(), before, until, "death taken back");
            } else {
                benefits.withdraw(subsidy.id(), subsidy.until(), "death");
            }
            told(subsidy.until() == null ? "granted" : "ended", subsidy, "death");
        });
    }

    SubsidyView one(UUID id) {
        return SubsidyView.from(subsidies.visible(id));
    }

    Page<SubsidyView> page(SubsidyFilter filter, Paging paging) {
        return subsidies.page(filter, paging).map(SubsidyView::from);
    }

    private LivingSubsidy open(UUID id, String ifMatch) {
        return subsidies.forChange(
                id,
                ifMatch,
                subsidy -> persons.lockTokens(List.of(subsidy.terms().person())));
    }

    private SubsidyView told(String verb, LivingSubsidy subsidy, String why) {
        events.say(KIND, verb, SubsidyFact.of(subsidy), why);
        return SubsidyView.from(subsidy);
    }
}
