package org.ganlao.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.VaultFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows were staged under an older data key, which the current one still knows. */
@QuarkusTest
class StagedRowKeysTest {

    @Inject
    Sql sql;

    private final UUID file = UUID.randomUUID();
    private final List<StagedRow> rows = LongStream.rangeClosed(1, 7)
            .mapToObj(line -> new StagedRow(line, "李梅," + line))
            .toList();

    @BeforeEach
    void no_rows_of_others() {
        sql.update("delete from import_row");
    }

    @AfterEach
    void none_that_the_service_cannot_open() {
        sql.update("delete from import_row");
    }

    @Test
    void they_end_up_under_the_current_key_and_say_the_same_as_before() {
        // Given
        QuarkusTransaction.requiringNew()
                .run(() -> new Staging(sql, new RowSeal(VaultFixture.cipherBefore())).copy(file, rows));
        StagedRowKeys keys = new StagedRowKeys(sql, new RowSeal(VaultFixture.cipherAfter()));

        // When
        List<Integer> renewed = List.of(renew(keys), renew(keys), renew(keys));

        // Then
        assertThat(renewed).containsExactly(5, 2, 0);
        assertThat(sql.list("select key_id from import_row", row -> row.text("key_id")))
                .containsOnly("d2");
        assertThat(new Staging(sql, new RowSeal(VaultFixture.cipherAfter())).waiting(file, 0, 100))
                .isEqualTo(rows);
    }

    private static int renew(StagedRowKeys keys) {
        return QuarkusTransaction.requiringNew().call(() -> keys.renew(5));
    }
}
