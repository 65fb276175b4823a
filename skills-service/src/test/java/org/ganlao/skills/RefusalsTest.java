package org.ganlao.skills;

import org.ganlao.platformtest.RefusalsNamedByTests;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void every_refusal_is_named_by_a_test() {
        RefusalsNamedByTests.areAllOfThisModule();
    }
}
