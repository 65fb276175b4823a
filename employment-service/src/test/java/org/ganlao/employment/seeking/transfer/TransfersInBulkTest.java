package org.ganlao.employment.seeking.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.People;
import org.ganlao.employment.seeking.transfer.domain.Departure;
import org.ganlao.employment.seeking.transfer.domain.Destination;
import org.ganlao.employment.seeking.transfer.domain.DestinationKind;
import org.ganlao.employment.seeking.transfer.domain.OrganisedBy;
import org.ganlao.employment.seeking.transfer.domain.Return;
import org.ganlao.employment.seeking.transfer.domain.ReturnReason;
import org.ganlao.employment.seeking.transfer.domain.Transfer;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TransfersInBulkTest {

    private static final Instant NOW = Instant.parse("2007-06-30T01:02:03Z");

    @Inject
    BulkWork work;

    @Inject
    TransferRepository transfers;

    @Inject
    Persons persons;

    private final PersonalId person = someone();

    @Test
    @TestTransaction
    void a_new_record_that_changes_after_somebody_unforeseen_was_asked_for_is_written_as_changed() {
        // Given
        work.begin();
        transfers.foresee(persons.blindIndexes(person));
        Transfer transfer = transfer();
        transfers.keep(transfer);

        // When
        assertThat(transfers.of(persons.blindIndexes(someone()))).isEmpty();
        transfer.bringBack(new Return(LocalDate.of(2007, 5, 1), ReturnReason.values()[0]), NOW);

        // Then
        work.write();
        transfers.flush();
        transfers.getEntityManager().clear();
        Transfer written = transfers.findById(transfer.id());
        assertThat(written.version()).isEqualTo(2);
        assertThat(written.returned()).isEqualTo(transfer.returned());
    }

    private Transfer transfer() {
        Departure departure = new Departure(
                "360102",
                LocalDate.of(2007, 3, 5),
                new Destination(DestinationKind.OTHER_PROVINCE, null, null),
                null,
                OrganisedBy.OWN,
                false);
        Origin origin = new Origin("test", UUID.randomUUID().toString());
        return new Transfer(UUID.randomUUID(), origin, persons.protect(person), departure, null, NOW);
    }

    private static PersonalId someone() {
        return People.born(Sex.MALE, LocalDate.of(1967, 3, 5));
    }
}
