package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

    @Test
    void a_length_that_is_no_number_is_the_callers_mistake() {
        assertThat(LimitedBody.announced(null)).isEmpty();
        assertThat(LimitedBody.announced("17")).hasValue(17);
        assertThatThrownBy(() -> LimitedBody.announced("many")).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> LimitedBody.announced("99999999999999999999")).isInstanceOf(Rejection.class);
    }
}
