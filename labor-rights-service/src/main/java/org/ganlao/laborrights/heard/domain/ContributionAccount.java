package org.ganlao.laborrights.heard.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.roll.domain.Span;
import org.ganlao.platform.money.Money;

/**
 * What an employer was ordered to pay to one agency and what it paid there. It owes from the day of an order until what came in
 * since reaches what was ordered: receipts settle the oldest months first, so that this is when the order is met. What comes in
 * while nothing is ordered is no credit towards a later order.
 */
public record ContributionAccount(List<Order> orders, List<Receipt> receipts) {

    private static final Comparator<Movement> IN_ORDER =
            Comparator.comparing(Movement::on).thenComparing(Movement::change, Comparator.reverseOrder());

    /** @param version of the order, as told */
    public record Order(UUID id, int version, String region, LocalDate issuedOn, Money amount) {}

    public record Receipt(LocalDate receivedOn, Money amount) {}

    private record Movement(LocalDate on, Money change) {}

    /** Days at whose end something that was ordered is not paid. */
    public Days owed() {
        List<Movement> movements = new ArrayList<>();
        orders.forEach(order -> movements.add(new Movement(order.issuedOn(), order.amount())));
        receipts.forEach(receipt -> movements.add(
                new Movement(receipt.receivedOn(), receipt.amount().negated())));
        movements.sort(IN_ORDER);
        List<Span> owed = new ArrayList<>();
        Money open = Money.ZERO;
        LocalDate since = null;
        for (Movement movement : movements) {
            Money next = open.plus(movement.change());
            open = next.isPositive() ? next : Money.ZERO;
            if (open.isPositive() && since == null) {
                since = movement.on();
            } else if (!open.isPositive() && since != null) {
                Days.between(since, movement.on()).spans().forEach(owed::add);
                since = null;
            }
        }
        if (since != null) {
            owed.add(new Span(since, null));
        }
        return Days.of(owed);
    }
}
