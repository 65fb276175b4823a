package org.ganlao.socialinsurance.treasury.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.treasury.bank.domain.BankLine;

/** Takes what a bank states of an account, line by line or from a file, and strikes out what it took wrongly. */
@ApplicationScoped
class TakeStatements {

    private static final String KIND = "bank-line";

    private final BankLineRepository lines;
    private final OpenMonths months;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    TakeStatements(
            BankLineRepository lines,
            OpenMonths months,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.lines = lines;
        this.months = months;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    void check(BankLineRequest request) {
        checks.requirePast(request.on(), "/on");
        checks.requireOwnRegion(request.region(), request.on(), "/region");
        line(request);
    }

    @Transactional
    BankLineView take(BankLineRequest request) {
        check(request);
        BankLine line = line(request);
        months.require(line.account(), List.of(line.occurredOn()));
        lines.add(line);
        events.note(KIND, "taken", line, "");
        return BankLineView.from(line);
    }

    @Transactional
    BankLineView annul(UUID id, String ifMatch, Annulment annulment) {
        BankLine line = lines.forChange(id, ifMatch);
        months.require(line.account(), List.of(line.occurredOn()));
        line.annul(annulment.reason(), changes.now());
        events.note(KIND, "annulled", line, annulment.reason());
        return BankLineView.from(line);
    }

    private BankLine line(BankLineRequest request) {
        return new BankLine(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.bankAccount(),
                request.on(),
                request.amount(),
                request.reference(),
                changes.now());
    }
}
