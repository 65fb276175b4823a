package org.ganlao.laborrights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ganlao.laborrights.relation.contract.ContractFollower;
import org.ganlao.laborrights.relation.contract.ContractsInForce;
import org.ganlao.laborrights.relation.contract.ContractsInForce.ContractInForce;
import org.ganlao.laborrights.relation.roll.Rolls;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.api.Test;

/** What other packages may ask of rolls and contracts, and what they are told. */
@QuarkusTest
class InForceTest {

    private static final LocalDate DAY = LocalDate.of(2007, 3, 30);

    private final Bureau bureau = new Bureau();

    @Inject
    ContractsInForce contracts;

    @Inject
    Rolls rolls;

    @Inject
    Told told;

    /** Remembers what followers are told. */
    @Singleton
    static class Told implements ContractFollower {

        private final List<UUID> contracts = new CopyOnWriteArrayList<>();

        @Override
        public void changed(UUID contract, String person, String employer, String region) {
            contracts.add(contract);
        }

        long times(UUID contract) {
            return contracts.stream().filter(contract::equals).count();
        }
    }

    @Test
    void a_contract_holds_from_its_first_to_its_last_day_and_whoever_follows_is_told() {
        // Given
        int before = rolls.size("71526726X", DAY);
        String entry = bureau.puts(ResidentNumbers.next()).getString("id");
        String person = bureau.entry(entry).getString("person.token");
        UUID contract = UUID.fromString(
                bureau.signs(entry, Bureau.terms("2007-01-15", "2009-01-14")).getString("id"));

        // When
        bureau.desk
                .change("/v1/contracts/" + contract + "/end", 1, Map.of("on", "2007-03-30", "ground", "agreement"))
                .statusCode(200);

        // Then
        assertThat(on(person, DAY)).extracting(ContractInForce::contract).containsExactly(contract);
        assertThat(on(person, DAY)).extracting(ContractInForce::until).containsExactly(DAY.plusDays(1));
        assertThat(on(person, DAY.plusDays(1))).isEmpty();
        assertThat(on(person, LocalDate.of(2007, 1, 14))).isEmpty();
        assertThat(told.times(contract)).isEqualTo(2);
        assertThat(rolls.size("71526726X", DAY)).isEqualTo(before + 1);
        assertThat(rolls.entries("71526726X", DAY)).contains(UUID.fromString(entry));
        assertThat(rolls.persons("71526726X", LocalDate.of(2007, 1, 14))).doesNotContain(person);
    }

    private List<ContractInForce> on(String person, LocalDate day) {
        return contracts.of(List.of(person), day);
    }
}
