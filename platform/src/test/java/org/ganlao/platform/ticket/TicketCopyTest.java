package org.ganlao.platform.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.EntityCopy;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketCopyTest {

    @Inject
    EntityCopy copy;

    @Inject
    EntityManager entities;

    @Test
    @TestTransaction
    void copied_tickets_are_found_as_if_they_had_been_persisted_one_by_one() {
        // Given
        Ticket full = ticket("a\tb \\ 李梅");
        full.amount = new BigDecimal("12.50");
        full.dueOn = LocalDate.of(2007, 3, 5);
        Ticket bare = ticket("bare");

        // When
        copy.insert(Ticket.class, List.of(full, bare));

        // Then
        assertThat(List.of(full, bare))
                .allSatisfy(given -> assertThat(entities.find(Ticket.class, given.id))
                        .isNotSameAs(given)
                        .usingRecursiveComparison()
                        .ignoringFieldsMatchingRegexes(".*hibernate.*")
                        .isEqualTo(given));
    }

    private static Ticket ticket(String title) {
        Ticket ticket = new Ticket();
        ticket.id = UUID.randomUUID();
        ticket.version = 3;
        ticket.region = "360102";
        ticket.title = title;
        ticket.priority = TicketPriority.values()[1];
        ticket.closed = true;
        ticket.recordedAt = Instant.parse("2007-03-05T01:02:03.000004Z");
        return ticket;
    }
}
