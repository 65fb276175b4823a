package org.ganlao.platform.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.platform.money.Money;

/**
 * What is to be entered into a book.
 *
 * @param kind what happened, as the service that keeps the book names it
 * @param occurredOn business date; its month must be open
 * @param subject id of the record that it is posted for
 * @param memo for whoever reads the book; may be empty
 */
public record Posting(String book, String kind, LocalDate occurredOn, String subject, String memo, List<Line> lines) {

    /** @throws IllegalArgumentException unless debits equal credits */
    public Posting {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || !total(lines, Side.DEBIT).equals(total(lines, Side.CREDIT))) {
            throw new IllegalArgumentException(kind + " does not balance: " + lines);
        }
    }

    private static Money total(List<Line> lines, Side side) {
        return Money.sum(lines.stream()
                .filter(line -> line.side() == side)
                .map(Line::amount)
                .toList());
    }

    public static Draft of(String book, String kind, LocalDate occurredOn, String subject, String memo) {
        return new Draft(book, kind, occurredOn, subject, memo, new ArrayList<>());
    }

    /** Collects lines; those of nothing are left out. */
    public record Draft(String book, String kind, LocalDate occurredOn, String subject, String memo, List<Line> lines) {

        public Draft debit(String account, Money amount) {
            return line(account, Side.DEBIT, amount);
        }

        public Draft credit(String account, Money amount) {
            return line(account, Side.CREDIT, amount);
        }

        public boolean isEmpty() {
            return lines.isEmpty();
        }

        public Posting posting() {
            return new Posting(book, kind, occurredOn, subject, memo, lines);
        }

        private Draft line(String account, Side side, Money amount) {
            if (!amount.isZero()) {
                lines.add(new Line(account, side, amount));
            }
            return this;
        }
    }
}
