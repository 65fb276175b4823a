package org.ganlao.socialinsurance.register.person;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompletePersonsTest {

    @Inject
    CompletePersons completion;

    @Inject
    Sql sql;

    private final PersonDesk desk = PersonDesk.of("360102");

    @Test
    void a_row_that_came_from_enrolments_learns_birth_and_sex_from_its_document_and_keeps_its_version() {
        // Given
        String at = PersonDesk.PERSONS + "/"
                + desk.registered(ResidentNumbers.ofAManBorn(LocalDate.of(1950, 6, 1)))
                        .getString("id");
        sql.update(
                "update insured_person set born_on = null, sex = null where id = ?::uuid",
                at.substring(at.lastIndexOf('/') + 1));

        // When
        completion.complete(new StartupEvent());

        // Then
        desk.clerk
                .get(at)
                .then()
                .body("details.bornOn", equalTo("1950-06-01"))
                .body("details.sex", equalTo("male"))
                .body("version", equalTo(1));
    }
}
