package org.ganlao.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

    @Test
    void a_body_of_the_largest_size_passes() throws IOException {
        assertThat(new LimitedBody(new ByteArrayInputStream(new byte[5]), 5).readAllBytes())
                .hasSize(5);
    }

    @Test
    void one_byte_more_is_refused_however_it_is_read() {
        assertThatThrownBy(() -> new LimitedBody(new ByteArrayInputStream(new byte[6]), 5).readAllBytes())
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(CommonRefusal.BODY_TOO_LARGE));
        LimitedBody none = new LimitedBody(new ByteArrayInputStream(new byte[1]), 0);
        assertThatThrownBy(none::read).isInstanceOf(Rejection.class);
    }
}
