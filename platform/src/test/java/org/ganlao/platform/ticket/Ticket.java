package org.ganlao.platform.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class Ticket {

    @Id
    UUID id;

    @Version
    int version;

    String region;

    String title;

    @Enumerated(EnumType.STRING)
    TicketPriority priority;

    BigDecimal amount;

    boolean closed;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
