package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.medical.domain.AdjustmentKind;
import org.ganlao.socialinsurance.benefit.medical.domain.AdjustmentState;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalAdjustment;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalAdjustment.Terms;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundExpense;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/**
 * Moves adjustment money between the medical funds of counties and of their city. Locks: the city's adjustment fund, the
 * adjustment, the giver's book, the taker's.
 */
@ApplicationScoped
class AdjustFunds {

    private static final String KIND = "medical-adjustment";
    private static final String PREFIX = "social-insurance.medical.adjustment.";

    private final AdjustmentRepository adjustments;
    private final Funds funds;
    private final RegionTree regions;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    AdjustFunds(
            AdjustmentRepository adjustments,
            Funds funds,
            RegionTree regions,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.adjustments = adjustments;
        this.funds = funds;
        this.regions = regions;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    MedicalAdjustmentView propose(AdjustmentRequest request) {
        Terms terms = request.terms();
        checks.requireOwnRegion(terms.city(), terms.quarter().last(), "/city");
        requireSeparate(terms);
        if (!clock.today().isAfter(terms.quarter().last())) {
            throw new Rejection(MedicalRefusal.QUARTER_GOES_ON, terms.quarter()).at("/quarter");
        }
        hold(terms.city());
        adjustments.of(terms).ifPresent(earlier -> {
            throw new Rejection(MedicalRefusal.QUARTER_ADJUSTED, terms.quarter(), earlier.id());
        });
        MedicalAdjustment adjustment = new MedicalAdjustment(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                terms,
                basis(terms, request.shortfall()),
                share(terms),
                caller.subject(),
                changes.now());
        adjustments.add(adjustment);
        return told("proposed", adjustment, "");
    }

    /** Only counties that keep a fund of their own adjust anything. */
    private void requireSeparate(Terms terms) {
        checks.requireRegion(terms.county(), terms.quarter().last(), "/county");
        if (!regions.parentOf(terms.county()).filter(terms.city()::equals).isPresent()) {
            throw new Rejection(MedicalRefusal.COUNTY_OF_THE_CITY, terms.county(), terms.city()).at("/county");
        }
        requireOwnFund(terms.county(), terms.quarter().last());
    }

    private void requireOwnFund(String county, LocalDate on) {
        if (!funds.pool(Insurance.MEDICAL, county, on).equals(county)) {
            throw new Rejection(MedicalRefusal.POOLED_BY_THE_CITY).at("/county");
        }
    }

    private Money basis(Terms terms, Money shortfall) {
        if ((terms.kind() == AdjustmentKind.DRAW) != (shortfall != null)) {
            throw new Rejection(MedicalRefusal.SHORTFALL_OF_A_DRAW).at("/shortfall");
        }
        return switch (terms.kind()) {
            case PAY_IN -> adjustments.contributions(terms.county(), terms.quarter());
            case DRAW -> shortfall;
        };
    }

    private BigDecimal share(Terms terms) {
        String figure = switch (terms.kind()) {
            case PAY_IN -> "share";
            case DRAW -> "draw-ratio";
        };
        return parameters.at(terms.quarter().last()).factor(PREFIX + figure, terms.city());
    }

    @Transactional
    MedicalAdjustmentView approve(UUID id, String ifMatch) {
        MedicalAdjustment adjustment = held(id, ifMatch);
        adjustment.requireOpenTo(caller.subject());
        if (adjustment.kind() == AdjustmentKind.DRAW) {
            requireCovered(adjustment);
        }
        LocalDate today = clock.today();
        requireOwnFund(adjustment.county(), today);
        UUID given = funds.pay(
                Insurance.MEDICAL, adjustment.giver(), FundExpense.ADJUSTMENT, id, today, adjustment.amount());
        UUID taken = funds.receive(
                Insurance.MEDICAL, adjustment.taker(), FundIncome.ADJUSTMENT, id, today, adjustment.amount());
        adjustment.post(today, given, taken, caller.subject(), changes.now());
        return told("posted", adjustment, "");
    }

    private void requireCovered(MedicalAdjustment leaving) {
        Money left = adjustments.balance(leaving.region());
        if (leaving.amount().compareTo(left) > 0) {
            throw new Rejection(MedicalRefusal.ADJUSTMENT_FUND_TOO_LOW, leaving.region(), left);
        }
    }

    /** Refused where the money went on. */
    @Transactional
    MedicalAdjustmentView annul(UUID id, String ifMatch, Annulment annulment) {
        MedicalAdjustment adjustment = held(id, ifMatch);
        boolean posted = adjustment.state() == AdjustmentState.POSTED;
        if (posted && adjustment.kind() == AdjustmentKind.PAY_IN) {
            requireCovered(adjustment);
        }
        adjustment.annul(annulment.reason(), changes.now());
        if (posted) {
            funds.reverse(adjustment.takerEntry(), clock.today(), annulment.reason());
            funds.reverse(adjustment.giverEntry(), clock.today(), annulment.reason());
        }
        return told("annulled", adjustment, annulment.reason());
    }

    private MedicalAdjustment held(UUID id, String ifMatch) {
        return adjustments.forChange(id, ifMatch, found -> hold(found.region()));
    }

    private void hold(String city) {
        locks.hold("medical adjustment " + city);
    }

    /** To the audit alone until it is approved. */
    private MedicalAdjustmentView told(String verb, MedicalAdjustment adjustment, String why) {
        if (adjustment.approval().given()) {
            events.say(KIND, verb, AdjustmentFact.of(adjustment), why);
        } else {
            events.note(KIND, verb, adjustment, why);
        }
        return MedicalAdjustmentView.from(adjustment);
    }
}
