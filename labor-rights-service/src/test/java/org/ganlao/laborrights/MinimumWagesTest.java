package org.ganlao.laborrights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ganlao.laborrights.minimumwage.MinimumWages;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MinimumWagesTest {

    @Inject
    MinimumWages wages;

    @Test
    void the_wage_of_a_region_is_that_of_its_area_and_day() {
        assertThat(wages.monthly("360102", LocalDate.of(2006, 9, 1))).isEqualTo(Money.of(360));
        assertThatThrownBy(() -> wages.monthly("360102", LocalDate.of(2006, 8, 31)))
                .isInstanceOf(Rejection.class);
    }
}
