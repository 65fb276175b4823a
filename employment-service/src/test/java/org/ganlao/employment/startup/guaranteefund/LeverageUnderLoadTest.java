package org.ganlao.employment.startup.guaranteefund;

import io.quarkus.test.junit.QuarkusTest;
import org.ganlao.employment.JqwikInApplication;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeverageUnderLoadTest {

    @Test
    void as_many_are_taken_at_once_as_there_is_room_for() {
        JqwikInApplication.holds(LeverageProperties.class);
    }
}
