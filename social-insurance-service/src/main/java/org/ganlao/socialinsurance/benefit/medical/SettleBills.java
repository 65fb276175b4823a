package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.medical.domain.ClaimEntry;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalRefusal;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalSettlement;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundExpense;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/**
 * Settles with hospitals and pharmacies what the pools owe them, month by month. Locks: the account of the hospital with the
 * pool, or the settlement; the book comes last.
 */
@ApplicationScoped
class SettleBills {

    private static final String KIND = "medical-settlement";

    private final MedicalSettlementRepository settlements;
    private final ProviderRepository providers;
    private final ClaimEntryRepository entries;
    private final Funds funds;
    private final CadrePool cadres;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    SettleBills(
            MedicalSettlementRepository settlements,
            ProviderRepository providers,
            ClaimEntryRepository entries,
            Funds funds,
            CadrePool cadres,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.settlements = settlements;
        this.providers = providers;
        this.entries = entries;
        this.funds = funds;
        this.cadres = cadres;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    MedicalSettlementView propose(MedicalSettlementRequest request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        if (!clock.today().isAfter(request.month().atEndOfMonth())) {
            throw new Rejection(MedicalRefusal.MONTH_GOES_ON, request.month()).at("/month");
        }
        providers.named(request.provider(), "/provider");
        MedicalSettlement.Account account =
                new MedicalSettlement.Account(request.provider(), request.region(), request.pool(), request.month());
        locks.hold("medical settlement %s %s %s".formatted(request.provider(), request.region(), request.pool()));
        List<ClaimEntry> owed = entries.unsettled(account);
        MedicalSettlement settlement = new MedicalSettlement(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                account,
                Money.sum(owed.stream().map(ClaimEntry::pooled).toList()),
                request.deduction(),
                request.deductedBecause(),
                caller.subject(),
                changes.now());
        settlements.add(settlement);
        owed.forEach(entry -> entry.settle(settlement.id()));
        return told("proposed", settlement, "");
    }

    @Transactional
    MedicalSettlementView approve(UUID id, String ifMatch) {
        MedicalSettlement settlement = settlements.forChange(id, ifMatch);
        settlement.approve(caller.subject(), changes.now());
        return told("approved", settlement, "");
    }

    @Transactional
    MedicalSettlementView pay(UUID id, String ifMatch, SettlementPaid paid) {
        checks.requirePast(paid.on(), "/on");
        MedicalSettlement settlement = settlements.forChange(id, ifMatch);
        settlement.requirePayable();
        UUID posting = switch (settlement.pool()) {
            case POOLED -> pay(Insurance.MEDICAL, settlement, paid);
            case RESIDENTS -> pay(Insurance.RESIDENT_MEDICAL, settlement, paid);
            case CADRES -> cadres.pay(settlement.region(), id, paid.on(), settlement.payable());
        };
        settlement.pay(paid.on(), posting, changes.now());
        return told("paid", settlement, "");
    }

    private UUID pay(Insurance insurance, MedicalSettlement settlement, SettlementPaid paid) {
        return funds.pay(
                insurance, settlement.region(), FundExpense.BENEFIT, settlement.id(), paid.on(), settlement.payable());
    }

    @Transactional
    MedicalSettlementView annul(UUID id, String ifMatch, Annulment annulment) {
        MedicalSettlement settlement = settlements.forChange(id, ifMatch);
        settlement.annul(annulment.reason(), changes.now());
        entries.settledIn(id).forEach(entry -> entry.settle(null));
        return told("annulled", settlement, annulment.reason());
    }

    /** To the audit alone until it is approved. */
    private MedicalSettlementView told(String verb, MedicalSettlement settlement, String why) {
        if (settlement.approval().given()) {
            events.say(KIND, verb, MedicalSettlementFact.of(settlement), why);
        } else {
            events.note(KIND, verb, settlement, why);
        }
        return MedicalSettlementView.from(settlement);
    }
}
