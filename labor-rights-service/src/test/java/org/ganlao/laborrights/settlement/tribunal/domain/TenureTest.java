package org.ganlao.laborrights.settlement.tribunal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

class TenureTest {

    @Test
    void nobody_leaves_before_coming() {
        assertThatThrownBy(() -> new Tenure("360102", "熊志刚", LocalDate.of(2007, 3, 2), LocalDate.of(2007, 3, 1)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(TribunalRefusal.OFFICE_ENTRY_ENDS_BEFORE));
    }

    @Test
    void is_there_from_its_first_to_its_last_day() {
        Tenure tenure = new Tenure("360102", "熊志刚", LocalDate.of(2007, 3, 2), LocalDate.of(2007, 3, 4));

        assertThat(Stream.of(1, 2, 4, 5).map(day -> tenure.has(LocalDate.of(2007, 3, day))))
                .containsExactly(false, true, true, false);
    }
}
