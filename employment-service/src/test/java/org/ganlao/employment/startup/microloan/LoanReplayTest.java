package org.ganlao.employment.startup.microloan;

import io.quarkus.test.junit.QuarkusTest;
import org.ganlao.employment.JqwikInApplication;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoanReplayTest {

    @Test
    void whatever_is_booked_and_taken_back_adds_up() {
        JqwikInApplication.holds(LoanReplayProperties.class);
    }
}
