package org.ganlao.laborrights;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RecordedActsTest {

    @Inject
    Sql sql;

    private final Bureau bureau = new Bureau();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update contract_act set reason = 'another' where contract = ?",
                "delete from contract_act where contract = ?"
            })
    void what_was_recorded_of_a_contract_is_never_changed_in_the_database_either(String change) {
        String entry = bureau.puts(ResidentNumbers.next()).getString("id");
        UUID contract = UUID.fromString(
                bureau.signs(entry, Bureau.terms("2007-01-15", "2009-01-14")).getString("id"));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> sql.update(change, contract)))
                .hasStackTraceContaining("append-only");
    }
}
