package org.ganlao.socialinsurance.collection.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MigrantRatesTest {

    private static final String MIGRATION = "/db/migration/V106__approved_rates_of_migrants.sql";

    @Inject
    AgroalDataSource database;

    @Test
    void what_counties_decided_before_the_keys_changed_goes_on() throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                InputStream migration = MigrantRatesTest.class.getResourceAsStream(MIGRATION)) {
            connection.setAutoCommit(false);
            decided(statement, "pension", "APPROVED", "'second'");
            decided(statement, "medical", "PROPOSED", "null");

            statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));

            try (ResultSet found = statement.executeQuery(
                    "select string_agg(key || ' ' || state, ', ' order by key) from parameter where source = '县政府'")) {
                found.next();
                assertThat(found.getString(1))
                        .isEqualTo("social-insurance.base.pension.migrant APPROVED,"
                                + " social-insurance.migrant.medical.person PROPOSED,"
                                + " social-insurance.migrant.pension.person APPROVED");
            }
            connection.rollback();
        }
    }

    private static void decided(Statement statement, String insurance, String state, String second)
            throws SQLException {
        statement.execute("""
                insert into parameter (id, key, region, value, unit, valid_from, source, confirmed, label_zh, label_en, state,
                                       proposed_by, proposed_at, decided_by, decided_at, version)
                values (gen_random_uuid(), 'social-insurance.base.%s.migrant', '360731', '4', 'percent', date '2006-07-01',
                        '县政府', true, '农民工', 'migrants', '%s', 'first', now(), %s, null, 0)""".formatted(insurance, state, second));
    }
}
