package org.ganlao.platform.ticket;

enum TicketPriority {
    LOW,
    VERY_HIGH
}
