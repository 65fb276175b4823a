package org.ganlao.platform.personal.rotation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.ganlao.platform.personal.PersonalIdVault;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegisteredColumnsTest {

    @Inject
    PersonalIdVault vault;

    @Inject
    EntityManager database;

    @Test
    void a_service_that_names_all_its_columns_starts() {
        assertThatCode(() -> start(new ProbeColumns(database))).doesNotThrowAnyException();
    }

    @Test
    void a_service_that_forgets_a_column_with_identity_numbers_does_not_start() {
        assertThatThrownBy(() -> start(new PersonalDataColumns() {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("probe_person.id_cipher");
    }

    @Test
    void a_service_that_names_a_column_it_does_not_have_does_not_start() {
        PersonalDataColumns mistyped = new PersonalDataColumns() {
            @Override
            public List<ProtectedIdColumns> protectedIds() {
                return List.of(ProtectedIdColumns.of("probe_person"));
            }

            @Override
            public List<TokenColumn> tokens() {
                return List.of(new TokenColumn("probe_visit", "visiter"));
            }
        };

        assertThatThrownBy(() -> start(mistyped))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("probe_visit.visiter");
    }

    @Test
    void a_name_that_is_none_is_refused() {
        assertThatThrownBy(() -> new TokenColumn("probe_visit; drop table probe_visit", "visitor"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void start(PersonalDataColumns declared) {
        QuarkusTransaction.requiringNew()
                .run(() -> new RegisteredColumns(List.of(declared), vault, database).check(new StartupEvent()));
    }
}
