package org.ganlao.laborrights.wage.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.wage.deposit.domain.DepositDraw;
import org.ganlao.laborrights.wage.deposit.domain.DepositLimit;
import org.ganlao.laborrights.wage.deposit.domain.DepositState;
import org.ganlao.laborrights.wage.deposit.domain.WageDeposit;
import org.ganlao.platform.event.ChangeLog;

/**
 * The time within which a deposit that was drawn on is full again. It runs for each draw as long as the work does; reckoned after
 * whatever moves the deposit's money. The caller holds the deposit.
 */
@ApplicationScoped
class TopUps {

    private final DepositDrawRepository draws;
    private final Deadlines deadlines;
    private final ChangeLog changes;

    TopUps(DepositDrawRepository draws, Deadlines deadlines, ChangeLog changes) {
        this.draws = draws;
        this.deadlines = deadlines;
        this.changes = changes;
    }

    /** After the work is done nothing is paid in any more, and so nothing topped up. */
    void begin(DepositDraw draw) {
        if (draw.deposit().state() == DepositState.SHORT) {
            draw.toBeToppedUp(deadlines.begin(
                    Subject.of(DepositEvents.DRAW, draw), DepositLimit.DEPOSIT_TOP_UP, draw.occurredOn()));
        }
    }

    /**
     * Money came, or came back, or less has to be held.
     *
     * @param payment with which it came; null otherwise
     */
    void raised(WageDeposit deposit, UUID payment, LocalDate on) {
        if (deposit.full()) {
            draws.toBeToppedUp(deposit.id()).forEach(draw -> {
                draw.toppedUp(payment, on, changes.now());
                deadlines.meet(Subject.of(DepositEvents.DRAW, draw), DepositLimit.DEPOSIT_TOP_UP, on);
            });
        }
    }

    /**
     * A payment never came: without it nothing was full again from its day on.
     *
     * @param paidOn its day
     */
    void lowered(WageDeposit deposit, LocalDate paidOn) {
        if (deposit.state() == DepositState.SHORT) {
            draws.toppedUpSince(deposit.id(), paidOn).forEach(draw -> {
                draw.toppedUp(null, null, changes.now());
                deadlines.reopen(Subject.of(DepositEvents.DRAW, draw), DepositLimit.DEPOSIT_TOP_UP);
            });
        }
    }

    void end(DepositDraw draw) {
        deadlines.drop(Subject.of(DepositEvents.DRAW, draw));
    }

    /** The work is done. */
    void end(WageDeposit deposit) {
        draws.toBeToppedUp(deposit.id()).forEach(draw -> {
            draw.toBeToppedUp(null);
            end(draw);
        });
    }
}
