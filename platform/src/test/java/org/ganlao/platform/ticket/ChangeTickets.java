package org.ganlao.platform.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

@ApplicationScoped
class ChangeTickets {

    private final Tickets tickets;
    private final RegionScope scope;
    private final Clock clock;

    ChangeTickets(Tickets tickets, RegionScope scope, Clock clock) {
        this.tickets = tickets;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    TicketView open(TicketRequest request) {
        scope.requireWrite(request.region());
        Ticket ticket = new Ticket();
        ticket.id = UUID.randomUUID();
        ticket.region = request.region();
        ticket.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        fill(ticket, request);
        tickets.persist(ticket);
        return TicketView.from(ticket);
    }

    @Transactional
    TicketView change(UUID id, String ifMatch, TicketRequest request) {
        Ticket ticket = tickets.visible(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        scope.requireWrite(request.region());
        Versions.requireMatch(ifMatch, ticket.version);
        fill(ticket, request);
        tickets.flush();
        return TicketView.from(ticket);
    }

    @Transactional
    TicketView close(UUID id, String ifMatch) {
        Ticket ticket = tickets.visible(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        Versions.requireMatch(ifMatch, ticket.version);
        ticket.closed = true;
        tickets.flush();
        return TicketView.from(ticket);
    }

    private static void fill(Ticket ticket, TicketRequest request) {
        if (request.title().equals("forbidden")) {
            throw new Rejection(TicketRefusal.TITLE_FORBIDDEN, request.title()).at("/title");
        }
        ticket.title = request.title();
        ticket.priority = request.priority();
        ticket.amount = request.amount();
        ticket.dueOn = request.dueOn();
    }
}
