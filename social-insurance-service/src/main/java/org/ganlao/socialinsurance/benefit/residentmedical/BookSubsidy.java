package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.BookedMoney.Received;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundingLevel;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.ResidentSubsidy;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/** Books subsidies for the residents' scheme, and strikes out what was booked wrongly. */
@ApplicationScoped
class BookSubsidy {

    private final ResidentSubsidyRepository subsidies;
    private final Funds funds;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    BookSubsidy(
            ResidentSubsidyRepository subsidies,
            Funds funds,
            RecordChecks checks,
            RecordEvents events,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.subsidies = subsidies;
        this.funds = funds;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ResidentSubsidyView book(ResidentSubsidyRequest request) {
        checks.requirePast(request.receivedOn(), "/receivedOn");
        checks.requireOwnRegion(request.region(), request.receivedOn(), "/region");
        ResidentSubsidy.requirePositive(request.amount());
        UUID id = UUID.randomUUID();
        FundIncome kind = request.level() == FundingLevel.OTHER ? FundIncome.OTHER : FundIncome.FISCAL_SUBSIDY;
        ResidentSubsidy subsidy = new ResidentSubsidy(
                id,
                new Origin(caller.client(), request.sourceRef()),
                request.year(),
                request.level(),
                request.amount(),
                new Received(
                        request.region(),
                        request.receivedOn(),
                        request.document(),
                        caller.subject(),
                        funds.receive(
                                Insurance.RESIDENT_MEDICAL,
                                request.region(),
                                kind,
                                id,
                                request.receivedOn(),
                                request.amount())),
                changes.now());
        subsidies.add(subsidy);
        return told("received", subsidy, "");
    }

    @Transactional
    ResidentSubsidyView annul(UUID id, String ifMatch, Annulment annulment) {
        ResidentSubsidy subsidy = subsidies.forChange(id, ifMatch);
        subsidy.requireAnnullableBy(caller.subject());
        funds.reverse(subsidy.posting(), clock.today(), annulment.reason());
        subsidy.annul(annulment.reason(), caller.subject(), changes.now());
        return told("annulled", subsidy, annulment.reason());
    }

    private ResidentSubsidyView told(String verb, ResidentSubsidy subsidy, String why) {
        events.say("resident-subsidy", verb, SubsidyFact.of(subsidy), why);
        return ResidentSubsidyView.from(subsidy);
    }
}
