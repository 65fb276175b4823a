package org.ganlao.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MoneyColumnTest {

    private static final Money MOST = Money.of("9999999999999999.99");

    @Inject
    EntityManager database;

    @Test
    void amounts_come_back_to_the_last_fen() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.persist(new ProbeAmount(1, MOST));
            database.persist(new ProbeAmount(2, Money.of("-0.01")));
            database.persist(new ProbeAmount(3, null));
        });

        assertThat(amount(1)).isEqualTo(MOST);
        assertThat(amount(2)).hasToString("-0.01");
        assertThat(amount(3)).isNull();
    }

    private Money amount(long id) {
        return QuarkusTransaction.requiringNew().call(() -> database.find(ProbeAmount.class, id).amount);
    }
}
