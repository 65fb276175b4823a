package org.ganlao.employment.startup.guaranteefund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.register.StatedClosing;
import org.ganlao.employment.startup.guaranteefund.domain.GuaranteeFund;
import org.ganlao.employment.startup.guaranteefund.domain.GuaranteeRefusal;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.ledger.LedgerEntries;
import org.ganlao.platform.ledger.LedgerEntry;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Opens guarantee funds and shows how they and their books stand. */
@ApplicationScoped
class KeepFunds {

    private final FundRepository funds;
    private final FundBook book;
    private final Ledger ledger;
    private final LedgerEntries entries;
    private final RecordChecks checks;
    private final RegionTree regions;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    KeepFunds(
            FundRepository funds,
            FundBook book,
            Ledger ledger,
            LedgerEntries entries,
            RecordChecks checks,
            RegionTree regions,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.funds = funds;
        this.book = book;
        this.ledger = ledger;
        this.entries = entries;
        this.checks = checks;
        this.regions = regions;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    FundView open(FundRequest request) {
        checks.requirePast(request.openedOn(), "/openedOn");
        checks.requireOwnRegion(request.region(), request.openedOn(), "/region");
        if (regions.level(request.region()) == RegionLevel.PROVINCE) {
            throw new Rejection(GuaranteeRefusal.NOT_A_FUND_REGION, request.region()).at("/region");
        }
        GuaranteeFund fund = new GuaranteeFund(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.region(),
                request.name(),
                request.agency(),
                request.openedOn(),
                changes.now());
        funds.add(fund);
        book.open(fund.id());
        return told("opened", fund, "");
    }

    @Transactional
    FundView correct(UUID id, String ifMatch, FundCorrection correction) {
        GuaranteeFund fund = funds.forChange(id, ifMatch);
        fund.correct(correction.name(), correction.agency(), changes.now());
        return told("corrected", fund, correction.reason());
    }

    /** Holds the book, so that no guarantee is taken on meanwhile. */
    @Transactional
    FundView close(UUID id, String ifMatch, StatedClosing stated) {
        checks.requirePast(stated.closedOn(), "/closedOn");
        GuaranteeFund fund = funds.forChange(id, ifMatch);
        Money guaranteed = book.hold(id, stated.closedOn()).outstanding();
        fund.close(stated.closedOn(), guaranteed, book.claims(id), book.lastPosting(id), changes.now());
        return told("closed", fund, "");
    }

    private FundView told(String verb, GuaranteeFund fund, String why) {
        events.say("guarantee-fund", verb, FundFact.of(fund), why);
        return view(fund);
    }

    FundView one(UUID id) {
        return view(funds.visible(id));
    }

    Page<FundView> page(String region, Paging paging) {
        return funds.page(region, paging).map(this::view);
    }

    Page<LedgerEntry> entries(UUID id, Paging paging) {
        return entries.page(GuaranteeFund.bookOf(funds.visible(id).id()), paging);
    }

    List<LedgerBalance> trialBalance(UUID id, LocalDate at) {
        return ledger.trialBalance(GuaranteeFund.bookOf(funds.visible(id).id()), at == null ? clock.today() : at);
    }

    private FundView view(GuaranteeFund fund) {
        return FundView.from(fund, book.standing(fund.id(), clock.today()));
    }
}
