package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.domain.AccountUse;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.ConversionWorking;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandConversion;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandCoverage;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandRefusal;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionRefusal;
import org.ganlao.socialinsurance.register.enrolment.MoveEnrolments;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundExpense;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/**
 * Takes a coverage over into the urban scheme, by the word of a second person: the money goes from fund to fund, the account to
 * the account, and the months that it buys into the history. Locks: the person, the rows, the scheme's book, the pension's book.
 */
@ApplicationScoped
class ConvertCoverages {

    private static final String KIND = "land-conversion";

    private final LandConversionRepository conversions;
    private final CoveredFarmers farmers;
    private final RestingOnShares resting;
    private final WorkConversionOut works;
    private final ContributionHistory history;
    private final Accounts accounts;
    private final Funds funds;
    private final MoveEnrolments enrolments;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    ConvertCoverages(
            LandConversionRepository conversions,
            CoveredFarmers farmers,
            RestingOnShares resting,
            WorkConversionOut works,
            ContributionHistory history,
            Accounts accounts,
            Funds funds,
            MoveEnrolments enrolments,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.conversions = conversions;
        this.farmers = farmers;
        this.resting = resting;
        this.works = works;
        this.history = history;
        this.accounts = accounts;
        this.funds = funds;
        this.enrolments = enrolments;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    LandConversionView propose(LandConversionRequest request) {
        LocalDate on = request.on();
        checks.requirePast(on, "/on");
        LandCoverage coverage = farmers.held(request.coverage());
        checks.requireOwnRegion(coverage.region(), on, "/coverage");
        coverage.requirePaidUp();
        if (!on.isAfter(coverage.occurredOn())) {
            throw new Rejection(LandRefusal.CONVERTED_TOO_EARLY, coverage.occurredOn()).at("/on");
        }
        resting.requireNothingOn(coverage.id());
        LandConversion conversion = new LandConversion(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                coverage,
                on,
                works.of(coverage, born(coverage), on),
                caller.subject(),
                changes.now());
        conversions.add(conversion);
        return noted("proposed", conversion, "");
    }

    /** Refused where it would come out otherwise by now. */
    @Transactional
    LandConversionView approve(UUID id, String ifMatch) {
        LandConversion conversion = open(id, ifMatch);
        conversion.approve(caller.subject(), changes.now());
        LandCoverage coverage = farmers.held(conversion.coverage());
        LocalDate born = born(coverage);
        if (!works.of(coverage, born, conversion.occurredOn()).equals(conversion.working())) {
            throw new Rejection(PensionRefusal.WORKED_OUT_BEFORE);
        }
        history.take(months(conversion, coverage, born));
        moveMoney(conversion, farmers.tokens(coverage));
        enrolments.leave(enrolments.opened(coverage.enrolment()), conversion.occurredOn());
        coverage.convert(conversion.occurredOn(), changes.now());
        return noted("approved", conversion, "");
    }

    private LocalDate born(LandCoverage coverage) {
        return farmers.living(coverage).details().bornOn();
    }

    private List<ContributionMonth> months(LandConversion conversion, LandCoverage coverage, LocalDate born) {
        ConversionWorking working = conversion.working();
        List<YearMonth> bought = works.bought(coverage, born, conversion.occurredOn(), working.months());
        List<ConversionWorking.Part> parts = working.parts();
        return IntStream.range(0, working.months())
                .mapToObj(at -> new ContributionMonth(
                        conversion.person(),
                        Insurance.PENSION,
                        bought.get(at),
                        conversion.id(),
                        ContributionMonth.Kind.STATED,
                        conversion.region(),
                        null,
                        works.base(coverage, bought.get(at), conversion.occurredOn()),
                        parts.get(at).otherPart(),
                        parts.get(at).personPart(),
                        parts.get(at).personPart(),
                        clock.today()))
                .toList();
    }

    private void moveMoney(LandConversion conversion, List<String> tokens) {
        UUID id = conversion.id();
        String region = conversion.region();
        LocalDate today = clock.today();
        ConversionWorking working = conversion.working();
        accounts.spend(tokens, Insurance.LAND_EXPROPRIATED, AccountUse.TRANSFER_OUT, id, today, working.account());
        funds.pay(Insurance.LAND_EXPROPRIATED, region, FundExpense.TRANSFER_OUT, id, today, working.total());
        funds.receive(Insurance.PENSION, region, FundIncome.TRANSFER_IN, id, today, working.total());
    }

    @Transactional
    LandConversionView annul(UUID id, String ifMatch, Annulment annulment) {
        LandConversion conversion = open(id, ifMatch);
        conversion.annul(annulment.reason(), changes.now());
        return noted("annulled", conversion, annulment.reason());
    }

    LandConversionView one(UUID id) {
        return LandConversionView.from(conversions.visible(id));
    }

    Page<LandConversionView> page(String person, Paging paging) {
        return conversions.page(person, paging).map(LandConversionView::from);
    }

    private LandConversion open(UUID id, String ifMatch) {
        return conversions.forChange(id, ifMatch, found -> persons.lockTokens(List.of(found.person())));
    }

    private LandConversionView noted(String what, LandConversion conversion, String why) {
        events.note(KIND, what, conversion, why);
        return LandConversionView.from(conversion);
    }
}
