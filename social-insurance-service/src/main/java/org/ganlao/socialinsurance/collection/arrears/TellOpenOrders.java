package org.ganlao.socialinsurance.collection.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.collection.arrears.domain.PaymentOrder;
import org.ganlao.socialinsurance.collection.billing.OrderFollower;

/** Tells what of an order to pay is open whenever that changes: others need not work out what receipts and bills meet. */
@ApplicationScoped
class TellOpenOrders implements OrderFollower {

    private final PaymentOrderRepository orders;
    private final Overdue overdue;
    private final RecordEvents events;
    private final ChangeLog changes;

    TellOpenOrders(PaymentOrderRepository orders, Overdue overdue, RecordEvents events, ChangeLog changes) {
        this.orders = orders;
        this.overdue = overdue;
        this.events = events;
        this.changes = changes;
    }

    @Override
    public void moved(Collection<UUID> moved) {
        moved.forEach(id -> {
            PaymentOrder order = orders.findById(id);
            order.revised(changes.now());
            orders.flush();
            events.say(OrderPayments.KIND, "changed", PaymentOrderFact.of(order, overdue.open(id)), "");
        });
    }
}
