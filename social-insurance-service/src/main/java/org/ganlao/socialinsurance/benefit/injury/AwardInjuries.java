package org.ganlao.socialinsurance.benefit.injury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.injury.domain.AwardKind;
import org.ganlao.socialinsurance.benefit.injury.domain.AwardLine;
import org.ganlao.socialinsurance.benefit.injury.domain.AwardedBenefit;
import org.ganlao.socialinsurance.benefit.injury.domain.Dependant;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryAppraisal;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryAward;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryBenefits;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryCase;
import org.ganlao.socialinsurance.benefit.injury.domain.InjuryRefusal;
import org.ganlao.socialinsurance.benefit.payment.BenefitDue;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.InsuredPersons;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;
import org.ganlao.socialinsurance.trace.domain.Trace;

/**
 * Works out what an injury gives, and has it paid once another person approves. Locks: the persons, the award, then payments.
 */
@ApplicationScoped
class AwardInjuries {

    static final String KIND = "injury-award";

    private static final int MONTHS_BEFORE = 12;

    private final InjuryAwardRepository awards;
    private final InjuryCaseRepository cases;
    private final InjuryAppraisalRepository appraisals;
    private final ContributionHistory history;
    private final Benefits benefits;
    private final InsuredPersons insured;
    private final Parameters parameters;
    private final Persons persons;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final InjuryCover cover;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    AwardInjuries(
            InjuryAwardRepository awards,
            InjuryCaseRepository cases,
            InjuryAppraisalRepository appraisals,
            ContributionHistory history,
            Benefits benefits,
            InsuredPersons insured,
            Parameters parameters,
            Persons persons,
            RegionScope scope,
            RecordChecks checks,
            RecordEvents events,
            InjuryCover cover,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.awards = awards;
        this.cases = cases;
        this.appraisals = appraisals;
        this.history = history;
        this.benefits = benefits;
        this.insured = insured;
        this.parameters = parameters;
        this.persons = persons;
        this.scope = scope;
        this.checks = checks;
        this.events = events;
        this.cover = cover;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /** Works an award out; nothing is recorded. */
    @Transactional
    InjuryAwardView preview(InjuryAwardRequest request) {
        return InjuryAwardView.from(workedOut(request));
    }

    @Transactional
    InjuryAwardView propose(InjuryAwardRequest request) {
        InjuryAward award = workedOut(request);
        awards.add(award);
        events.note(KIND, "proposed", award, "");
        return InjuryAwardView.from(award);
    }

    private InjuryAward workedOut(InjuryAwardRequest request) {
        checks.requirePast(request.leftOn(), "/leftOn");
        InjuryCase injury = cases.visible(request.injury());
        scope.requireWrite(injury.region());
        persons.lock(injury.person());
        injury.requireRecognised();
        List<InjuryAward> earlier = awards.standingOf(injury.id());
        List<InjuryAppraisal> concluded = appraisals.of(injury.id()).stream()
                .filter(appraisal -> appraisal.concludedOn() != null)
                .toList();
        InjuryAppraisal last = concluded.isEmpty() ? null : concluded.get(concluded.size() - 1);
        InjuryAward.Subject subject = subject(request, injury, last);
        requireNew(subject, earlier);
        ParameterSet set = parameters.at(subject.aroseOn());
        InjuryFigures figures = new InjuryFigures(set, injury.region());
        List<String> tokens = persons.tokensOf(injury.person());
        List<Money> bases = bases(tokens, injury.occurredOn());
        InjuryBenefits engine = new InjuryBenefits(figures.wages(bases), cover.insured(injury));
        boolean first = earlier.stream().noneMatch(InjuryAward::givesLumpSum);
        List<AwardedBenefit> given = given(request, injury, last, engine, figures, first);
        Trace trace = figures.trace()
                .and("months of one's own wage", bases.size(), "months")
                .and("one's own wage", engine.wages().own().stripTrailingZeros().toPlainString(), "yuan a month")
                .and("insured", engine.insured(), "");
        return InjuryAward.proposed(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                subject,
                given,
                trace,
                caller.subject(),
                changes.now());
    }

    private static InjuryAward.Subject subject(InjuryAwardRequest request, InjuryCase injury, InjuryAppraisal last) {
        boolean death = request.kind() == AwardKind.DEATH;
        if (death == (request.payee() == null)
                || !death && !request.dependants().isEmpty()) {
            throw new Rejection(InjuryRefusal.KIN_OUT_OF_PLACE).at("/payee");
        }
        boolean left = request.kind() == AwardKind.LEAVING;
        boolean graded = last != null && last.grade() != null;
        LocalDate aroseOn = switch (request.kind()) {
            case DISABILITY -> graded ? last.concludedOn() : null;
            case LEAVING -> graded ? request.leftOn() : null;
            case DEATH -> injury.accident().diedOn();
        };
        if (aroseOn == null || left != (request.leftOn() != null)) {
            throw new Rejection(InjuryRefusal.NO_GRADE).at("/kind");
        }
        return new InjuryAward.Subject(injury, request.kind(), death ? null : last.grade(), aroseOn);
    }

    /** Of a conclusion, a leaving and a death there is one award each. */
    private static void requireNew(InjuryAward.Subject subject, List<InjuryAward> earlier) {
        earlier.stream()
                .filter(award -> award.kind() == subject.kind())
                .filter(award -> award.kind() != AwardKind.DISABILITY
                        || award.occurredOn().equals(subject.aroseOn()))
                .findFirst()
                .ifPresent(award -> {
                    throw new Rejection(InjuryRefusal.AWARDED_ALREADY, award.id());
                });
    }

    private List<AwardedBenefit> given(
            InjuryAwardRequest request,
            InjuryCase injury,
            InjuryAppraisal last,
            InjuryBenefits engine,
            InjuryFigures figures,
            boolean first) {
        String person = injury.person().token();
        return switch (request.kind()) {
            case DISABILITY ->
                engine.disability(person, last.grade(), figures.disability(last.grade(), last.nursing()), first);
            case LEAVING -> engine.leaving(person, last.grade(), figures.leaving(last.grade()));
            case DEATH ->
                engine.death(
                        token(request.payee()),
                        request.dependants().stream()
                                .map(kin -> new Dependant(token(kin.person()), kin.spouse(), kin.alone()))
                                .toList(),
                        figures.death());
        };
    }

    private String token(StatedPerson person) {
        return persons.tokens(persons.identify(person)).get(0);
    }

    /**
     * Of the twelve months before the accident's, as far as there are; else of the accident's own month. Who paid nothing for
     * injuries has the wage on which pensions were paid.
     */
    private List<Money> bases(List<String> tokens, LocalDate happenedOn) {
        YearMonth month = YearMonth.from(happenedOn);
        return Stream.of(Insurance.INJURY, Insurance.PENSION)
                .map(insurance -> history.of(tokens, insurance))
                .flatMap(known -> Stream.of(
                        bases(known, month.minusMonths(MONTHS_BEFORE), month),
                        bases(known, month, month.plusMonths(1))))
                .filter(bases -> !bases.isEmpty())
                .findFirst()
                .orElseThrow(() -> new Rejection(InjuryRefusal.WAGE_NOT_KNOWN, happenedOn));
    }

    /** A month counts once, by the sum over its sources. */
    private static List<Money> bases(List<ContributionMonth> known, YearMonth from, YearMonth until) {
        return from.atDay(1)
                .datesUntil(until.atDay(1), Period.ofMonths(1))
                .map(YearMonth::from)
                .map(month -> known.stream()
                        .filter(paid -> paid.month().equals(month))
                        .map(ContributionMonth::base)
                        .toList())
                .filter(sources -> !sources.isEmpty())
                .map(Money::sum)
                .toList();
    }

    /** By another person than who worked it out. What is paid once is then proposed for payment, which a third approves. */
    @Transactional
    InjuryAwardView approve(UUID id, String ifMatch) {
        InjuryAward award = open(id, ifMatch);
        requireLumpSumOnce(award);
        award.approve(caller.subject(), changes.now());
        award.lines().stream()
                .filter(line -> line.ofFund() && !line.monthly())
                .forEach(line -> benefits.claim(new BenefitDue(
                        Insurance.INJURY,
                        InjuryDues.code(line.benefit()),
                        line.region(),
                        line.id(),
                        line.person(),
                        null,
                        clock.today(),
                        line.amount())));
        award.lines().stream()
                .filter(AwardLine::monthly)
                .forEach(line -> line.die(insured.find(line.person())
                        .map(InsuredPerson::diedOn)
                        .map(AwardInjuries::monthAfter)
                        .orElse(null)));
        inTurn(award, "follows " + award.id());
        events.say(KIND, "approved", InjuryAwardFact.of(award), "");
        return InjuryAwardView.from(award);
    }

    /** Of the grades of an injury one gives the lump sum; which one may have changed since this was worked out. */
    private void requireLumpSumOnce(InjuryAward award) {
        if (award.kind() == AwardKind.DISABILITY
                && award.givesLumpSum()
                        == awards.standingOf(award.injury()).stream()
                                .filter(other -> other != award)
                                .anyMatch(InjuryAward::givesLumpSum)) {
            throw new Rejection(InjuryRefusal.AWARD_WORKED_OUT_BEFORE);
        }
    }

    /** Each grade in force ends the monthly benefits of the one before, in whichever order they were approved or annulled. */
    private void inTurn(InjuryAward cause, String why) {
        List<InjuryAward> latestFirst = new ArrayList<>(awards.standingOf(cause.injury()));
        Collections.reverse(latestFirst);
        LocalDate next = null;
        for (InjuryAward award : latestFirst) {
            if (award.inForce() && award.kind() == AwardKind.DISABILITY) {
                LocalDate from = next;
                if (change(award, line -> true, line -> line.follow(from), why) && award != cause) {
                    changed(award, why);
                }
                next = award.monthAfter();
            }
        }
    }

    @Transactional
    InjuryAwardView annul(UUID id, String ifMatch, Annulment annulment) {
        InjuryAward award = open(id, ifMatch);
        annul(award, annulment.reason());
        return InjuryAwardView.from(award);
    }

    /** Strikes all awards of a case out. */
    void annulOf(UUID injury, String why) {
        awards.standingOf(injury).forEach(award -> annul(award, why));
    }

    private void annul(InjuryAward award, String why) {
        award.annul(why, changes.now());
        award.lines().stream()
                .filter(AwardLine::ofFund)
                .forEach(line -> benefits.withdraw(line.id(), LocalDate.EPOCH, why));
        events.say(KIND, "annulled", InjuryAwardFact.of(award), why);
        inTurn(award, why);
    }

    /** Monthly benefits of somebody who died end with the month; told that nobody did, they go on. */
    void died(String person, LocalDate on) {
        LocalDate from = on == null ? null : monthAfter(on);
        String why = on == null ? "no death" : "death";
        awards.payingTo(person).forEach(paying -> {
            InjuryAward award = awards.locked(paying).orElseThrow();
            if (award.standing() && change(award, line -> line.person().equals(person), line -> line.die(from), why)) {
                changed(award, why);
            }
        });
    }

    private static LocalDate monthAfter(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }

    /**
     * Changes until when monthly benefits are due, and brings their payments into line.
     *
     * @return whether any is due until another day now
     */
    private boolean change(InjuryAward award, Predicate<AwardLine> which, Consumer<AwardLine> change, String why) {
        boolean changed = false;
        for (AwardLine line : award.lines()) {
            if (line.dueFrom() != null && which.test(line)) {
                LocalDate before = endless(line.dueUntil());
                change.accept(line);
                LocalDate now = endless(line.dueUntil());
                if (now.isBefore(before)) {
                    benefits.withdraw(line.id(), now, why);
                } else if (now.isAfter(before)) {
                    benefits.restore(line.id(), before, now, why);
                }
                changed = changed || !now.equals(before);
            }
        }
        return changed;
    }

    private static LocalDate endless(LocalDate until) {
        return until == null ? LocalDate.MAX : until;
    }

    private void changed(InjuryAward award, String why) {
        award.revised(changes.now());
        events.say(KIND, "changed", InjuryAwardFact.of(award), why);
    }

    private InjuryAward open(UUID id, String ifMatch) {
        return awards.forChange(
                id,
                ifMatch,
                award -> persons.lockTokens(Stream.concat(
                                Stream.of(
                                        cases.findById(award.injury()).person().token()),
                                award.lines().stream().map(AwardLine::person))
                        .collect(Collectors.toSet())));
    }
}
