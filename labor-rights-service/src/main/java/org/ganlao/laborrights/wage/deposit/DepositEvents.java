package org.ganlao.laborrights.wage.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.laborrights.wage.deposit.domain.WageDeposit;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.RecordEvents;

/** Tells how deposits stand; payments and draws are audited, and show in what is held. */
@ApplicationScoped
class DepositEvents {

    static final String DEPOSIT = "wage-deposit";
    static final String PAYMENT = "deposit-payment";
    static final String DRAW = "deposit-draw";

    private final RecordEvents events;

    DepositEvents(RecordEvents events) {
        this.events = events;
    }

    void note(String kind, String what, FactRecord record, String why) {
        events.note(kind, what, record, why);
    }

    void said(String verb, WageDeposit deposit, String why) {
        events.say(DEPOSIT, verb, DepositFact.of(deposit), why);
    }
}
