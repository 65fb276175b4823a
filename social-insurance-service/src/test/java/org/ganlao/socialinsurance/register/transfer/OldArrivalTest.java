package org.ganlao.socialinsurance.register.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.ganlao.platform.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database of the release that settled arrivals from other provinces on one word. */
@QuarkusTest
class OldArrivalTest {

    private static final String SCHEMA = "one_word";

    @Inject
    Flyway flyway;

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @AfterEach
    void forget() {
        sql.update("drop schema if exists one_word cascade");
    }

    @Test
    void an_arrival_that_one_person_settled_takes_another_token_after_the_upgrade() {
        // Given
        migrate("113");
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("set local search_path = one_word, public");
            sql.update("set local session_replication_role = replica");
            sql.update("""
                    insert into enrolment_transfer (id, version, client, source_ref, recorded_at, way, state, person, insurance,
                                                    left_active, entered, to_region, place, moved_on, months, account, proposed_by,
                                                    proposed_at)
                    values (gen_random_uuid(), 1, 'test', 'old', now(), 'INTO_PROVINCE', 'SETTLED', 'p1_old', 'PENSION',
                            true, ?, '360102', '长沙市', '2007-02-01', 12, 100, 'clerk', now())""", UUID.randomUUID());
        });

        // When
        migrate("latest");

        // Then
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("set local search_path = one_word, public");
            assertThat(sql.update("update enrolment_transfer set person = 'p1_new' where person = 'p1_old'"))
                    .isEqualTo(1);
        });
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations(flyway.getConfiguration().getLocations())
                .schemas(SCHEMA)
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }
}
