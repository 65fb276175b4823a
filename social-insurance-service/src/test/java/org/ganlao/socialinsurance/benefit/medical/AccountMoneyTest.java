package org.ganlao.socialinsurance.benefit.medical;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.medical.domain.Cover;
import org.ganlao.socialinsurance.benefit.medical.domain.Patient;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.domain.AccountSource;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountMoneyTest {

    private static final LocalDate DAY = LocalDate.of(2007, 1, 31);

    @Inject
    AccountMoney money;

    @Inject
    Accounts accounts;

    @Test
    void what_rows_know_by_another_token_of_the_patient_pays_too() {
        String present = "p1_" + UUID.randomUUID();
        String earlier = "p1_" + UUID.randomUUID();
        credited(present, 30);
        credited(earlier, 50);
        Patient patient = new Patient(UUID.randomUUID(), present, "360102", Cover.EMPLOYEE);

        Money taken = QuarkusTransaction.requiringNew()
                .call(() -> money.spend(UUID.randomUUID(), patient, List.of(present, earlier), Money.of(70)));

        assertThat(taken).isEqualTo(Money.of(70));
    }

    private void credited(String person, int amount) {
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.credit(
                        person, Insurance.MEDICAL, AccountSource.OTHER, UUID.randomUUID(), DAY, Money.of(amount)));
    }
}
