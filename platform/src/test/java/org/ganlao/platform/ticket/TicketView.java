package org.ganlao.platform.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;

record TicketView(
        UUID id,
        int version,
        String region,
        String title,
        TicketPriority priority,
        BigDecimal amount,
        LocalDate dueOn,
        Instant recordedAt)
        implements Versioned {

    static TicketView from(Ticket ticket) {
        return new TicketView(
                ticket.id,
                ticket.version,
                ticket.region,
                ticket.title,
                ticket.priority,
                ticket.amount,
                ticket.dueOn,
                ticket.recordedAt);
    }
}
