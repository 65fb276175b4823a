package org.ganlao.socialinsurance.register.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.register.person.RivalDesk.RIVALS;
import static org.ganlao.socialinsurance.register.person.RivalDesk.SETTLED;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.pension.PensionRows;
import org.junit.jupiter.api.Test;

/** Two tokens turn out to be of one person. */
@QuarkusTest
class RivalRecordsTest {

    @Inject
    Sql sql;

    private final RivalDesk xinjian = RivalDesk.of("360122");

    @Test
    void of_two_records_that_cannot_both_stand_one_is_set_aside_until_somebody_settles_it() {
        // Given
        UUID kept = xinjian.deemed(xinjian.stays, "1980-01-01", "1990-01-01");
        UUID rival = xinjian.deemed(xinjian.goes, "1985-01-01", "1995-01-01");
        UUID beside = xinjian.deemed(xinjian.goes, "1970-01-01", "1975-01-01");

        // When
        xinjian.becomeOne();

        // Then
        String at = RIVALS + "/" + xinjian.listed().get(0);
        xinjian.reviewer
                .get(at)
                .then()
                .body("kind", equalTo("deemed-service"))
                .body("kept", equalTo(kept.toString()))
                .body("setAside", equalTo(rival.toString()));
        assertThat(xinjian.listed()).hasSize(1);
        assertThat(setAside("deemed_service")).containsExactly(rival);
        assertThat(sql.list("select id from deemed_service where person = ?", row -> row.uuid("id"), xinjian.stays))
                .containsExactlyInAnyOrder(kept, rival, beside);
        xinjian.reviewer.change(at + "/settlement", 1, SETTLED).statusCode(409).body("code", equalTo("rivals-stand"));

        // When
        xinjian.strikeOut("deemed_service", kept);
        xinjian.reviewer.change(at + "/settlement", 1, SETTLED).statusCode(200).body("version", equalTo(2));

        // Then
        assertThat(setAside("deemed_service")).isEmpty();
        xinjian.reviewer.change(at + "/settlement", 2, SETTLED).statusCode(409).body("code", equalTo("rivals-settled"));
        xinjian.reviewer
                .asking()
                .queryParam("person", xinjian.stays)
                .queryParam("settled", false)
                .get(RIVALS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void of_two_pensions_one_is_due_and_of_two_inheritances_one_counts() {
        UUID kept = PensionRows.inPayment(sql, xinjian.stays, "360122", Money.of(100));
        UUID rival = PensionRows.inPayment(sql, xinjian.goes, "360122", Money.of(200));
        xinjian.inherited(xinjian.stays, "p1_heir");
        UUID second = xinjian.inherited(xinjian.goes, "p1_heir");

        xinjian.becomeOne();

        assertThat(setAside("pension")).containsExactly(rival);
        assertThat(setAside("account_inheritance")).containsExactly(second);
        xinjian.reviewer
                .asking()
                .queryParam("person", xinjian.stays)
                .queryParam("kind", "pension")
                .get(RIVALS)
                .then()
                .body("items.kept", contains(kept.toString()));
    }

    @Test
    void an_heir_who_turns_out_to_be_the_dead_is_reported() {
        UUID own = xinjian.inherited(xinjian.goes, xinjian.stays);

        xinjian.becomeOne();

        String at = RIVALS + "/" + xinjian.listed().get(0);
        xinjian.reviewer
                .get(at)
                .then()
                .body("kind", equalTo("own-inheritance"))
                .body("setAside", equalTo(own.toString()));
        xinjian.reviewer.change(at + "/settlement", 1, SETTLED).statusCode(409).body("code", equalTo("rivals-stand"));
        xinjian.strikeOut("account_inheritance", own);
        xinjian.reviewer.change(at + "/settlement", 1, SETTLED).statusCode(200);
    }

    private List<UUID> setAside(String table) {
        return sql.list(
                "select id from " + table + " where person = ? and set_aside", row -> row.uuid("id"), xinjian.stays);
    }
}
