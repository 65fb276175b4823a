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
import org.ganlao.platform.personal.rotation.SealedRows;
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
    @AfterEach
    void no_rows_of_others_and_none_that_the_service_cannot_open() {
        sql.update("delete from import_row");
        sql.update("delete from import_parcel");
    }

    @Test
    void refused_ones_end_up_under_the_current_key_and_say_the_same_as_before() {
        // Given
        List<RowFault> faults = rows.stream()
                .map(row -> new RowFault(row, "a-code", "错", "wrong"))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> stagedBefore().refuse(file, faults));
        StagedRowKeys keys = new StagedRowKeys(sql, new RowSeal(VaultFixture.cipherAfter()));

        // When
        List<Integer> renewed = List.of(renew(keys), renew(keys), renew(keys));

        // Then
        assertThat(renewed).containsExactly(5, 2, 0);
        assertThat(sql.list("select key_id from import_row", row -> row.text("key_id")))
                .containsOnly("d2");
        assertThat(stagedAfter().refused(file, 0, 100)).isEqualTo(faults);
    }

    @Test
    void parcels_that_wait_end_up_under_the_current_key_and_hold_the_same_rows_as_before() {
        // Given
        QuarkusTransaction.requiringNew()
                .run(() -> rows.forEach(row -> stagedBefore().put(file, List.of(row))));
        ParcelKeys keys = new ParcelKeys(sql, new RowSeal(VaultFixture.cipherAfter()));

        // When
        List<Integer> renewed = List.of(renew(keys), renew(keys), renew(keys));

        // Then
        assertThat(renewed).containsExactly(5, 2, 0);
        assertThat(sql.list("select key_id from import_parcel", row -> row.text("key_id")))
                .containsOnly("d2");
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(stagedAfter().waiting(file, row.line() - 1)).containsExactly(row));
    }

    @Test
    void a_parcel_hands_out_what_is_left_of_it() {
        QuarkusTransaction.requiringNew().run(() -> stagedBefore().put(file, rows));

        assertThat(stagedAfter().waiting(file, 0)).isEqualTo(rows);
        assertThat(stagedAfter().waiting(file, 5)).isEqualTo(rows.subList(5, 7));
        assertThat(stagedAfter().waiting(file, 7)).isEmpty();
    }

    private Staging stagedBefore() {
        return new Staging(sql, new RowSeal(VaultFixture.cipherBefore()));
    }

    private Staging stagedAfter() {
        return new Staging(sql, new RowSeal(VaultFixture.cipherAfter()));
    }

    private static int renew(SealedRows keys) {
        return QuarkusTransaction.requiringNew().call(() -> keys.renew(5));
    }
}
